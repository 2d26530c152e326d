import type { DataSource, EntityManager } from 'typeorm';
import type { MatchExplanation } from '../../language/matching/explanation.js';
import type { ClaimTextRow } from '../claim-fragments.js';
import type { Statistics } from './corpus-statistics.js';
import { explainMatches, type Wording } from './explain-matches.js';
import {
  type FoundClaim,
  type Known,
  lookUp,
  type LookUp,
  rankLookUp,
  type Search,
} from './search-wording.js';

export interface Match {
  claimId: string;
  /** The original first. */
  texts: readonly ClaimTextRow[];
  /** Whether it is taken for the same claim. */
  accepted: boolean;
  /** Whether it has enough in common with what was asked to be shown. */
  isNear: boolean;
  score: number;
  explanation: MatchExplanation;
}

export interface Matches {
  /** Whether the best is taken for the same claim. */
  accepted: boolean;
  /** How likely that is. */
  likelihood: number;
  /** Best first, each claim once. */
  matches: Match[];
}

/** What was found, before anything is said about it. */
export interface RankedMatches extends Pick<Matches, 'accepted' | 'likelihood'> {
  wordings: readonly Wording[];
  /** Best first, each claim once. */
  found: readonly FoundClaim[];
  statistics: Statistics;
}

/**
 * The claims that say most nearly what a text or a claim says, each with the reason: found by an index and ranked by the rules
 * of `language/matching`, just as those of a file are by `isnad engine match`. A claim that is held in several languages is
 * looked for by each of them, so that of two claims either finds the other; the wording that is surest of its best decides
 * what is accepted.
 *
 * @param asked the text, or a claim in each of its languages, of which there is one at least
 * @param limit how many matches are wanted
 */
export async function findMatches(
  database: DataSource | EntityManager,
  asked: string | readonly Wording[],
  limit: number,
  known: Known = {},
): Promise<Matches> {
  return explained(database, rankLookUps(await lookUpAll(database, asked, known), limit, known));
}

/** What an index holds of a text, or of a claim in each of its languages. */
export interface LookUps {
  wordings: readonly Wording[];
  lookUps: readonly LookUp[];
}

/** Looks for a text, or for a claim in each of its languages. @see findMatches */
export async function lookUpAll(
  database: DataSource | EntityManager,
  asked: string | readonly Wording[],
  known: Known = {},
): Promise<LookUps> {
  const wordings = typeof asked === 'string' ? [{ text: asked }] : asked;
  const lookUps: LookUp[] = [];
  for (const { text } of wordings) lookUps.push(await lookUp(database, text, known));
  return { wordings, lookUps };
}

/**
 * Ranks what was looked up, anew where more is known to contradict it.
 *
 * @param limit how many matches are wanted
 * @param known what of it contradicts, and what of it is wanted in any case
 */
export function rankLookUps(
  { wordings, lookUps }: LookUps,
  limit: number,
  { contradicting = [], wanted = [] }: Omit<Known, 'leftOut'> = {},
): RankedMatches {
  const searches = lookUps.map((each) => rankLookUp(each, contradicting));
  const { accepted, likelihood, found: ofSurest } = surest(searches);
  const best = accepted ? ofSurest[0] : undefined;
  const ordered = bestFirst(
    searches.flatMap((search) => search.found),
    best,
  );
  const found = chosen(ordered, limit, (one) => one === best || wanted.includes(one.claimId));
  return {
    accepted,
    likelihood,
    wordings,
    found,
    statistics: joined(searches.map(({ statistics }) => statistics)),
  };
}

/** Says of each what it has in common with what was asked. */
export async function explained(
  database: DataSource | EntityManager,
  { wordings, found, statistics, accepted, likelihood }: RankedMatches,
): Promise<Matches> {
  const explanations = await explainMatches(database, wordings, found, statistics);
  return {
    accepted,
    likelihood,
    matches: found.map((one, index) => ({
      claimId: one.claimId,
      texts: one.held.texts,
      accepted: accepted && index === 0,
      isNear: one.isNear,
      score: one.score,
      explanation: explanations[index] ?? { en: '', ar: '' },
    })),
  };
}

/** What the wording says that is surest of its best. */
function surest(searches: readonly Search[]): Pick<Search, 'accepted' | 'likelihood' | 'found'> {
  return searches.reduce((one, other) => {
    const surer = Number(other.accepted) - Number(one.accepted) || other.likelihood - one.likelihood;
    return surer > 0 ? other : one;
  });
}

/** By their scores, each claim once: the one that is accepted before all others, those that contradict after them. */
function bestFirst(found: readonly FoundClaim[], best: FoundClaim | undefined): FoundClaim[] {
  const ordered = found.toSorted(
    (a, b) =>
      Number(b === best) - Number(a === best) || Number(a.isApart) - Number(b.isApart) || b.score - a.score,
  );
  const seen = new Set<string>();
  return ordered.filter(({ claimId }) => !seen.has(claimId) && seen.add(claimId));
}

/** At most so many, and of these first those that are to be answered in any case. */
function chosen(
  found: readonly FoundClaim[],
  limit: number,
  isWanted: (one: FoundClaim) => boolean,
): FoundClaim[] {
  const others = limit - found.filter(isWanted).length;
  let taken = 0;
  return found.filter((one) => isWanted(one) || (taken += 1) <= others).slice(0, limit);
}

/** Of a word that two wordings have, the later count is the newer. */
function joined(statistics: readonly Statistics[]): Statistics {
  return statistics.reduce((earlier, later) => ({
    ...later,
    frequencies: new Map([...earlier.frequencies, ...later.frequencies]),
  }));
}
