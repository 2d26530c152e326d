import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Problem } from '../../api/problem.js';
import { useDefineScale } from '../../api/scales.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { emptyScale, scaleOf } from './scale-draft.js';
import { ScaleFields } from './scale-fields.js';
import css from './scales.module.css';

/** Defines the first version of a new scale. */
export function NewScaleForm({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const define = useDefineScale();
  const [draft, setDraft] = useState(emptyScale);
  const isTaken = define.error instanceof Problem && define.error.code === 'scale_superseded';

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    define.mutate(scaleOf(draft, 0), {
      onSuccess: ({ version, titles }) => {
        announce(t('scales.form.saved', { version, title: titles[language] }));
        onDone();
      },
    });
  };
  return (
    <form className={`${css.form} ${css.card}`} onSubmit={submit}>
      <ScaleFields
        draft={draft}
        onChange={setDraft}
        error={define.error}
        keyError={isTaken ? t('scales.keyTaken') : undefined}
        isNew
      />
      {define.isError && !isTaken && <ProblemNotice error={define.error} />}
      <Button type="submit" className={css.send} loading={define.isPending}>
        {t('scales.form.save', { version: 1 })}
      </Button>
    </form>
  );
}
