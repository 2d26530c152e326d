import type { DataSource } from 'typeorm';

/** What became of all rechecks, told by the trail, whose entries are committed with the effects and which nobody can change. */
export interface Ledger {
  rechecks: number;
  /** Carried out, and with exactly one entry that says so. */
  doneOnce: number;
  /** With more than one entry. */
  doubled: number;
  /** Lost, or given up. */
  notDone: number;
  /** Jobs about a record that are still to be done, by kind and state. */
  open: Record<string, number>;
  /** Jobs that were given up, by kind. */
  failed: Record<string, number>;
  /** Contradictions on the list. */
  pairs: number;
  /** Entries of the trail that say that one was put there. */
  suggestions: number;
}

const EFFECTS = `
  select count(*)::integer as rechecks,
    count(*) filter (where times = 1 and is_done)::integer as "doneOnce",
    count(*) filter (where times > 1)::integer as doubled,
    count(*) filter (where times = 0 or not is_done)::integer as "notDone"
  from (
    select coalesce(r.outcome, 'failed') <> 'failed' as is_done, count(e.seq) as times from rechecks r
    left join audit_events e on e.action = 'recheck.finished' and e.after ->> 'recheckId' = r.id::text
    group by r.id) counted`;

/** Jobs of kinds that come again and again are about no record, and one of each always waits. */
const JOBS = `
  select kind, state, count(*)::integer as jobs from jobs
  where state <> 'done' and kind not in (select kind from job_schedules) group by kind, state`;

const PAIRS = `
  select (select count(*)::integer from contradictions) as pairs,
    (select count(*)::integer from audit_events where action = 'contradiction.suggested') as suggestions`;

/** Reads it all as of one moment. */
export async function readLedger(dataSource: DataSource): Promise<Ledger> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const [effects] =
      await manager.query<[Pick<Ledger, 'rechecks' | 'doneOnce' | 'doubled' | 'notDone'>]>(EFFECTS);
    const jobs = await manager.query<{ kind: string; state: string; jobs: number }[]>(JOBS);
    const [pairs] = await manager.query<[Pick<Ledger, 'pairs' | 'suggestions'>]>(PAIRS);
    const isGivenUp = ({ state }: { state: string }) => state === 'failed';
    return {
      ...effects,
      open: Object.fromEntries(
        jobs.filter((row) => !isGivenUp(row)).map((row) => [`${row.kind} ${row.state}`, row.jobs]),
      ),
      failed: Object.fromEntries(jobs.filter(isGivenUp).map((row) => [row.kind, row.jobs])),
      ...pairs,
    };
  });
}
