import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Job } from '../../api/contract.js';
import { useRetryJob } from '../../api/jobs.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';

/** Has a job tried again: there is nothing to lose by it, so nothing is asked. */
export function RetryJob({ job }: { job: Job }) {
  const t = useWords();
  const announce = useAnnounce();
  const retry = useRetryJob(job.id);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRefresh size={15} stroke={1.8} aria-hidden />}
        loading={retry.isPending}
        onClick={() => {
          retry.mutate(undefined, {
            onSuccess: () => {
              announce(t('jobs.retried', { count: 1 }));
            },
          });
        }}
      >
        {t('jobs.retry')}
      </Button>
      {retry.isError && <ProblemNotice error={retry.error} />}
    </>
  );
}
