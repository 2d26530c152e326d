import { describe, expect, it } from '@jest/globals';
import { CLAIM_STATUSES, type ClaimStatus } from '../claims/claim.entity.js';
import { type Actor, systemActor } from '../platform/auth/actor.js';
import type { Permission, UserRole } from '../platform/auth/permissions.js';
import type { VerdictKind } from '../verdicts/verdict.entity.js';
import { claimActions, type ClaimStanding, movesAmong } from './claim-actions.js';

const actor = (role: UserRole, scopes: readonly Permission[] | null = null): Actor => ({
  kind: 'user',
  id: 'u',
  name: 'U',
  role,
  userId: 'u',
  scopes,
});
const standing = (status: ClaimStatus, ...people: string[]): ClaimStanding => ({
  status,
  assignments: people.map((id) => ({ assignee: { id } })),
  verdict: null,
});

describe('claimActions', () => {
  it('offers a reader nothing', () => {
    for (const status of CLAIM_STATUSES)
      expect(claimActions(actor('reader'), standing(status, 'u'))).toEqual([]);
  });

  it('offers a key nothing beyond its scopes', () => {
    expect(claimActions(actor('admin', ['evidence.write']), standing('open'))).toEqual(['add_evidence']);
  });

  it.each(['archived', 'not_checkable'] as const)('offers no work on a claim that is %s', (status) => {
    const actions = claimActions(actor('admin'), standing(status));
    for (const action of ['add_evidence', 'take', 'assign']) expect(actions).not.toContain(action);
  });

  it('offers to take what the caller has not, and to release what the caller has', () => {
    const free = claimActions(actor('fact_checker'), standing('in_review', 'other'));
    expect(free).toContain('take');
    expect(free).not.toContain('release');
    const mine = claimActions(actor('fact_checker'), standing('in_review', 'other', 'u'));
    expect(mine).toContain('release');
    expect(mine).not.toContain('take');
  });

  it('offers nothing to take to Isnad itself', () => {
    expect(claimActions(systemActor('S'), standing('open'))).not.toContain('take');
  });

  it('lets anybody at the desk open a draft, and only editors what was closed', () => {
    expect(claimActions(actor('fact_checker'), standing('draft'))).toContain('open');
    expect(claimActions(actor('fact_checker'), standing('not_checkable'))).not.toContain('open');
    expect(claimActions(actor('editor'), standing('not_checkable'))).toContain('open');
  });

  it('offers to retract a verdict that stands, whatever became of the claim, and to correct it where one is published', () => {
    const offered = (status: ClaimStatus, kind: VerdictKind | null) =>
      claimActions(actor('editor'), { ...standing(status), verdict: kind && { kind } }).filter((action) =>
        action.endsWith('_verdict'),
      );
    expect(offered('reviewed', null)).toEqual(['publish_verdict']);
    expect(offered('reviewed', 'update')).toEqual(['publish_verdict', 'correct_verdict', 'retract_verdict']);
    expect(offered('reviewed', 'retraction')).toEqual(['publish_verdict']);
    expect(offered('archived', 'correction')).toEqual(['retract_verdict']);
    expect(offered('not_checkable', 'publication')).toEqual(['retract_verdict']);
    expect(offered('archived', null)).toEqual([]);
  });

  it.each<[ClaimStatus, string[]]>([
    ['draft', ['open', 'set_not_checkable', 'archive']],
    ['open', ['set_not_checkable', 'archive']],
    ['in_review', ['set_not_checkable']],
    ['adjudication', []],
    ['reviewed', ['reopen', 'archive']],
    ['not_checkable', ['open', 'archive']],
    ['archived', ['restore']],
  ])('offers an editor the moves of a claim that is %s: %j', (status, moves) => {
    const all = ['open', 'reopen', 'set_not_checkable', 'archive', 'restore'];
    const actions = claimActions(actor('editor'), standing(status));
    expect(actions.filter((action) => all.includes(action))).toEqual(moves);
  });

  it('tells of each move whether it has to be said why', () => {
    const actions = claimActions(actor('editor'), standing('draft'));
    expect(movesAmong(actions)).toEqual([
      { move: 'open', needsReason: false, isForGood: false },
      { move: 'set_not_checkable', needsReason: true, isForGood: false },
      { move: 'archive', needsReason: false, isForGood: false },
    ]);
    expect(movesAmong(claimActions(actor('editor'), standing('reviewed')))).toContainEqual({
      move: 'reopen',
      needsReason: false,
      isForGood: true,
    });
    expect(movesAmong(claimActions(actor('fact_checker'), standing('in_review', 'u')))).toEqual([]);
  });
});
