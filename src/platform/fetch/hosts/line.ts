import type { EntityManager } from 'typeorm';
import { newId } from '../../database/new-id.js';
import { FETCH_LIMITS } from '../limits.js';
import { paceNow } from './fetch-settings.js';
import { spacingOf, type Standing, turnAt } from './pace.rules.js';

/** Longer than any fetch may take: a turn whose holder has died ends by itself, and none that lives loses it. */
const LEASE_MS = FETCH_LIMITS.totalMs + 30_000;
/** For how long a place in line is kept for somebody who does not come back. */
const KEPT_MS = 3_600_000;
/** For how long others wait for somebody who was told to come and has not. A relay looks for due jobs once a second. */
const GRACE_MS = 3_000;
/** For how long anybody waits for a turn, all in all. */
export const LONGEST_WAIT_MS = 2 * 24 * 3_600_000;
/** How often somebody comes back whom the host has told to come later. */
const MOST_PUT_OFFS = 5;

/** Who wants to ask whom. */
export interface Applicant {
  host: string;
  /** What the page is asked for; of one such there is one place in a line. */
  holder: string;
}

/** The right to ask a host, now. */
export interface Turn {
  id: string;
  host: string;
  holder: string;
  queuedAt: Date;
  putOffs: number;
}

interface Place {
  turn: Turn;
  now: Date;
  /** When it may ask; no later than `now` where the turn has begun. */
  comeAt: Date;
}

/** Goes to the place in line, the one held before or the last, and begins the turn if it has come. */
export async function stand(manager: EntityManager, { host, holder }: Applicant): Promise<Place> {
  const pace = await paceNow(manager);
  await manager.query('insert into fetch_hosts (host) values ($1) on conflict (host) do nothing', [host]);
  const [bearing] = await manager.query<
    { askedAt: Date | null; heldUntil: Date | null; consecutiveFailures: number; tookMs: number }[]
  >(
    `select asked_at as "askedAt", held_until as "heldUntil", consecutive_failures as "consecutiveFailures",
       took_ms as "tookMs" from fetch_hosts where host = $1 for update`,
    [host],
  );
  if (!bearing) throw new Error(`${host} is not known`);
  await manager.query('delete from fetch_turns where host = $1 and until <= clock_timestamp()', [host]);
  await manager.query(
    `insert into fetch_turns (id, host, holder, come_at, until)
     values ($1, $2, $3, clock_timestamp(), clock_timestamp() + interval '1 minute')
     on conflict (host, holder) where began_at is null do nothing`,
    [newId(), host, holder],
  );
  const [found] = await manager.query<(Turn & Standing & { now: Date })[]>(
    `select t.id, t.host, t.holder, t.queued_at as "queuedAt", t.put_offs as "putOffs", clock_timestamp() as now,
       (select count(*)::integer from fetch_turns o where o.host = t.host and o.began_at is not null) as "inFlight",
       (select count(*)::integer from fetch_turns o where o.host = t.host and o.began_at is null
          and (o.queued_at, o.id) < (t.queued_at, t.id)
          and o.come_at > clock_timestamp() - make_interval(secs => $3)) as ahead,
       (select count(*)::integer from fetch_turns o where o.host = t.host and o.began_at is null
          and (o.queued_at, o.id) < (t.queued_at, t.id)
          and o.come_at > clock_timestamp() - make_interval(secs => $3)
          and o.come_at <= clock_timestamp() + make_interval(secs => $4)) as due
     from fetch_turns t where t.host = $1 and t.holder = $2 and t.began_at is null`,
    [host, holder, GRACE_MS / 1_000, spacingOf(bearing, pace) / 1_000],
  );
  if (!found) throw new Error(`${holder} has lost its place before ${host}`);
  const { now, inFlight, ahead, due, ...turn } = found;
  const times = {
    ...bearing,
    askedAt: bearing.askedAt?.getTime() ?? null,
    heldUntil: bearing.heldUntil?.getTime() ?? null,
  };
  const comeAt = new Date(Math.ceil(turnAt(now.getTime(), times, { inFlight, ahead, due }, pace)));
  if (comeAt > now) await waitUntil(manager, turn.id, comeAt);
  else await begin(manager, turn);
  return { turn, now, comeAt };
}

async function waitUntil(manager: EntityManager, id: string, comeAt: Date): Promise<void> {
  await manager.query(
    'update fetch_turns set come_at = $2::timestamptz, until = $2::timestamptz + make_interval(secs => $3) where id = $1',
    [id, comeAt, KEPT_MS / 1_000],
  );
}

async function begin(manager: EntityManager, { id, host }: Turn): Promise<void> {
  await manager.query(
    `update fetch_turns set began_at = clock_timestamp(), until = clock_timestamp() + make_interval(secs => $2)
     where id = $1`,
    [id, LEASE_MS / 1_000],
  );
  await manager.query(
    'update fetch_hosts set asked_at = clock_timestamp(), visits = visits + 1 where host = $1',
    [host],
  );
}

/** @returns when to come back; null where it has come back often enough */
export async function standAgain(
  manager: EntityManager,
  { host, holder, queuedAt, putOffs }: Turn,
  holdMs: number,
): Promise<Date | null> {
  if (putOffs >= MOST_PUT_OFFS) return null;
  // Two deliveries of one job may be put off at once.
  const [again] = await manager.query<{ comeAt: Date }[]>(
    `insert into fetch_turns as t (id, host, holder, queued_at, put_offs, come_at, until)
     select $1, $2, $3, $4, $5, now_and_hold, now_and_hold + make_interval(secs => $7)
     from (select clock_timestamp() + make_interval(secs => $6) as now_and_hold) at
     where now_and_hold <= $4::timestamptz + make_interval(secs => $8)
     on conflict (host, holder) where began_at is null do update
       set put_offs = greatest(t.put_offs, excluded.put_offs), come_at = excluded.come_at, until = excluded.until
     returning come_at as "comeAt"`,
    [newId(), host, holder, queuedAt, putOffs + 1, holdMs / 1_000, KEPT_MS / 1_000, LONGEST_WAIT_MS / 1_000],
  );
  return again?.comeAt ?? null;
}
