import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { NORMALISED } from '../scales/scale-draft.js';
import type { ControlProps } from './control-props.js';
import { policiesIn, policyWith } from './policies.js';
import css from './settings.module.css';

/** Days of a new rule, for its author to change. */
const FIRST_DAYS = 90;

/** A row for each rule, in the order in which they count. */
export function PoliciesControl({ setting, value, error, onChange }: ControlProps) {
  const t = useWords();
  const { language } = useLanguage();
  const policies = policiesIn(value);
  const { least, most } = setting.form;
  const ratings = NORMALISED.map((each) => ({ value: each, label: t(`normalised.${each}`) }));
  const change = (index: number, fields: Parameters<typeof policyWith>[1]): void => {
    onChange(policies.map((each, at) => (at === index ? policyWith(each, fields) : each)));
  };
  return (
    <div role="group" aria-label={setting.title[language]} className={css.switches}>
      <p className={css.soft}>{t('settings.policies.hint')}</p>
      {policies.map(({ topic, normalised, everyDays }, index) => (
        <div
          // Rules have no other identity than their place.
          key={index}
          role="group"
          aria-label={t('settings.policies.row', { number: index + 1 })}
          className={css.policy}
        >
          <TextInput
            label={t('settings.policies.forTopic')}
            dir="auto"
            maxLength={200}
            value={topic ?? ''}
            onChange={(event) => {
              change(index, { topic: event.currentTarget.value });
            }}
          />
          <NativeSelect
            label={t('settings.policies.forRating')}
            data={[{ value: '', label: t('settings.policies.anyRating') }, ...ratings]}
            value={normalised ?? ''}
            onChange={(event) => {
              change(index, { normalised: event.currentTarget.value });
            }}
          />
          <TextInput
            label={t('settings.policies.days')}
            type="number"
            min={least ?? undefined}
            max={most ?? undefined}
            step={1}
            required
            withAsterisk={false}
            value={Number.isNaN(everyDays) ? '' : everyDays}
            onChange={(event) => {
              change(index, { everyDays: event.currentTarget.valueAsNumber });
            }}
          />
          <Button
            variant="default"
            onClick={() => {
              onChange(policies.filter((_, at) => at !== index));
            }}
          >
            {t('settings.policies.remove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => {
            onChange([...policies, { everyDays: FIRST_DAYS }]);
          }}
        >
          {t('settings.policies.add')}
        </Button>
      </div>
      {error !== undefined && <p className={css.error}>{error}</p>}
    </div>
  );
}
