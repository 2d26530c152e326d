import { FormattedNumber } from 'react-intl';
import type { Setting } from '../../api/contract.js';
import { useScaleVersions } from '../../api/scales.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { policiesIn } from './policies.js';
import { offIn } from './switches.js';

/** A value of a setting, in words. */
export function SettingValue({ setting, value }: { setting: Setting; value: unknown }) {
  switch (setting.form.kind) {
    case 'number':
      return (
        <span>
          <FormattedNumber value={Number(value)} />
        </span>
      );
    case 'switches':
      return <Switches setting={setting} value={value} />;
    case 'rating_scale':
      return <Scale value={value} />;
    case 'recheck_policies':
      return <Policies value={value} />;
  }
}

function Switches({ setting, value }: { setting: Setting; value: unknown }) {
  const t = useWords();
  const { language } = useLanguage();
  const off = offIn(value);
  const titles = setting.form.switches?.filter(({ code }) => off.includes(code)) ?? [];
  if (titles.length === 0) return <span>{t('settings.allRequired')}</span>;
  const rules = titles.map(({ title }) => title[language]).join(t('settings.separator'));
  return <span>{t('settings.notRequired', { rules })}</span>;
}

function Policies({ value }: { value: unknown }) {
  const t = useWords();
  const policies = policiesIn(value);
  if (policies.length === 0) return <span>{t('settings.policies.none')}</span>;
  const rules = policies.map(({ topic, normalised, everyDays }) => {
    const limits = [
      ...(topic === undefined ? [] : [t('settings.policies.topic', { topic })]),
      ...(normalised === undefined ? [] : [t(`normalised.${normalised}`)]),
    ];
    const verdicts = limits.length > 0 ? limits.join(t('settings.separator')) : t('settings.policies.all');
    return t('settings.policies.rule', { verdicts, days: everyDays });
  });
  // The first that fits counts: which that is, is seen by its number.
  const counted = rules.map((rule, at) => t('settings.policies.counted', { number: at + 1, rule }));
  return <span>{(rules.length > 1 ? counted : rules).join(' · ')}</span>;
}

function Scale({ value }: { value: unknown }) {
  const { language } = useLanguage();
  const scales = useScaleVersions();
  const scale = scales.data?.items.find(({ key, isNewest }) => key === value && isNewest);
  return <bdi>{scale ? scale.titles[language] : String(value)}</bdi>;
}
