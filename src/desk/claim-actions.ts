import { movesFrom, takesWork } from '../claims/claim-state.js';
import type { ClaimStatus } from '../claims/claim.entity.js';
import {
  MANUAL_MOVES,
  isForGood,
  type ManualMove,
  needsReason,
  permissionForMove,
} from '../claims/manual-moves.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import type { Permission } from '../platform/auth/permissions.js';
import type { VerdictKind } from '../verdicts/verdict.entity.js';
import { isJudgeable } from '../verdicts/verdict.rules.js';

/** How a claim stands, as far as it decides what can be done with it. */
export interface ClaimStanding {
  status: ClaimStatus;
  /** Those who work on it now. */
  assignments: readonly { assignee: { id: string } }[];
  /** The newest version of its verdict. */
  verdict: { kind: VerdictKind } | null;
}

/** Whether something can be done with a claim that stands so, by whoever has the permission. */
type ActionRule = (actor: Actor, standing: ClaimStanding) => boolean;

const isOnIt = ({ userId }: Actor, { assignments }: ClaimStanding): boolean =>
  assignments.some(({ assignee }) => assignee.id === userId);

/** Whether a verdict stands, which a retraction does not. */
function hasVerdict({ verdict }: ClaimStanding): boolean {
  return verdict !== null && verdict.kind !== 'retraction';
}

/** With the permission, in the states in which `when` holds. */
function allowed(permission: Permission, when: ActionRule = () => true): ActionRule {
  return (actor, standing) => mayDo(actor, permission) && when(actor, standing);
}

/** A decision of a person, where the claim's state has that move. */
function move(name: ManualMove): ActionRule {
  return (actor, { status }) =>
    movesFrom(status).includes(name) && mayDo(actor, permissionForMove(name, status));
}

/**
 * What can be done with a claim, declared once for every screen: with which permission, and in which state. The use
 * cases refuse the same; this is so that nobody is offered what would be refused.
 */
const RULES = {
  edit: allowed('claims.write', (_, { status }) => status !== 'archived'),
  take: allowed(
    'claims.take',
    (actor, standing) => actor.userId !== null && takesWork(standing.status) && !isOnIt(actor, standing),
  ),
  assign: allowed('claims.assign', (_, { status }) => takesWork(status)),
  release: allowed('claims.take', isOnIt),
  open: move('open'),
  reopen: move('reopen'),
  set_not_checkable: move('set_not_checkable'),
  archive: move('archive'),
  restore: move('restore'),
  add_evidence: allowed('evidence.write', (_, { status }) => takesWork(status)),
  request_reply: allowed('replies.write', (_, { status }) => takesWork(status)),
  publish_verdict: allowed('verdicts.publish', (_, { status }) => isJudgeable(status)),
  correct_verdict: allowed(
    'verdicts.correct',
    (_, standing) => hasVerdict(standing) && isJudgeable(standing.status),
  ),
  retract_verdict: allowed('verdicts.retract', (_, standing) => hasVerdict(standing)),
  request_recheck: allowed('rechecks.request'),
} as const satisfies Record<string, ActionRule>;

export type ClaimAction = keyof typeof RULES;

/** What the actor may do with a claim that stands so. */
export function claimActions(actor: Actor, standing: ClaimStanding): ClaimAction[] {
  return (Object.keys(RULES) as ClaimAction[]).filter((action) => RULES[action](actor, standing));
}

/** Those of the actions that are decisions on where the claim stands, with what each demands. */
export function movesAmong(
  actions: readonly ClaimAction[],
): { move: ManualMove; needsReason: boolean; isForGood: boolean }[] {
  return MANUAL_MOVES.filter((move) => actions.includes(move)).map((move) => ({
    move,
    needsReason: needsReason(move),
    isForGood: isForGood(move),
  }));
}
