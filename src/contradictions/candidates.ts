import type { EntityManager } from 'typeorm';
import { NIL } from 'uuid';
import { firstIdAt } from '../platform/database/new-id.js';

/** Claims that are read under one key, on either side of a claim. A key under which there are more is a common one. */
const MOST_PER_KEY = 100;
/** Claims under a common key that are looked at all the same: those entered next before, and next after. */
const NEAREST = 10;
/**
 * Claims that one claim is compared with at most when it is entered: those that share the most telling keys with it. Among
 * 29,000 public claims with 5,110 contradictions, 25 find three more of these, and 40 five (`npm run bench -- candidates`).
 */
const MOST_FOR_ONE = 15;
/** The same where all claims are compared and there are few. */
const MOST_CANDIDATES = 100;
/** Where there are `MANY`, and the least that it comes to. */
const CANDIDATES_OF_MANY = 5;
const LEAST_CANDIDATES = 3;
const MANY = 100_000;
/** What is enough for a comparison where there are `MANY` claims or more. */
const ENOUGH = 0.1;
/** What a key tells is counted in these. */
const WHOLE = 100_000;

/** A claim, and one that it is to be compared with. */
export interface CandidatePair {
  claimId: string;
  otherId: string;
}

/** What to look for. */
export interface CandidateScope {
  /**
   * `all`: claims that were entered before or after. `once`: all claims are gone through, so that each pair is wanted from one
   * side only: from the later one, or from the one that has a date where the other has none.
   */
  pairs: 'all' | 'once';
  /** Claims that one claim is compared with at most. */
  most: number;
  /** What the keys that two claims share have to tell at least: a key that n claims have tells 1/n. */
  least: number;
  /** Only claims that were entered at this time or later, to the minute; left out: all. */
  since?: Date;
}

/** What a claim is compared with that was entered or corrected. */
export const FOR_ONE_CLAIM: CandidateScope = { pairs: 'all', most: MOST_FOR_ONE, least: 0 };

/** What a claim is compared with to tell what came in since then: of what is copied often, the first hundred. */
export function forNewsSince(since: Date): CandidateScope {
  return { pairs: 'all', most: MOST_CANDIDATES, least: 0, since };
}

/**
 * What claims are compared with where all are compared. The more claims there are, the more of them share a key by chance:
 * among a few thousand whatever shares one is looked at, among a million what a key of ten claims tells, or several together.
 * Up to `MANY` claims a rescan costs no more than half a million comparisons. Beyond, half an order of magnitude takes one
 * candidate away until three are left, for else the time would grow faster than the claims do.
 *
 * @param claims how many there are
 */
export function forAllClaims(claims: number): CandidateScope {
  const most =
    claims <= MANY
      ? Math.min(MOST_CANDIDATES, (CANDIDATES_OF_MANY * MANY) / claims)
      : Math.max(LEAST_CANDIDATES, CANDIDATES_OF_MANY - 2 * Math.log10(claims / MANY));
  return { pairs: 'once', most: Math.round(most), least: Math.min(ENOUGH, (ENOUGH * claims) / MANY) };
}

/** SQL: the postings of one key `asked.key`, in one direction from the claim `mine`, as an array. */
function reach(where: string, order: string): string {
  return `array(select p.claim_id from contradiction_postings p where p.key = asked.key and ${where}
    order by ${order} limit ${(MOST_PER_KEY + 1).toString()})`;
}

const DAY = `coalesce(mine.event_date, 'infinity')`;
const OLDER = 'p.claim_id < mine.id';
const NEWER = 'p.claim_id > mine.id';
const UNDATED = `p.event_date = 'infinity' and mine.event_date is not null`;

/** Those of the same day, or without a date as well. */
const ALIKE = {
  before: reach(`p.event_date = ${DAY} and ${OLDER}`, 'p.claim_id desc'),
  after: reach(`p.event_date = ${DAY} and ${NEWER}`, 'p.claim_id'),
};
/** Those without a date, of a claim that has one. */
const WITHOUT_DATE = {
  before: reach(`${UNDATED} and ${OLDER}`, 'p.claim_id desc'),
  after: reach(`${UNDATED} and ${NEWER}`, 'p.claim_id'),
};
/** Those with a date, of a claim that has none: what happened last comes first. */
const WITH_DATE = reach(
  `p.event_date < 'infinity' and mine.event_date is null`,
  'p.event_date desc, p.claim_id desc',
);

const REACHES: Record<CandidateScope['pairs'], readonly string[]> = {
  all: [ALIKE.before, ALIKE.after, WITHOUT_DATE.before, WITHOUT_DATE.after, WITH_DATE],
  once: [ALIKE.before, WITHOUT_DATE.before, WITHOUT_DATE.after],
};

/**
 * The claims that could contradict each of some claims, or say the same: those that share keys with it, the fewer others
 * share a key the more it tells. Two claims of different days cannot, and are not looked at. Whatever the number of claims,
 * no more than `MOST_PER_KEY` postings are read in each direction for each of the 26 keys of a claim.
 */
export function findCandidates(
  manager: EntityManager,
  claimIds: readonly string[],
  { pairs, most, least, since }: CandidateScope,
): Promise<CandidatePair[]> {
  return manager.query<CandidatePair[]>(
    `select mine.id as "claimId", best.claim_id as "otherId"
     from claims mine cross join lateral (
       select shared.claim_id
       from unnest(mine.contradiction_keys) asked(key)
       cross join lateral (values (${REACHES[pairs].join('), (')})) reached(ids)
       cross join lateral (
         select claim_id, ${WHOLE.toString()} / cardinality(ids) as tells
         from unnest(ids[:case when cardinality(ids) > ${MOST_PER_KEY.toString()} then ${NEAREST.toString()}
           else ${MOST_PER_KEY.toString()} end]) claim_id
         where claim_id >= $4) shared
       group by shared.claim_id having sum(tells) >= $3
       order by sum(tells) desc, shared.claim_id desc limit $2) best
     where mine.id = any($1) and mine.status <> 'archived'`,
    [claimIds, most, Math.round(least * WHOLE), since ? firstIdAt(since) : NIL],
  );
}
