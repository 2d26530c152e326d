import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useScaleVersions } from '../../api/scales.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import type { ControlProps } from './control-props.js';
import { PoliciesControl } from './policies-control.js';
import css from './settings.module.css';
import { offIn } from './switches.js';

/** The control with which a setting is decided: what it is, its form says. */
export function SettingControl(props: ControlProps) {
  switch (props.setting.form.kind) {
    case 'number':
      return <NumberControl {...props} />;
    case 'switches':
      return <SwitchesControl {...props} />;
    case 'rating_scale':
      return <ScaleControl {...props} />;
    case 'recheck_policies':
      return <PoliciesControl {...props} />;
  }
}

function NumberControl({ setting, value, error, onChange }: ControlProps) {
  const t = useWords();
  const { language } = useLanguage();
  const { least, most } = setting.form;
  return (
    <TextInput
      className={css.short}
      label={setting.title[language]}
      description={t('settings.least', { least: least ?? 0, most: most ?? 0 })}
      type="number"
      min={least ?? undefined}
      max={most ?? undefined}
      step={1}
      required
      withAsterisk={false}
      error={error}
      value={typeof value === 'number' && !Number.isNaN(value) ? value : ''}
      onChange={(event) => {
        onChange(event.currentTarget.valueAsNumber);
      }}
    />
  );
}

function SwitchesControl({ setting, value, error, onChange }: ControlProps) {
  const t = useWords();
  const { language } = useLanguage();
  const off = offIn(value);
  return (
    <div role="group" aria-label={setting.title[language]} className={css.switches}>
      <p className={css.soft}>{t('settings.rules')}</p>
      {setting.form.switches?.map(({ code, title }) => (
        <Checkbox
          key={code}
          label={
            <>
              {title[language]} {off.includes(code) && <span className={css.soft}>{t('settings.off')}</span>}
            </>
          }
          checked={!off.includes(code)}
          onChange={(event) => {
            const rest = off.filter((each) => each !== code);
            const next = event.currentTarget.checked ? rest : [...rest, code];
            onChange(Object.fromEntries(next.map((each) => [each, 'off'])));
          }}
        />
      ))}
      {error !== undefined && <p className={css.error}>{error}</p>}
    </div>
  );
}

function ScaleControl({ setting, value, error, onChange }: ControlProps) {
  const { language } = useLanguage();
  const scales = useScaleVersions();
  const choices = (scales.data?.items ?? []).filter(({ isNewest }) => isNewest);
  return (
    <NativeSelect
      className={css.short}
      label={setting.title[language]}
      error={error}
      value={String(value)}
      data={choices.map(({ key, titles }) => ({ value: key, label: titles[language] }))}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
