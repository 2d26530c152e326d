import { Button } from '@mantine/core';
import type { Job } from '../../api/contract.js';
import { useCancelJob } from '../../api/jobs.js';
import { useWords, type WordKey } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { QuestionDialog } from '../../ui/question-dialog.js';
import { useAnnounce } from '../../ui/use-announce.js';

/** What ending it means: a rescan keeps what it has found, all others what they do at once or not at all. */
function meaningOf(kind: Job['kind'], state: Job['state']): WordKey {
  if (kind === 'contradiction_rescan') return 'jobs.cancel.rescan';
  return state === 'running' ? 'jobs.cancel.running' : 'jobs.cancel.waiting';
}

/** Has a job end without being done, once it has been said what that means. */
export function CancelJob({ job: { id, kind, state } }: { job: Job }) {
  const t = useWords();
  const announce = useAnnounce();
  const cancel = useCancelJob(id);
  return (
    <QuestionDialog
      label={t('jobs.cancel')}
      title={t('jobs.cancel.title', { kind: t(`jobs.kind.${kind}`) })}
      confirm={(close) => (
        <Button
          color="red.9"
          loading={cancel.isPending}
          onClick={() => {
            cancel.mutate(undefined, {
              onSuccess: () => {
                close();
                announce(t(state === 'running' ? 'jobs.cancel.begun' : 'jobs.cancel.done'));
              },
            });
          }}
        >
          {t('jobs.cancel.confirm')}
        </Button>
      )}
    >
      <p>{t(meaningOf(kind, state))}</p>
      {cancel.isError && <ProblemNotice error={cancel.error} />}
    </QuestionDialog>
  );
}
