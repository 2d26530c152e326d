import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Comparison } from '../language/contradiction/comparison.js';
import { recordAuditEvents } from '../platform/audit/record-audit-event.js';
import { systemActor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { type CandidatePair, type CandidateScope, findCandidates } from './candidates.js';
import { CLAIM, type ClaimRow, compareClaims, compareSafely } from './compare-claims.js';
import { REWORDED_SQL, suggestAgain } from './suggest-again.js';

export interface ScanSummary {
  /** Comparisons of two claims. */
  compared: number;
  /** Suggestions that are new. */
  suggested: number;
  /** Suggestions that no longer hold. */
  withdrawn: number;
}

interface Found extends OrderedPair {
  comparison: Comparison;
}

/** Milliseconds of comparing after which whatever else the process does gets a turn: it may serve requests, too. */
const BREATH = 10;

const ENGINE = systemActor('contradiction scan');

/**
 * Compares claims with those that could contradict them, and brings the suggestions about them up to date. Only suggests:
 * whether two claims contradict is a person's decision, and a decided pair is left alone while its words are what was decided
 * about. It sees to locks in an order that
 * keeps any number of scans, and of changes to many claims, from blocking each other for good: all claims first, in the order
 * of their ids, and then, one scan at a time, the suggestions.
 *
 * @param compare tells what two claims are to each other
 */
export async function scanClaims(
  manager: EntityManager,
  claimIds: readonly string[],
  scope: CandidateScope,
  compare = compareClaims,
): Promise<ScanSummary> {
  const compareOnce = remembering(compare);
  const known = await suggestedPairs(manager, claimIds);
  const pairs = once([...(await findCandidates(manager, claimIds, scope)), ...known].map(ordered));
  const first = await compareAll(pairs, await readClaims(manager, pairs), compareOnce);
  const compared = first.compared;
  // Nearly all pairs are through here, and their claims were not locked, which would be a write to each.
  const touched = once([...first.found, ...known.map(ordered)]);
  if (touched.length === 0) return { compared, suggested: 0, withdrawn: 0 };
  // Claims that are being corrected are waited for, and none is corrected meanwhile: what is suggested of old words
  // would come after the scan of the new ones, and stay. That scan also finds what the new words are to be compared with.
  const { found, unread } = await compareAll(touched, await readClaims(manager, touched, true), compareOnce);
  const still = new Set([...found.map(nameOf), ...unread]);
  const refuted = known.map(ordered).filter((pair) => !still.has(nameOf(pair)));
  if (found.length === 0 && refuted.length === 0) return { compared, suggested: 0, withdrawn: 0 };
  await manager.query(`select pg_advisory_xact_lock(hashtext('contradictions are being suggested'))`);
  const suggested = await suggest(manager, found);
  const withdrawn = await withdraw(manager, [
    ...refuted.map((pair) => ({ ...pair, isRefuted: true })),
    ...known.map((pair) => ({ ...ordered(pair), isRefuted: false })),
  ]);
  return { compared, suggested, withdrawn };
}

/** The same, which does not compare two claims again that it found to contradict each other and that are as they were. */
function remembering(compare: typeof compareClaims): typeof compareClaims {
  const found = new Map<string, Comparison>();
  return (a, b) => {
    const asRead = JSON.stringify([a, b]);
    const before = found.get(asRead);
    if (before !== undefined) return before;
    const comparison = compare(a, b);
    if (comparison.relation === 'contradicts') found.set(asRead, comparison);
    return comparison;
  };
}

interface Compared {
  compared: number;
  /** Those that contradict each other. */
  found: Found[];
  /** Names of those at which the engine failed. */
  unread: Set<string>;
}

async function compareAll(
  pairs: readonly OrderedPair[],
  claims: ReadonlyMap<string, ClaimRow>,
  compare: typeof compareClaims,
): Promise<Compared> {
  const found: Found[] = [];
  const unread = new Set<string>();
  let compared = 0;
  let pausedAt = performance.now();
  for (const pair of pairs) {
    const [one, other] = [claims.get(pair.claimAId), claims.get(pair.claimBId)];
    if (!one || !other) continue;
    compared += 1;
    if (performance.now() - pausedAt > BREATH) {
      await setImmediate();
      pausedAt = performance.now();
    }
    const comparison = compareSafely(one, other, compare);
    if (comparison === null) unread.add(nameOf(pair));
    // Two events are no contradiction, and which of a scan's pairs are of one, nobody has said.
    else if (comparison.relation === 'contradicts' && !comparison.presumesOneEvent)
      found.push({ ...pair, comparison });
  }
  return { compared, found, unread };
}

/** @param isLocked whether nobody may change them until the transaction ends */
async function readClaims(
  manager: EntityManager,
  pairs: readonly OrderedPair[],
  isLocked = false,
): Promise<Map<string, ClaimRow>> {
  if (pairs.length === 0) return new Map();
  const ids = pairs.flatMap(({ claimAId, claimBId }) => [claimAId, claimBId]);
  const rows = await manager.query<ClaimRow[]>(
    `${CLAIM} where claims.id = any($1) and status <> 'archived' order by claims.id ${
      isLocked ? 'for key share of claims' : ''
    }`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The pairs that the engine has suggested and nobody has decided on: they are looked at again, whatever their keys are now. */
function suggestedPairs(manager: EntityManager, claimIds: readonly string[]): Promise<CandidatePair[]> {
  return manager.query<CandidatePair[]>(
    `select claim_a_id as "claimId", claim_b_id as "otherId" from contradictions
     where status = 'suggested' and suggested_by = 'engine' and (claim_a_id = any($1) or claim_b_id = any($1))`,
    [claimIds],
  );
}

/** Each pair once, whichever of the two was asked for it. */
function once(pairs: readonly OrderedPair[]): OrderedPair[] {
  return [
    ...new Map(
      pairs.map(({ claimAId, claimBId }) => [nameOf({ claimAId, claimBId }), { claimAId, claimBId }]),
    ).values(),
  ];
}

interface OrderedPair {
  claimAId: string;
  claimBId: string;
}

function nameOf({ claimAId, claimBId }: OrderedPair): string {
  return `${claimAId} ${claimBId}`;
}

function ordered({ claimId, otherId }: CandidatePair): OrderedPair {
  return claimId < otherId
    ? { claimAId: claimId, claimBId: otherId }
    : { claimAId: otherId, claimBId: claimId };
}

/**
 * Puts pairs on the list, or corrects what is said of them there: their claims may have other figures by now. A pair that was
 * decided about these words, or that a person suggested, stays as it is.
 *
 * @returns how many are new, or were rejected for other words
 */
async function suggest(manager: EntityManager, found: readonly Found[]): Promise<number> {
  if (found.length === 0) return 0;
  const again = await suggestAgain(
    manager,
    ENGINE,
    found.map(({ claimAId, claimBId, comparison: { basis, score, explanation } }) => ({
      claimAId,
      claimBId,
      basis,
      score,
      explanationEn: explanation.en,
      explanationAr: explanation.ar,
      note: null,
      noteLanguage: null,
      suggestedBy: 'engine',
    })),
  );
  const given = found.map(({ claimAId, claimBId, comparison: { basis, score, explanation } }) => ({
    id: newId(),
    claimAId,
    claimBId,
    basis,
    score,
    explanation,
  }));
  const rows = await manager.query<
    { id: string; claim_a_id: string; claim_b_id: string; revision: number }[]
  >(
    `insert into contradictions as c
       (id, claim_a_id, claim_b_id, basis, score, explanation_en, explanation_ar, suggested_by)
     select id, "claimAId", "claimBId", basis, score, explanation ->> 'en', explanation ->> 'ar', 'engine'
     from jsonb_to_recordset($1::jsonb) as found (id uuid, "claimAId" uuid, "claimBId" uuid, basis text,
       score double precision, explanation jsonb)
     on conflict (claim_a_id, claim_b_id) do update
       set basis = excluded.basis, score = excluded.score,
         explanation_en = excluded.explanation_en, explanation_ar = excluded.explanation_ar
       where c.status = 'suggested' and c.suggested_by = 'engine'
         and (c.basis, c.score, c.explanation_en, c.explanation_ar)
           is distinct from (excluded.basis, excluded.score, excluded.explanation_en, excluded.explanation_ar)
     returning id, claim_a_id, claim_b_id, revision`,
    [JSON.stringify(given)],
  );
  const written = new Map(rows.map((row) => [`${row.claim_a_id} ${row.claim_b_id}`, row]));
  const changes = given.flatMap(({ id, claimAId, claimBId, basis, score, explanation }) => {
    const row = written.get(nameOf({ claimAId, claimBId }));
    if (!row) return [];
    return [
      {
        action: row.id === id ? 'contradiction.suggested' : 'contradiction.changed',
        entityType: 'contradiction',
        entityId: row.id,
        after: { claimAId, claimBId, basis, score, explanation, revision: row.revision },
      },
    ];
  });
  await recordAuditEvents(manager, ENGINE, changes);
  return again.length + changes.filter(({ action }) => action === 'contradiction.suggested').length;
}

/**
 * Claims whose words or date were corrected may no longer contradict what they did. Nobody has decided on these yet, or not
 * about these words; an earlier rejection stands again. It does so, too, where the words are again those that were rejected.
 */
async function withdraw(
  manager: EntityManager,
  pairs: readonly (OrderedPair & { isRefuted: boolean })[],
): Promise<number> {
  if (pairs.length === 0) return 0;
  const given = JSON.stringify(pairs);
  const [rejected] = await manager.query<[Withdrawn[], number]>(
    `update contradictions c
     set status = 'rejected', decided_by = rejected_by, decided_at = rejected_at, decision_reason = rejection_reason
     from jsonb_to_recordset($1::jsonb) as pair ("claimAId" uuid, "claimBId" uuid, "isRefuted" boolean)
     where ${SUGGESTED_PAIR} and rejected_words is not null and ("isRefuted" or not ${REWORDED_SQL})
     returning c.id, c.claim_a_id, c.claim_b_id, c.revision`,
    [given],
  );
  const [gone] = await manager.query<[Withdrawn[], number]>(
    `delete from contradictions c
     using jsonb_to_recordset($1::jsonb) as pair ("claimAId" uuid, "claimBId" uuid, "isRefuted" boolean)
     where ${SUGGESTED_PAIR} and rejected_words is null and "isRefuted"
     returning c.id, c.claim_a_id, c.claim_b_id`,
    [given],
  );
  await recordAuditEvents(
    manager,
    ENGINE,
    [...rejected, ...gone].map(({ id, claim_a_id: claimAId, claim_b_id: claimBId, revision }) => ({
      action: 'contradiction.withdrawn',
      entityType: 'contradiction',
      entityId: id,
      before: { claimAId, claimBId, status: 'suggested' },
      ...(revision !== undefined && { after: { claimAId, claimBId, status: 'rejected', revision } }),
    })),
  );
  return rejected.length + gone.length;
}

interface Withdrawn {
  id: string;
  claim_a_id: string;
  claim_b_id: string;
  revision?: number;
}

const SUGGESTED_PAIR = `status = 'suggested' and suggested_by = 'engine'
  and c.claim_a_id = pair."claimAId" and c.claim_b_id = pair."claimBId"`;
