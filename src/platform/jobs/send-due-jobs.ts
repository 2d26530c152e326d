import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CARRIER, type Carrier, type SentJob } from './carrier.js';
import { JobEvents } from './job-events.js';
import { WITHOUT_WAITING } from './without-waiting.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind, NO_SUBJECT } from './job-kinds.js';

/** Jobs of all kinds that are sent at once. */
const BATCH = 500;
/** Seconds after which a job that was sent and was not begun is looked for. */
const MISSING_AFTER = 15;

/** SQL: whether nothing is known of how the last attempt of a job ended. */
const WAS_CUT_OFF = `(jobs.attempts > 0 and (jobs.errors -> -1 ->> 'attempt')::integer is distinct from jobs.attempts)`;

/**
 * SQL: the kinds, how many of each may wait in Redis, and how many its rate still allows. Kinds with a rate are sent by one
 * process at a time, or two would both see room for the same few. The kinds stand in it as they are, so that the planner
 * knows the partial index of those with a rate.
 */
const POLICIES = JOB_KINDS.map((kind) => {
  const { window, rate } = JOB_POLICIES[kind];
  const allowed =
    rate === null
      ? 'null::bigint'
      : `case when pg_try_advisory_xact_lock(hashtext('rate of ${kind}')) then ${rate.max.toString()}
         - (select count(*) from jobs where kind = '${kind}' and state = 'sent')
         - (select count(*) from jobs where kind = '${kind}' and state <> 'sent'
              and started_at > now() - interval '${rate.seconds.toString()} seconds') else 0 end`;
  return `('${kind}', ${window.toString()}, ${allowed})`;
}).join(', ');

/**
 * SQL: of each kind that is due, no more than may wait in Redis and than its rate allows, the urgent ones first; and a row
 * without an id for each kind that had something due. It looks at nothing but what is due or sent, however many jobs there
 * are that are done or come later: the priority stands before the time in the index, so each is asked for by itself.
 */
const SEND = `
  with room as (
    select kind, least(${BATCH.toString()}, "window" - waiting.jobs, allowed) as room
    from (values ${POLICIES}) as policy (kind, "window", allowed)
    cross join lateral (select count(*) as jobs from jobs where jobs.kind = policy.kind and state = 'sent') waiting
    cross join lateral (
      select from generate_series(1, 3) as level cross join lateral (
        select from jobs where jobs.kind = policy.kind and priority = level and state = 'queued' and run_at <= now()
        limit 1) first limit 1) is_due),
  due as (
    select next.*, room.kind, room.room, row_number() over (partition by room.kind order by priority, run_at) as place
    from room cross join generate_series(1, 3) as level cross join lateral (
      select id, priority, run_at from jobs
      where jobs.kind = room.kind and priority = level and state = 'queued' and run_at <= now()
      order by run_at limit greatest(room.room, 0) for update skip locked) next),
  chosen as (select id, priority, run_at from due where place <= room order by priority, run_at
    limit ${BATCH.toString()}),
  sent as (update jobs set state = 'sent', sent_at = now() from chosen, ${WITHOUT_WAITING} where jobs.id = chosen.id
    returning jobs.id, jobs.kind, ${WAS_CUT_OFF} as "wasCutOff", jobs.priority, jobs.run_at)
  (select id, kind, "wasCutOff" from sent order by priority, run_at)
  union all select null, kind, null from room`;

/** Hands due rows to the carrier, and takes back those that the carrier lost. */
@Injectable()
export class SendDueJobs {
  private readonly log = new Logger('Jobs');

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CARRIER) private readonly carrier: Carrier,
    private readonly events: JobEvents,
  ) {}

  /**
   * @returns `some`: a whole batch was sent and there may be more; `no_room`: there may be more, for which there is no room
   *   yet; `nothing` is due
   * @throws when the database or the carrier cannot be reached; nothing was sent then
   */
  async send(): Promise<'some' | 'no_room' | 'nothing'> {
    const rows = await this.dataSource.query<(SentJob | { id: null; kind: JobKind })[]>(SEND);
    const due = rows.filter((row): row is SentJob => row.id !== null);
    if (due.length === 0) return rows.length > 0 ? 'no_room' : 'nothing';
    try {
      await this.carrier.carry(due);
    } catch (error) {
      await this.takeBack(due.map((row) => row.id));
      throw error;
    }
    this.events.sent(due);
    return due.length === BATCH ? 'some' : 'no_room';
  }

  /**
   * A row that was sent long ago, was not begun, and that the carrier knows nothing of, was lost on the way: Redis was
   * emptied, a worker died before it could begin.
   *
   * @returns whether any were taken back, and wait to be sent
   */
  async takeBackLost(): Promise<boolean> {
    let isAny = false;
    for (let last = { sent_at: '-infinity', id: NO_SUBJECT }; ;) {
      const old = await this.dataSource.query<(SentJob & { sent_at: string })[]>(
        `select id, kind, ${WAS_CUT_OFF} as "wasCutOff", sent_at::text from jobs
         where kind = any($2) and state = 'sent' and sent_at < now() - make_interval(secs => ${MISSING_AFTER.toString()})
           and (sent_at, id) > ($1::timestamptz, $3::uuid)
         order by sent_at, id limit ${BATCH.toString()}`,
        [last.sent_at, JOB_KINDS, last.id],
      );
      const lost = old.length === 0 ? [] : await this.carrier.lost(old);
      if (lost.length > 0) {
        this.events.lost(old.filter(({ id }) => lost.includes(id)));
        this.log.warn(`${lost.length.toString()} jobs were sent and lost; they are sent again.`);
        await this.takeBack(lost);
        isAny = true;
      }
      const newest = old.at(-1);
      if (!newest || old.length < BATCH) return isAny;
      last = newest;
    }
  }

  /** Skips rows that a worker is just beginning: they aren't lost. */
  private async takeBack(ids: string[]): Promise<void> {
    await this.dataSource.query(
      `update jobs set state = 'queued', sent_at = null
       where id in (select id from jobs where id = any($1) and state = 'sent' for update skip locked)`,
      [ids],
    );
  }
}
