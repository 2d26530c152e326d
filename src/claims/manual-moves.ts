import type { Permission } from '../platform/auth/permissions.js';
import type { ClaimMove } from './claim-state.js';
import type { ClaimStatus } from './claim.entity.js';

/** The moves that a person decides on. The others follow from what is done: a claim is taken, a review filed. */
export const MANUAL_MOVES = [
  'open',
  'reopen',
  'set_not_checkable',
  'archive',
  'restore',
] as const satisfies readonly ClaimMove[];
export type ManualMove = (typeof MANUAL_MOVES)[number];

/** Whether whoever decides on the move has to say why: the reason is kept with the claim. */
export function needsReason(move: ManualMove): boolean {
  return move === 'set_not_checkable';
}

/** Whether the move cannot be taken back by another: the reviews of a round count no longer once it is reopened. */
export function isForGood(move: ManualMove): boolean {
  return move === 'reopen';
}

/** What it takes to decide on a move: anybody at the desk opens a draft, the rest closes work or undoes its closing. */
export function permissionForMove(move: ManualMove, from: ClaimStatus): Permission {
  return move === 'open' && from === 'draft' ? 'claims.move' : 'claims.close';
}
