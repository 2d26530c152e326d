import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { findMatches } from '../src/claims/matching/find-matches.js';
import { indexStaleClaims } from '../src/claims/matching/index-stale-claims.js';
import { dataSourceOptions } from '../src/platform/database/data-source-options.js';
import { migrate } from '../src/platform/database/migrate.js';
import { newId } from '../src/platform/database/new-id.js';
import { startEmbeddedPostgres } from '../src/platform/embedded/embedded-postgres.js';
import { ClaimTexts } from './claim-texts.js';

const SEED = 20_240_413;
/** How many claims: 100,000, or as many as ISNAD_BENCH_CLAIMS says. */
const CLAIMS = Number(process.env.ISNAD_BENCH_CLAIMS ?? 100_000);
const CHUNK = 5_000;
const QUESTIONS = 300;
/** Those that PostgreSQL's own similarity is asked: it takes seconds for each. */
const SLOW_QUESTIONS = 20;
const BEST = 5;

interface Question {
  text: string;
  claimId: string;
}

type Finder = (text: string) => Promise<string[]>;

/**
 * Finding, among many claims, the one that another wording makes: by the code that serves `POST /api/v1/claims/match`, and
 * beside it by PostgreSQL's `ts_rank` and `pg_trgm` over the same rows, each with its index.
 */
export async function benchLanguage(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
  try {
    await migrate(postgres.url);
    const options = { ...dataSourceOptions(postgres.url, 5), extra: {} };
    const dataSource = await new DataSource(options).initialize();
    const questions = await fillWithClaims(dataSource);
    await index(dataSource);
    await measure('findMatches', questions, async (text) => {
      const { matches } = await findMatches(dataSource, text, BEST);
      return matches.map(({ claimId }) => claimId);
    });
    await dataSource.query(
      `create index bench_words on claims using gin (to_tsvector('simple', search_text))`,
    );
    await measure('ts_rank', questions.slice(0, SLOW_QUESTIONS), byTsRank(dataSource));
    await measure('pg_trgm', questions.slice(0, SLOW_QUESTIONS), byTrigrams(dataSource));
    await dataSource.destroy();
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** @returns other wordings of claims that are spread over all of them */
async function fillWithClaims(dataSource: DataSource): Promise<Question[]> {
  const texts = new ClaimTexts(SEED);
  const questions: Question[] = [];
  const every = Math.floor(CLAIMS / QUESTIONS);
  await dataSource.transaction(async (manager) => {
    // Claims without a chain, which only a bench may have.
    await manager.query('alter table claims disable trigger user');
    for (let done = 0; done < CLAIMS; done += CHUNK) {
      const rows = Array.from({ length: CHUNK }, (_, at) => {
        const claim = texts.claim();
        const id = newId();
        if ((done + at) % every === 0) questions.push({ text: texts.reworded(claim), claimId: id });
        return { id, ...claim };
      });
      await manager.query(
        `insert into claims (id, text, language, search_text, keys_version)
         select id, text, language, text, 1 from jsonb_to_recordset($1::jsonb) as t(id uuid, text text, language text)`,
        [JSON.stringify(rows)],
      );
    }
    await manager.query('alter table claims enable trigger user');
  });
  return questions;
}

async function index(dataSource: DataSource): Promise<void> {
  const started = performance.now();
  const count = await indexStaleClaims(dataSource);
  const seconds = (performance.now() - started) / 1_000;
  await dataSource.query('vacuum analyze');
  const [size] = await dataSource.query<[{ size: string }]>(
    `select pg_size_pretty(sum(pg_total_relation_size(oid))) as size from pg_class
     where relname like 'match\\_%' and relkind = 'r'`,
  );
  console.log(
    `  ${count.toLocaleString('en')} claims indexed in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)} a second), ${size.size}`,
  );
}

async function measure(name: string, questions: readonly Question[], find: Finder): Promise<void> {
  const times: number[] = [];
  let precision = 0;
  let found = 0;
  for (const { text } of questions.slice(0, 5)) await find(text);
  for (const { text, claimId } of questions) {
    const started = performance.now();
    const ids = await find(text);
    times.push(performance.now() - started);
    const place = ids.indexOf(claimId);
    if (place === -1) continue;
    found += 1;
    precision += 1 / (place + 1);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(1);
  console.log(
    `  ${name.padEnd(12)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, MAP@${BEST.toString()} ${(precision / questions.length).toFixed(3)}, ` +
      `recall ${(found / questions.length).toFixed(3)} (${questions.length.toString()} questions)`,
  );
}

function byTsRank(dataSource: DataSource): Finder {
  return async (text) => {
    const words = text.split(' ').join(' | ');
    const rows = await dataSource.query<{ id: string }[]>(
      `select id from claims, to_tsquery('simple', $1) asked where to_tsvector('simple', search_text) @@ asked
       order by ts_rank(to_tsvector('simple', search_text), asked) desc, id limit ${BEST.toString()}`,
      [words],
    );
    return rows.map(({ id }) => id);
  };
}

function byTrigrams(dataSource: DataSource): Finder {
  return async (text) => {
    const rows = await dataSource.query<{ id: string }[]>(
      `select id from claims where search_text % $1 order by similarity(search_text, $1) desc, id limit ${BEST.toString()}`,
      [text],
    );
    return rows.map(({ id }) => id);
  };
}
