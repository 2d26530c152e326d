import { Textarea, TextInput } from '@mantine/core';
import type { Reply } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import type { Fields } from '../../ui/use-fields.js';
import css from '../form.module.css';

export type RecordValues = Record<
  'outcome' | 'answer' | 'answerLanguage' | 'answeredAt' | 'contact' | 'deadline',
  string
>;

type Props = { fields: Fields<RecordValues>; isRequired: boolean; recorded: Reply['answer'] };

/** What they said, in which language, and when. */
export function AnswerFields({ fields, isRequired, recorded }: Props) {
  const t = useWords();
  const { values, bind } = fields;
  // Browsers find out the direction of what is typed, but not of what stands in a field from the start.
  const direction = values.answerLanguage === recorded?.language ? recorded.direction : 'auto';
  return (
    <>
      <Textarea
        label={t('reply.answer')}
        description={t('reply.answer.hint')}
        dir={direction}
        lang={values.answerLanguage}
        rows={5}
        required={isRequired}
        {...bind('answer')}
      />
      <div className={css.pair}>
        <LanguageSelect label={t('reply.answer.language')} {...bind('answerLanguage')} />
        <TextInput label={t('reply.answeredAt')} type="datetime-local" {...bind('answeredAt')} />
      </div>
    </>
  );
}
