import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { shuffled } from '../evals/seeded.js';
import {
  type CandidateScope,
  findCandidates,
  FOR_ONE_CLAIM,
  forAllClaims,
} from '../src/contradictions/candidates.js';
import { FilledDatabase } from './language/filled-database.js';
import { byTrigrams } from './language/finding.js';
import { readPublicClaims, type TextPair, undated } from './language/public-claims.js';
import { unlessStopped } from './unless-stopped.js';

const SEED = 20_261_130;
const AT_ONCE = 50;
/** Claims whose comparisons are counted. */
const COUNTED = 5_000;
/** Pairs that the baseline is asked for: it takes a tenth of a second for each. */
const SLOW_QUESTIONS = 300;
/** What a check might look at instead. */
const MORE_FOR_ONE = [25, 40];
/** Sizes whose rescan is imitated among the claims that there are. */
const SIZES = [100_000, 1_000_000, 10_000_000];

/** A contradiction among the stored claims. Of claims without a day, the later one is compared with the earlier. */
interface StoredPair {
  text: string;
  laterId: string;
  earlierId: string;
}

/**
 * How many of the contradictions that the engine would suggest it is asked about, among public claims, by the number of
 * candidates that a check and a rescan look at.
 *
 * @param data folder of the public sets
 */
export async function benchCandidates(data: string): Promise<void> {
  const read = existsSync(data) ? readPublicClaims(resolve(data)) : null;
  if (read === null) {
    console.log(`  No public claims at "${data}"; nothing measured. Point at them with --data DIR.`);
    return;
  }
  const database = await FilledDatabase.open();
  const measure = async (): Promise<void> => {
    const { ids, pairs } = await store(database, read);
    console.log(
      `  ${ids.length.toLocaleString('en')} claims, among them ${pairs.length.toLocaleString('en')} pairs that the engine calls contradictory`,
    );
    for (const most of [FOR_ONE_CLAIM.most, ...MORE_FOR_ONE])
      await report(database, ids, pairs, 'check of a new claim', { ...FOR_ONE_CLAIM, most });
    for (const size of [ids.length, ...SIZES])
      await report(database, ids, pairs, `rescan as of ${size.toLocaleString('en')}`, forAllClaims(size));
    const { most } = forAllClaims(Math.min(...SIZES));
    const nearest = await shareByTrigrams(database, pairs, most);
    console.log(`    baseline: the ${most.toString()} nearest by pg_trgm    finds ${nearest.toFixed(3)}`);
  };
  try {
    await unlessStopped(measure);
  } finally {
    await database.close();
  }
}

async function store(
  database: FilledDatabase,
  { claims, contradictions }: { claims: readonly string[]; contradictions: readonly TextPair[] },
): Promise<{ ids: string[]; pairs: StoredPair[] }> {
  const sides = contradictions.flatMap((pair, of) => [
    { text: pair.a, of },
    { text: pair.b, of },
  ]);
  const rows = shuffled([...claims.map((text) => ({ text, of: null })), ...sides], SEED);
  const ids = await database.add(rows.map(({ text }) => undated(text)));
  const earlier = new Map<number, string>();
  const pairs = rows.flatMap(({ text, of }, at): StoredPair[] => {
    const id = ids[at];
    if (of === null || id === undefined) return [];
    const earlierId = earlier.get(of);
    earlier.set(of, id);
    return earlierId === undefined ? [] : [{ text, laterId: id, earlierId }];
  });
  return { ids, pairs };
}

async function report(
  { dataSource: { manager } }: FilledDatabase,
  ids: readonly string[],
  pairs: readonly StoredPair[],
  name: string,
  scope: CandidateScope,
): Promise<void> {
  let found = 0;
  for (let at = 0; at < pairs.length; at += AT_ONCE) {
    const some = pairs.slice(at, at + AT_ONCE);
    const candidates = await findCandidates(
      manager,
      some.map(({ laterId }) => laterId),
      scope,
    );
    const named = new Set(candidates.map(({ claimId, otherId }) => `${claimId} ${otherId}`));
    found += some.filter(({ laterId, earlierId }) => named.has(`${laterId} ${earlierId}`)).length;
  }
  const every = Math.max(1, Math.floor(ids.length / COUNTED));
  const counted = ids.filter((_, at) => at % every === 0);
  let comparisons = 0;
  for (let at = 0; at < counted.length; at += AT_ONCE)
    comparisons += (await findCandidates(manager, counted.slice(at, at + AT_ONCE), scope)).length;
  console.log(
    `    ${`${name}, at most ${scope.most.toString()}`.padEnd(38)} finds ${(found / pairs.length).toFixed(3)}, ` +
      `${(comparisons / counted.length).toFixed(2)} comparisons a claim`,
  );
}

/** The share of pairs whose other side is among the claims with the likest letters. */
async function shareByTrigrams(
  { dataSource }: FilledDatabase,
  pairs: readonly StoredPair[],
  most: number,
): Promise<number> {
  const find = byTrigrams(dataSource);
  const asked = pairs.slice(0, SLOW_QUESTIONS);
  let found = 0;
  for (const { text, laterId, earlierId } of asked) {
    const others = (await find(text, most + 1)).filter(({ id }) => id !== laterId).slice(0, most);
    if (others.some(({ id }) => id === earlierId)) found += 1;
  }
  return found / asked.length;
}
