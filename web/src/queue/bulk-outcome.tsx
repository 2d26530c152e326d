import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { BulkResult } from '../api/contract.js';
import { useUndoBulk } from '../api/queue.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { ContentInline, textFor } from '../ui/content.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import css from './bulk.module.css';

/** What was done to how many claims, which were left as they are and why, and the way to take it back. */
export function BulkOutcome({ made, onClose }: { made: BulkResult; onClose: () => void }) {
  const t = useWords();
  const undo = useUndoBulk();
  const undone = undo.data ?? null;
  const shown = undone ?? made;
  const count = shown.done.length;
  const section = useRef<HTMLElement>(null);
  // What was pressed is gone: the focus goes to what has come of it.
  useEffect(() => {
    section.current?.focus();
  }, [undone]);
  const done = undone ? t('bulk.undone', { count }) : t(`bulk.done.${shown.action}`, { count });
  const nothing = t(undone ? 'bulk.nothingUndone' : 'bulk.nothing');

  return (
    <section ref={section} tabIndex={-1} className={css.result} aria-label={t('bulk.result')}>
      <p className={css.done}>{count === 0 ? nothing : done}</p>
      {shown.skipped.length > 0 && (
        <Skipped skipped={shown.skipped} title={undone ? 'bulk.notUndone' : 'bulk.skipped'} />
      )}
      {undo.error && <ProblemNotice error={undo.error} />}
      <div className={css.line}>
        {!undone && made.done.length > 0 && (
          <Button
            size="xs"
            leftSection={<IconArrowBackUp size={16} className="along" aria-hidden />}
            loading={undo.isPending}
            onClick={() => {
              undo.mutate(made.id);
            }}
          >
            {t('bulk.undo')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </section>
  );
}

type SkippedProps = { skipped: BulkResult['skipped']; title: 'bulk.skipped' | 'bulk.notUndone' };

function Skipped({ skipped, title }: SkippedProps) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <div className={css.skipped}>
      <p>{t(title, { count: skipped.length })}</p>
      <ul className={css.skipped}>
        {skipped.map(({ claimId, texts, reason }) => {
          const text = textFor(texts, language);
          return (
            <li key={claimId}>
              {text && (
                <Link to={`/claims/${claimId}`}>
                  <ContentInline of={text}>{text.text}</ContentInline>
                </Link>
              )}{' '}
              <span className={css.why}>({t(`bulk.why.${reason}`)})</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
