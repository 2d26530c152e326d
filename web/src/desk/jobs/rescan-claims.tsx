import { Button } from '@mantine/core';
import { useRescan } from '../../api/jobs.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { QuestionDialog } from '../../ui/question-dialog.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from './jobs.module.css';

/** Has all claims compared with each other again, once it has been said what that means. */
export function RescanClaims() {
  const t = useWords();
  const announce = useAnnounce();
  const rescan = useRescan();
  return (
    <div className={css.actions}>
      <QuestionDialog
        label={t('jobs.rescan')}
        title={t('jobs.rescan.title')}
        confirm={(close) => (
          <Button
            loading={rescan.isPending}
            onClick={() => {
              rescan.mutate(undefined, {
                onSuccess: () => {
                  close();
                  announce(t('jobs.rescan.asked'));
                },
              });
            }}
          >
            {t('jobs.rescan.confirm')}
          </Button>
        )}
      >
        <p>{t('jobs.rescan.text')}</p>
        <p className={css.soft}>{t('jobs.rescan.when')}</p>
        {rescan.isError && <ProblemNotice error={rescan.error} />}
      </QuestionDialog>
    </div>
  );
}
