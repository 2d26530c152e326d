import type { ClaimStatus } from '../claims/claim.entity.js';
import type { VerdictKind } from './verdict.entity.js';

/** Which dates of a verdict are wrong, given the moment of publication. Pure: the clock is an argument. */
export function wrongDates(
  verdict: { asOf?: string; reviewBy?: string },
  now: Date,
): ('asOf' | 'reviewBy')[] {
  const wrong: ('asOf' | 'reviewBy')[] = [];
  if (verdict.asOf !== undefined && Date.parse(verdict.asOf) > now.getTime()) wrong.push('asOf');
  if (verdict.reviewBy !== undefined && verdict.reviewBy <= now.toISOString().slice(0, 10))
    wrong.push('reviewBy');
  return wrong;
}

/** Statuses in which a claim takes no verdict: it is not before the desk, or is held to be not checkable. */
const UNJUDGEABLE = ['draft', 'not_checkable', 'archived'] as const satisfies readonly ClaimStatus[];
export type UnjudgeableStatus = (typeof UNJUDGEABLE)[number];

export function isJudgeable(status: ClaimStatus): status is Exclude<ClaimStatus, UnjudgeableStatus> {
  return !(UNJUDGEABLE as readonly ClaimStatus[]).includes(status);
}

/** What a verdict is that is published after a version of that kind; null: after none. */
export function kindOfPublication(newest: VerdictKind | null): 'publication' | 'update' {
  return newest === null || newest === 'retraction' ? 'publication' : 'update';
}
