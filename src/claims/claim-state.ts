import type { ClaimStatus } from './claim.entity.js';

/**
 * How a claim moves through the desk, declared once: what happened, from which statuses it may happen, and to which it
 * leads. `restore` leads back to where the claim was archived from. The database knows the same pairs (trigger
 * `claims_status_moves`).
 */
export const CLAIM_MOVES = {
  /** A draft, or what was held to be not checkable, is put before the reviewers. */
  open: { from: ['draft', 'not_checkable'], to: 'open' },
  /** Somebody took it. */
  start_review: { from: ['open'], to: 'in_review' },
  /** Nobody works on it any more, and nobody has filed a review in this round. */
  stop_review: { from: ['in_review'], to: 'open' },
  /** The quorum has filed, and the ratings differ. */
  differ: { from: ['in_review'], to: 'adjudication' },
  /** The quorum has filed, and the ratings agree. */
  agree: { from: ['in_review'], to: 'reviewed' },
  /** A third person has decided. */
  adjudicate: { from: ['adjudication'], to: 'reviewed' },
  /** It is to be reviewed again, in a new round. */
  reopen: { from: ['reviewed'], to: 'open' },
  /** It cannot be checked, for a reason. */
  set_not_checkable: { from: ['draft', 'open', 'in_review'], to: 'not_checkable' },
  /** It leaves the desk's lists. */
  archive: { from: ['draft', 'open', 'reviewed', 'not_checkable'], to: 'archived' },
  /** It comes back to where it was. */
  restore: { from: ['archived'], to: null },
} as const satisfies Record<string, { from: readonly ClaimStatus[]; to: ClaimStatus | null }>;

export type ClaimMove = keyof typeof CLAIM_MOVES;

/** Where the move leads; null when it cannot be made from there. */
export function destinationOf(
  move: ClaimMove,
  claim: { status: ClaimStatus; archivedFrom: ClaimStatus | null },
): ClaimStatus | null {
  const { from, to } = CLAIM_MOVES[move];
  if (!(from as readonly ClaimStatus[]).includes(claim.status)) return null;
  return to ?? claim.archivedFrom;
}

/** The moves that a claim in this status can make. */
export function movesFrom(status: ClaimStatus): ClaimMove[] {
  return (Object.keys(CLAIM_MOVES) as ClaimMove[]).filter((move) =>
    (CLAIM_MOVES[move].from as readonly ClaimStatus[]).includes(status),
  );
}

/** Whether people work on a claim in this status: add evidence, take it, review it. */
export function takesWork(status: ClaimStatus): boolean {
  return status !== 'archived' && status !== 'not_checkable';
}
