import type { Command } from 'commander';
import { systemActor } from '../platform/auth/actor.js';
import { RecordId } from '../platform/http/record-id.js';
import { JOB_KINDS, type JobKind } from '../platform/jobs/job-kinds.js';
import { CancelJob } from '../platform/jobs/manage/cancel-job.js';
import { SHOWN_JOB_STATES, type ShownJobState } from '../platform/jobs/manage/job.rules.js';
import type { JobDto } from '../platform/jobs/manage/jobs.dto.js';
import { JobsReader } from '../platform/jobs/manage/jobs.reader.js';
import { RetryFailedJobs } from '../platform/jobs/manage/retry-failed-jobs.js';
import { RetryJob } from '../platform/jobs/manage/retry-job.js';
import { jobKind, jobState, wholeNumber } from './arguments.js';
import { printTable } from './print-table.js';
import { tell } from './tell.js';
import { withApplication } from './with-application.js';

const ID = ['<id>', 'its id, as `isnad job list` shows it'] as const;
const KIND = ['--kind <kind>', JOB_KINDS.join(', '), jobKind] as const;
const MOST = 200;
const USUAL = 50;

const OPERATOR = systemActor('command line');

const idOf = (given: string): string => new RecordId().transform(given);

/** `isnad job …`: what the page about the work in the background does, for whoever sits at a terminal. */
export function addJobCommands(program: Command): void {
  const jobs = program.command('job').description('Work in the background');

  jobs
    .command('list')
    .description('List jobs, newest first; tab-separated where it is not a terminal.')
    .option('--state <state>', SHOWN_JOB_STATES.join(', '), jobState)
    .option(...KIND)
    .option('--limit <number>', 'how many at most', wholeNumber(MOST), USUAL)
    .action(async ({ limit, ...query }: { state?: ShownJobState; kind?: JobKind; limit: number }) => {
      const { items, nextCursor } = await withApplication((app) =>
        app.get(JobsReader).list(OPERATOR, { ...query, limit: Math.max(1, limit) }),
      );
      printTable(items, {
        ID: ({ id }) => id,
        KIND: ({ kind }) => kind,
        STATE: ({ state }) => state,
        ATTEMPTS: ({ attempts, maxAttempts }) => `${attempts.toString()}/${maxAttempts.toString()}`,
        CREATED: ({ createdAt }) => new Date(createdAt),
        'RUNS AT': ({ runAt }) => new Date(runAt),
        FINISHED: ({ finishedAt }) => (finishedAt === null ? null : new Date(finishedAt)),
        OUTCOME: outcomeOf,
      });
      if (nextCursor !== null) tell('There are more; --limit, --state and --kind choose.');
    });

  jobs
    .command('show')
    .description('Show all that is known of a job, as JSON.')
    .argument(...ID)
    .action(async (id: string) => {
      const job = await withApplication((app) => app.get(JobsReader).get(OPERATOR, idOf(id)));
      process.stdout.write(`${JSON.stringify(job, null, 2)}\n`);
    });

  jobs
    .command('retry')
    .description('Have a job that failed or was cancelled tried again, or all failed ones of a kind.')
    .argument('[id]', ID[1])
    .option(...KIND)
    .action(async (id: string | undefined, { kind }: { kind?: JobKind }, command: Command) => {
      if ((id === undefined) === (kind === undefined)) command.error('error: give either an id or --kind');
      if (id !== undefined) {
        await withApplication((app) => app.get(RetryJob).execute(OPERATOR, idOf(id)));
        tell('It is tried again as soon as a process runs jobs.');
      }
      if (kind !== undefined) await retryAll(kind);
    });

  jobs
    .command('cancel')
    .description('Have a job end without being done. One that runs is broken off within seconds.')
    .argument(...ID)
    .action(async (id: string) => {
      const job = await withApplication(async (app) => {
        await app.get(CancelJob).execute(OPERATOR, idOf(id));
        return app.get(JobsReader).get(OPERATOR, idOf(id));
      });
      tell(job.state === 'cancelled' ? 'Cancelled.' : 'It is being broken off.');
    });
}

/** As many times as it takes; each time is a transaction of its own, so that what was done stays done. */
async function retryAll(kind: JobKind): Promise<void> {
  await withApplication(async (app) => {
    for (let sum = 0; ;) {
      const { retried, left } = await app.get(RetryFailedJobs).execute(OPERATOR, kind);
      sum += retried;
      if (left === 0 || retried === 0) {
        tell(`Jobs that are tried again: ${sum.toString()}.`);
        return;
      }
      if (process.stderr.isTTY) tell(`${sum.toString()} so far, ${left.toString()} left …`);
    }
  });
}

function outcomeOf({ sentence, errors, state, cancelledBy }: JobDto): string | null {
  if (state === 'cancelled') return `Cancelled by ${cancelledBy ?? 'somebody'}.`;
  return sentence?.en ?? errors.at(-1)?.message ?? null;
}
