import { Button } from '@mantine/core';
import type { JobKindFigures } from '../../api/contract.js';
import { useRetryJobs } from '../../api/jobs.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { QuestionDialog } from '../../ui/question-dialog.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from './jobs.module.css';

/** Has all failed jobs of one kind tried again. */
export function RetryAll({ kind: { kind, failed } }: { kind: JobKindFigures }) {
  const t = useWords();
  const announce = useAnnounce();
  const retry = useRetryJobs();
  return (
    <div className={css.actions}>
      <QuestionDialog
        label={t('jobs.retryAll', { count: failed })}
        title={t('jobs.retryAll.title', { kind: t(`jobs.kind.${kind}`) })}
        confirm={(close) => (
          <Button
            loading={retry.isPending}
            onClick={() => {
              retry.mutate(kind, {
                onSuccess: ({ retried }) => {
                  close();
                  announce(t('jobs.retried', { count: retried }));
                },
              });
            }}
          >
            {t('jobs.retryAll', { count: failed })}
          </Button>
        )}
      >
        <p>{t('jobs.retryAll.text')}</p>
        {retry.isError && <ProblemNotice error={retry.error} />}
      </QuestionDialog>
    </div>
  );
}
