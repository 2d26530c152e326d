import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ClaimPage } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import css from '../form.module.css';
import type { VerdictForm } from './use-verdict-form.js';

type Props = { claim: ClaimPage; form: VerdictForm };

/** What a verdict says, whatever makes it necessary. */
export function VerdictFields({ claim, form }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const { bind, gate } = form;
  const settled = gate.data?.settledRating ?? null;
  const ratings = (gate.data?.scale.ratings ?? []).map(({ id, labels }) => ({
    value: id,
    label: labels[language],
  }));
  return (
    <>
      <NativeSelect
        label={t('verdict.rating')}
        description={settled ? t('verdict.rating.settled', { rating: settled.labels[language] }) : undefined}
        required
        data={[{ value: '', label: t('verdict.choose') }, ...ratings]}
        {...bind('ratingId')}
      />
      <Textarea label={t('verdict.summary')} rows={4} required {...bind('summary')} />
      <LanguageSelect label={t('verdict.language')} {...bind('language')} />
      <Textarea label={t('verdict.method')} rows={3} {...bind('method')} />
      <Textarea label={t('verdict.limitations')} rows={2} {...bind('limitations')} />
      <NoneFound claim={claim} form={form} />
      <Textarea
        label={t('verdict.noReplyReason')}
        description={t('verdict.noReplyReason.hint')}
        rows={2}
        {...bind('noReplyReason')}
      />
      <div className={css.pair}>
        <TextInput
          label={t('verdict.asOf')}
          description={t('verdict.asOf.hint')}
          type="date"
          {...bind('asOf')}
        />
        <TextInput
          label={t('verdict.reviewBy')}
          description={t('verdict.reviewBy.hint')}
          type="date"
          {...bind('reviewBy')}
        />
      </div>
    </>
  );
}

/** The word that none was found, for the sides on which there is none. */
function NoneFound({ claim, form: { values, set } }: Props) {
  const t = useWords();
  const sides = [
    ['supports', 'noneSupports'],
    ['refutes', 'noneRefutes'],
  ] as const;
  const open = sides.filter(([side, name]) => claim.evidenceCount[side] === 0 || values[name] !== '');
  if (open.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('verdict.noneFound')}
      value={open.filter(([, n]) => values[n] !== '').map(([s]) => s)}
    >
      <div className={css.choices}>
        {open.map(([side, name]) => (
          <Checkbox
            key={side}
            value={side}
            label={t(`verdict.noneFound.${side}`)}
            onChange={(event) => {
              set(name, event.currentTarget.checked ? '…' : '');
            }}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
