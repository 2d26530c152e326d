import { availableParallelism, loadavg } from 'node:os';
import { FOR_ONE_CLAIM } from '../src/contradictions/candidates.js';
import { scanClaims } from '../src/contradictions/scan-claims.js';
import { Figures, ms, share, times } from './language/figures.js';
import { FilledDatabase } from './language/filled-database.js';
import {
  BEST,
  byTrigrams,
  byTsRank,
  type FinderFigures,
  measureFinder,
  TS_RANK_INDEX,
} from './language/finding.js';
import { GeneratedClaims } from './language/generated-claims.js';
import { sentencesPerSecond } from './language/sentences.js';
import { Server } from './language/server.js';
import { unlessStopped } from './unless-stopped.js';

const SEED = 20_240_413;
const SIZES = [100_000, 1_000_000];
/** Of 300 the recall of one sample differs by more than a hundredth from that of another. */
const QUESTIONS = 1_000;
/** Those that PostgreSQL's own ranking is asked: it takes seconds for each. */
const SLOW_QUESTIONS = 20;
const NEW_CLAIMS = 300;
/** Claims whose words wait to be counted while matches are measured, as some always do where claims are entered. */
const WAITING = 100;

const TABLES = {
  claims: ['claims'],
  'to match': ['match_entries', 'match_postings', 'match_stems', 'match_totals', 'match_changes'],
  'to find contradictions': ['contradiction_postings'],
};

/**
 * The language engine among many claims: matching through the API of a server, the check of a new claim, a rescan of all,
 * what of the planted pairs is found, and beside it what PostgreSQL can do by itself.
 *
 * @param most claims of the largest size
 */
export async function benchLanguage(most = Infinity): Promise<void> {
  const sizes = [...new Set(SIZES.map((size) => Math.min(size, most)))];
  console.log(`  seed ${SEED.toString()}, ${availableParallelism().toString()} cores, load ${load()}`);
  const figures = new Figures();
  const database = await FilledDatabase.open();
  const server = await Server.start(database.url, database.dataSource).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const measure = async (): Promise<void> => {
    const claims = new GeneratedClaims(SEED);
    const rescans: { claims: number; seconds: number }[] = [];
    for (const size of sizes) {
      const seconds = await measureSize({ figures, database, server, claims }, size);
      rescans.push({ claims: size, seconds });
    }
    noteGrowth(figures, rescans);
    const last = sizes.at(-1) ?? 0;
    for (const language of ['en', 'ar'] as const)
      figures.note(
        `sentences a second read for attribution, one core, ${language}`,
        last,
        sentencesPerSecond(language).toFixed(0),
        '≥ 5,000',
      );
    figures.print(sizes);
  };
  try {
    await unlessStopped(measure);
  } finally {
    await server.stop();
    await database.close();
  }
}

interface Bench {
  figures: Figures;
  database: FilledDatabase;
  server: Server;
  claims: GeneratedClaims;
}

/** @returns seconds of the rescan */
async function measureSize(bench: Bench, size: number): Promise<number> {
  const { figures, database, server, claims } = bench;
  const note = (name: string, value: string, target?: string): void => {
    figures.note(name, size, value, target);
  };
  const started = performance.now();
  await database.fill(claims, size);
  note('filled in, s', ((performance.now() - started) / 1_000).toFixed(0));
  await noteSizes(bench, size);
  note('load of the machine', load());
  for (let entered = 0; entered < WAITING; entered += 1) await database.enter(claims.next().claim);
  const questions = spread(database.planted.duplicates, QUESTIONS);
  const match = await measureFinder(questions, (text, limit) => server.match(text, limit));
  noteFinder(note, 'match through the API', match, { p95: '< 50 ms', recall: '≥ 0.97' });
  await noteChecks(bench, note);
  const rescan = await server.rescan();
  note('full rescan, s', rescan.seconds.toFixed(1));
  note('comparisons of it for each claim', ((rescan.summary['compared'] ?? 0) / size).toFixed(2));
  note('contradictions suggested by it', String(rescan.summary['suggested']));
  note('recall of planted contradictions', (await recallOfContraries(database)).toFixed(3), '≥ 0.97');
  const memory = await server.memory();
  if (memory)
    note('memory of the server, now and at most', `${memory.now.toFixed(0)}, ${memory.peak.toFixed(0)} MB`);
  const slow = spread(questions, SLOW_QUESTIONS);
  await database.dataSource.query(TS_RANK_INDEX);
  for (const [name, find] of [
    ['ts_rank', byTsRank(database.dataSource)],
    ['pg_trgm', byTrigrams(database.dataSource)],
  ] as const) {
    const other = await measureFinder(slow, find);
    noteFinder(note, name, other);
    note(`${name}, p50 as many times ours`, times(other.p50, match.p50));
  }
  await database.dataSource.query('drop index bench_words');
  return rescan.seconds;
}

function noteFinder(
  note: (name: string, value: string, target?: string) => void,
  name: string,
  { p50, p95, map, recall }: FinderFigures,
  targets: { p95?: string; recall?: string } = {},
): void {
  note(`${name}, p50`, ms(p50));
  note(`${name}, p95`, ms(p95), targets.p95);
  note(`${name}, MAP@${BEST.toString()}`, map.toFixed(3));
  note(`${name}, recall of planted duplicates`, recall.toFixed(3), targets.recall);
}

/** New claims, each entered and then compared as the job does it. The first tenth warms up, as for matching. */
async function noteChecks(
  { database, claims }: Bench,
  note: (name: string, value: string, target?: string) => void,
): Promise<void> {
  const took: number[] = [];
  for (let entered = -NEW_CLAIMS / 10; entered < NEW_CLAIMS; entered += 1) {
    const id = await database.enter(claims.next().claim);
    const started = performance.now();
    await database.dataSource.transaction((manager) => scanClaims(manager, [id], FOR_ONE_CLAIM));
    if (entered >= 0) took.push(performance.now() - started);
  }
  note('check of a new claim, p50', ms(share(took, 0.5)));
  note('check of a new claim, p95', ms(share(took, 0.95)), '< 50 ms');
}

async function recallOfContraries({ dataSource, planted: { contraries } }: FilledDatabase): Promise<number> {
  const [{ found }] = await dataSource.query<[{ found: number }]>(
    `select count(*)::integer as found
     from jsonb_to_recordset($1::jsonb) as p ("claimId" uuid, "plantedId" uuid)
     join contradictions on claim_a_id = least("claimId", "plantedId") and claim_b_id = greatest("claimId", "plantedId")`,
    [JSON.stringify(contraries)],
  );
  return found / contraries.length;
}

async function noteSizes({ figures, database }: Bench, size: number): Promise<void> {
  for (const [name, tables] of Object.entries(TABLES)) {
    const [{ bytes }] = await database.dataSource.query<[{ bytes: string }]>(
      'select sum(pg_total_relation_size(name::regclass)) as bytes from unnest($1::text[]) name',
      [tables],
    );
    figures.note(`on disk ${name}, MB`, size, (Number(bytes) / 1_048_576).toFixed(0));
  }
}

/** How the time of a rescan grows: 1 is in step with the claims, 2 with their square. */
function noteGrowth(figures: Figures, rescans: readonly { claims: number; seconds: number }[]): void {
  const [first, last] = [rescans[0], rescans.at(-1)];
  if (!first || !last || first === last) return;
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.claims / first.claims);
  figures.note('growth of the rescan, exponent', last.claims, exponent.toFixed(2), '≤ 1.1');
}

function spread<T>(all: readonly T[], wanted: number): T[] {
  const every = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, index) => index % every === 0).slice(0, wanted);
}

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
}
