import type { EntityManager } from 'typeorm';
import type { Claim } from '../../claims/claim.entity.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Permission } from '../../platform/auth/permissions.js';

/** Why a claim was left as it is. */
export const SKIP_REASONS = ['not_found', 'not_possible', 'already_so', 'changed_since'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export type BulkOutcome = { change: object } | { skipped: SkipReason };

/** What is to be done to each claim; which of these an action needs, its DTO demands. */
export interface BulkCommand {
  assigneeId?: string;
  tag?: string;
  reason?: string;
}

/** One thing that can be done to many claims. The claims are locked. */
export interface BulkAction {
  /** Needed for one claim as for many. */
  permission: Permission;
  make: (manager: EntityManager, actor: Actor, claim: Claim, command: BulkCommand) => Promise<BulkOutcome>;
  /**
   * Takes back what `make` changed, where it still stands so.
   *
   * @param change as `make` gave it
   * @returns whether it did
   */
  undo: (manager: EntityManager, actor: Actor, claim: Claim, change: object) => Promise<boolean>;
}
