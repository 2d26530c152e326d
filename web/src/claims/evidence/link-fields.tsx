import { Radio, Textarea, TextInput } from '@mantine/core';
import type { NewEvidence, Stance } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { STANCES } from '../../ui/stance.js';
import { filled, type Fields } from '../../ui/use-fields.js';
import css from '../form.module.css';

/** What is typed about what a piece of evidence says about a claim. */
export type LinkValues = { stance: string; quote: string; locator: string; note: string };

export const NO_LINK: LinkValues = { stance: '', quote: '', locator: '', note: '' };

export function linkOf({
  quote,
  locator,
  note,
}: LinkValues): Pick<NewEvidence, 'quote' | 'locator' | 'note'> {
  return { quote: filled(quote), locator: filled(locator), note: filled(note) };
}

/** How the evidence bears on the claim. None is chosen beforehand. */
export function StanceField({ fields: { values, set, problemOf } }: { fields: Fields<LinkValues> }) {
  const t = useWords();
  return (
    <Radio.Group
      label={t('evidence.stance')}
      withAsterisk
      value={values.stance}
      error={problemOf('stance')}
      onChange={(value) => {
        set('stance', value);
      }}
    >
      <div className={css.choices}>
        {STANCES.map((stance: Stance) => (
          <Radio key={stance} value={stance} label={t(`stance.${stance}`)} required />
        ))}
      </div>
    </Radio.Group>
  );
}

/** The words of the evidence that bear on the claim, and where in it they stand. */
export function QuoteFields({ fields: { bind } }: { fields: Fields<LinkValues> }) {
  const t = useWords();
  return (
    <>
      <Textarea
        label={t('evidence.quote')}
        description={t('evidence.quote.hint')}
        rows={3}
        {...bind('quote')}
      />
      <TextInput
        label={t('evidence.locator')}
        placeholder={t('evidence.locator.example')}
        {...bind('locator')}
      />
      <Textarea label={t('evidence.note')} rows={2} {...bind('note')} />
    </>
  );
}
