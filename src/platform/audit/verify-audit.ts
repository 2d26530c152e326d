import type { DataSource, QueryRunner } from 'typeorm';
import type { AuditFinding } from './audit-finding.js';
import { BEGINNING, CONTENT_HASH, digestOf, follow, headOf, type parseHead } from './chain.js';
import { missingGuards } from './guards.js';
import { judge, type Suspect } from './suspects.js';
import { strayEvents, wrongSeals } from './stray-events.js';

/** Links read at once. What is in memory does not depend on how many there are. */
const PAGE = 5_000;
/** So many are held back to be compared with one another; beyond that they are judged by themselves. */
const SUSPECTS = 1_000;

interface LinkRow {
  position: string;
  seq: string;
  digest: Buffer;
  hash: Buffer;
  /** Hash of what the event says now; null: there is none. */
  content: Buffer | null;
}

export interface Verified {
  /** Sealed events that were looked at. */
  events: number;
  findings: number;
  /** Events that are recorded and not sealed yet, which nothing but the triggers guards. */
  waiting: { events: number; since: Date | null };
  /** Where the chain has got to, to be noted elsewhere; null: nothing was ever sealed. */
  head: string | null;
}

export interface Verification {
  /** A place that was noted earlier. */
  noted?: NonNullable<ReturnType<typeof parseHead>>;
  tell: (finding: AuditFinding) => void;
}

/**
 * Compares every event with what was sealed, at one moment, while others go on writing.
 */
export async function verifyAudit(dataSource: DataSource, { noted, tell }: Verification): Promise<Verified> {
  const runner = dataSource.createQueryRunner();
  let findings = 0;
  const count = (found: readonly AuditFinding[]): void => {
    findings += found.length;
    found.forEach(tell);
  };
  try {
    await runner.startTransaction('REPEATABLE READ');
    const walk = new ChainWalk(noted?.position ?? null);
    for await (const rows of pages(runner)) count(walk.take(rows));
    count(walk.end());
    if (noted && !walk.notedHash?.equals(noted.hash)) count([{ kind: 'head', position: noted.position }]);
    for await (const found of strayEvents(runner)) count(found);
    for await (const found of wrongSeals(runner)) count(found);
    count(await missingGuards(runner));
    return { events: walk.events, findings, waiting: await waitingEvents(runner), head: walk.head };
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function waitingEvents(runner: QueryRunner): Promise<Verified['waiting']> {
  const [waiting] = (await runner.query(
    `select count(*)::integer as events, min(e.at) as since from audit_unsealed u join audit_events e using (seq)`,
  )) as [Verified['waiting']];
  return waiting;
}

/** Pages of links by position. The next is on its way while one is looked at. */
async function* pages(runner: QueryRunner): AsyncGenerator<LinkRow[]> {
  const [{ last }] = (await runner.query('select coalesce(max(position), 0) as last from audit_links')) as [
    { last: string },
  ];
  const read = (from: number): Promise<LinkRow[]> =>
    runner.query(
      `select l.position, l.seq, l.digest, l.hash, case when event.seq is not null then ${CONTENT_HASH} end as content
       from audit_links l left join audit_events event on event.seq = l.seq
       where l.position between $1 and $2 order by l.position`,
      [from, from + PAGE - 1],
    ) as Promise<LinkRow[]>;
  let coming = read(1);
  for (let from = 1; from <= Number(last); from += PAGE) {
    const rows = await coming;
    if (from + PAGE <= Number(last)) coming = read(from + PAGE);
    yield rows;
  }
  await coming;
}

/** Follows the chain link by link, and knows no more of it than the last. */
class ChainWalk {
  events = 0;
  /** The hash at the place that was noted. */
  notedHash: Buffer | null = null;
  private position = 0;
  private hash = BEGINNING;
  private suspects: Suspect[] = [];

  constructor(private readonly notedPosition: number | null) {}

  get head(): string | null {
    return this.position === 0 ? null : headOf(this.position, this.hash);
  }

  take(rows: readonly LinkRow[]): AuditFinding[] {
    const found = rows.flatMap((row) => this.step(row));
    return this.suspects.length > SUSPECTS ? [...found, ...this.end()] : found;
  }

  end(): AuditFinding[] {
    const found = judge(this.suspects);
    this.suspects = [];
    return found;
  }

  private step(row: LinkRow): AuditFinding[] {
    const found: AuditFinding[] = [];
    const position = Number(row.position);
    const isGap = position !== this.position + 1;
    if (isGap) found.push({ kind: 'unlinked', position: this.position + 1, upTo: position - 1 });
    if (row.content === null) found.push({ kind: 'missing', seq: row.seq, position });
    // What follows a gap cannot be tied to what was there; the gap itself is told.
    const isBroken = !isGap && !follow(this.hash, row.digest).equals(row.hash);
    const isEdited = row.content !== null && !digestOf(row.seq, row.content).equals(row.digest);
    if (isBroken || isEdited) this.suspect(row, position, { isBroken, isEdited });
    if (position === this.notedPosition) this.notedHash = row.hash;
    this.events += row.content === null ? 0 : 1;
    this.position = position;
    this.hash = row.hash;
    return found;
  }

  private suspect(row: LinkRow, position: number, why: Pick<Suspect, 'isBroken' | 'isEdited'>): void {
    const { seq, digest, hash } = row;
    this.suspects.push({
      position,
      seq,
      digest,
      hash,
      before: this.hash,
      content: row.content ?? BEGINNING,
      ...why,
    });
  }
}
