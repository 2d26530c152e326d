import type { RecheckFlood } from './recheck-flood.js';

/** How the code of a job may go wrong: see `bad-jobs.mjs`. */
export type BadWay = 'throws' | 'hangs' | 'loops' | 'devours';

/** Few enough that a job that ends its process is given up within a test. */
const ATTEMPTS = 3;

/** Some claims on which the code of a recheck goes wrong, each in its way. */
export class BadClaims {
  private constructor(
    private readonly flood: RecheckFlood,
    private readonly ways: readonly BadWay[],
    private readonly ids: readonly string[],
  ) {}

  /** In the middle of all claims, so that each has company. */
  static async choose(flood: RecheckFlood, ways: readonly BadWay[]): Promise<BadClaims> {
    const middle = flood.claims.length / 2;
    const ids = flood.claims.slice(middle, middle + ways.length);
    await flood.dataSource.query(
      `update claims set topic = bad.topic from unnest($1::uuid[], $2::text[]) as bad (id, topic) where claims.id = bad.id`,
      [ids, ways],
    );
    return new BadClaims(flood, ways, ids);
  }

  /** The claims with which nothing is wrong. */
  others(): string[] {
    return this.flood.claims.filter((id) => !this.ids.includes(id));
  }

  /** Asks for rechecks of all claims in one transaction: the others have no more attempts than the bad ones. */
  requestAll(): Promise<void> {
    return this.requestAtOnce(this.flood.claims);
  }

  async request(way: BadWay): Promise<void> {
    const id = this.ids[this.ways.indexOf(way)];
    if (id !== undefined) await this.requestAtOnce([id]);
  }

  /** What is said of those that were given up, by the way in which they went wrong. */
  async errors(): Promise<Record<string, string>> {
    const rows = await this.flood.dataSource.query<{ topic: string | null; error: string }[]>(
      `select claims.topic, last_error as error from jobs join rechecks on job_id = jobs.id
       join claims on claims.id = claim_id where state = 'failed'`,
    );
    return Object.fromEntries(rows.map(({ topic, error }) => [topic ?? 'one of the others', error]));
  }

  /** How many rechecks of them were asked for. */
  async given(): Promise<number> {
    const [{ count }] = await this.flood.dataSource.query<[{ count: number }]>(
      'select count(*)::integer as count from rechecks where claim_id = any($1)',
      [this.ids],
    );
    return count;
  }

  private requestAtOnce(claims: readonly string[]): Promise<void> {
    return this.flood.requestAtOnce(claims, (manager) =>
      manager.query(
        `update jobs set max_attempts = $2 where attempts = 0 and state = 'queued'
           and subject in (select id from rechecks where claim_id = any($1))`,
        [claims, ATTEMPTS],
      ),
    );
  }
}
