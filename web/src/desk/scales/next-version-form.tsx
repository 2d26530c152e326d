import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ScaleVersion } from '../../api/contract.js';
import { Problem } from '../../api/problem.js';
import { useDefineScale } from '../../api/scales.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { draftOf, scaleOf } from './scale-draft.js';
import { ScaleFields } from './scale-fields.js';
import css from './scales.module.css';

type Props = { newest: ScaleVersion; onDone: () => void };

/** Defines the next version, beginning with the present one. Whoever was not the first keeps what they entered. */
export function NextVersionForm({ newest, onDone }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const define = useDefineScale();
  const [draft, setDraft] = useState(() => draftOf(newest));
  const [seen, setSeen] = useState(newest.version);
  const isSuperseded = define.error instanceof Problem && define.error.code === 'scale_superseded';

  const save = (over: number): void => {
    setSeen(over);
    define.mutate(scaleOf(draft, over), {
      onSuccess: ({ version, titles }) => {
        announce(t('scales.form.saved', { version, title: titles[language] }));
        onDone();
      },
    });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    save(isSuperseded ? newest.version : seen);
  };

  return (
    <form className={css.form} onSubmit={submit}>
      <ScaleFields draft={draft} onChange={setDraft} error={define.error} isNew={false} />
      {isSuperseded && (
        <p className={css.superseded} role="alert">
          {t('scales.superseded', { version: newest.version })}
        </p>
      )}
      {define.isError && !isSuperseded && <ProblemNotice error={define.error} />}
      <Button type="submit" className={css.send} loading={define.isPending}>
        {isSuperseded
          ? t('scales.superseded.keep', { version: newest.version + 1 })
          : t('scales.form.save', { version: seen + 1 })}
      </Button>
    </form>
  );
}
