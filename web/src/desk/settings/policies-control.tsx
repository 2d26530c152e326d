import { NativeSelect, TextInput } from '@mantine/core';
import type { Setting } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { OrderedEntries } from '../../ui/ordered-entries.js';
import { NORMALISED } from '../scales/scale-draft.js';
import type { ControlProps } from './control-props.js';
import { policiesIn, type Policy, policyWith } from './policies.js';
import css from './settings.module.css';

/** Days of a new rule, for its author to change. */
const FIRST_DAYS = 90;

/** The rules in the order in which they count. */
export function PoliciesControl({ setting, value, error, onChange }: ControlProps) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <div role="group" aria-label={setting.title[language]} className={css.switches}>
      <p className={css.soft}>{t('settings.policies.hint')}</p>
      <OrderedEntries
        entries={policiesIn(value)}
        onChange={onChange}
        titleOf={(number) => t('settings.policies.row', { number })}
        addLabel={t('settings.policies.add')}
        added={() => ({ everyDays: FIRST_DAYS })}
      >
        {(policy, _, change) => <PolicyFields form={setting.form} policy={policy} onChange={change} />}
      </OrderedEntries>
      {error !== undefined && <p className={css.error}>{error}</p>}
    </div>
  );
}

type FieldsProps = { form: Setting['form']; policy: Policy; onChange: (policy: Policy) => void };

function PolicyFields({ form: { least, most }, policy, onChange }: FieldsProps) {
  const t = useWords();
  const { topic, normalised, everyDays } = policy;
  const ratings = NORMALISED.map((each) => ({ value: each, label: t(`normalised.${each}`) }));
  return (
    <div className={css.policy}>
      <TextInput
        label={t('settings.policies.forTopic')}
        maxLength={200}
        value={topic ?? ''}
        onChange={(event) => {
          onChange(policyWith(policy, { topic: event.currentTarget.value }));
        }}
      />
      <NativeSelect
        label={t('settings.policies.forRating')}
        data={[{ value: '', label: t('settings.policies.anyRating') }, ...ratings]}
        value={normalised ?? ''}
        onChange={(event) => {
          onChange(policyWith(policy, { normalised: event.currentTarget.value }));
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
        value={Number.isFinite(everyDays) ? everyDays : ''}
        onChange={(event) => {
          onChange(policyWith(policy, { everyDays: event.currentTarget.valueAsNumber }));
        }}
      />
    </div>
  );
}
