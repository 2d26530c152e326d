import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimClosed, ClaimMoveRefused } from '../../src/claims/claim.errors.js';
import { NotAllowed } from '../../src/platform/auth/auth.errors.js';
import { newId } from '../../src/platform/database/new-id.js';
import { SaveDraft } from '../../src/platform/drafts/save-draft.js';
import { AssignClaim } from '../../src/reviews/assignments/assign-claim.js';
import { AssigneeUnknown, NotAssigned } from '../../src/reviews/assignments/assignment.errors.js';
import { InterestDeclared } from '../../src/reviews/review.errors.js';
import { DeclareInterest } from '../../src/reviews/interests/declare-interest.js';
import { DecideMove } from '../../src/reviews/assignments/decide-move.js';
import { ReleaseClaim } from '../../src/reviews/assignments/release-claim.js';
import { ReleaseIdleAssignments } from '../../src/reviews/assignments/release-idle-assignments.js';
import { Desk, EDITOR, type PersonActor } from './support/desk.js';
import { review } from './support/reviewing.js';

let desk: Desk;
let lina: PersonActor;
let omar: PersonActor;
let id: string;

beforeAll(async () => {
  desk = await Desk.open();
  lina = await desk.colleague('Lina');
  omar = await desk.colleague('Omar');
});
afterAll(() => desk.close());

beforeEach(async () => {
  id = await desk.claim({ text: 'It rained.' });
});

const assign = (actor: PersonActor, assigneeId: string, insteadOf?: string) =>
  new AssignClaim(desk.dataSource).execute(actor, id, { assigneeId, insteadOf });
const take = (actor: PersonActor) => assign(actor, actor.userId);
const release = (actor: PersonActor, userId?: string) =>
  new ReleaseClaim(desk.dataSource).execute(actor, id, userId);
const decide = (actor: PersonActor, move: 'open' | 'archive' | 'restore' | 'reopen' | 'set_not_checkable') =>
  new DecideMove(desk.dataSource).execute(actor, id, { move, reason: 'R' });

const status = async () =>
  (await desk.rows<{ status: string }>('select status from claims where id = $1', [id]))[0]!.status;
const onIt = async () =>
  (
    await desk.rows<{ assignee_id: string }>(
      'select assignee_id from assignments where claim_id = $1 and released_at is null order by assigned_at',
      [id],
    )
  ).map((row) => row.assignee_id);

describe('taking a claim', () => {
  it('starts its review; the last to give it back stops that', async () => {
    await take(lina);
    await take(omar);
    expect([await status(), await onIt()]).toEqual(['in_review', [lina.userId, omar.userId]]);
    await release(lina);
    expect(await status()).toBe('in_review');
    await release(omar);
    expect([await status(), await onIt()]).toEqual(['open', []]);
  });

  it('is not for whoever has an interest in it, nor is it given to them', async () => {
    await new DeclareInterest(desk.dataSource).execute(lina, { claimId: id, note: 'My brother said it.' });
    await expect(take(lina)).rejects.toThrow(InterestDeclared);
    await expect(assign(EDITOR, lina.userId)).rejects.toThrow(InterestDeclared);
    expect([await status(), await onIt()]).toEqual(['open', []]);
  });

  it('ends with the review that one files, and goes on for the others', async () => {
    await take(lina);
    await take(omar);
    await review(desk, lina, id);
    expect([await status(), await onIt()]).toEqual(['in_review', [omar.userId]]);
    await review(desk, omar, id);
    expect([await status(), await onIt()]).toEqual(['reviewed', []]);
  });

  it('twice, and giving it back twice, is as once', async () => {
    await take(lina);
    await take(lina);
    expect(await onIt()).toEqual([lina.userId]);
    await release(lina);
    await release(lina);
    expect(await onIt()).toEqual([]);
  });

  it('leaves one assignment when it comes twice at once', async () => {
    await Promise.all([take(lina), take(lina), take(omar)]);
    expect((await onIt()).sort()).toEqual([lina.userId, omar.userId].sort());
  });

  it('is refused of a claim that is closed', async () => {
    await decide(EDITOR, 'archive');
    await expect(take(lina)).rejects.toThrow(ClaimClosed);
  });

  it('does not go back to the open ones once a review is filed', async () => {
    await take(lina);
    await desk.rows('insert into review_rounds (claim_id, round, quorum) values ($1, 1, 2)', [id]);
    await release(lina);
    expect(await status()).toBe('in_review');
  });
});

describe('assigning a claim', () => {
  it('is for editors; a fact-checker takes only for themselves', async () => {
    await expect(assign(lina, omar.userId)).rejects.toThrow(NotAllowed);
    await expect(assign(lina, lina.userId, omar.userId)).rejects.toThrow(NotAllowed);
    await assign(EDITOR, omar.userId);
    expect(await onIt()).toEqual([omar.userId]);
  });

  it('puts one in the place of another, without the claim going back in between', async () => {
    await take(lina);
    await assign(EDITOR, omar.userId, lina.userId);
    expect([await status(), await onIt()]).toEqual(['in_review', [omar.userId]]);
    await expect(assign(EDITOR, lina.userId, EDITOR.userId)).rejects.toThrow(NotAssigned);
    expect(await onIt()).toEqual([omar.userId]);
  });

  it('knows only those who work at the desk and whose account is open', async () => {
    const reader = await desk.colleague('Reader', 'reader');
    const gone = await desk.colleague('Gone');
    await desk.rows('update users set disabled_at = now() where id = $1', [gone.userId]);
    for (const userId of [reader.userId, gone.userId, newId()])
      await expect(assign(EDITOR, userId)).rejects.toThrow(AssigneeUnknown);
  });

  it('ends by an editor, too, and not by a colleague', async () => {
    await take(lina);
    await expect(release(omar, lina.userId)).rejects.toThrow(NotAllowed);
    await release(EDITOR, lina.userId);
    expect(await onIt()).toEqual([]);
    await expect(release(EDITOR, lina.userId)).rejects.toThrow(NotAssigned);
  });
});

describe('a decision on where a claim stands', () => {
  it('ends the work on what it closes', async () => {
    await take(lina);
    await expect(decide(EDITOR, 'archive')).rejects.toThrow(ClaimMoveRefused);
    await decide(EDITOR, 'set_not_checkable');
    expect([await status(), await onIt()]).toEqual(['not_checkable', []]);
    const [row] = await desk.rows('select not_checkable_reason from claims where id = $1', [id]);
    expect(row).toEqual({ not_checkable_reason: 'R' });
  });

  it('that closes or undoes a closing is for editors', async () => {
    for (const move of ['archive', 'set_not_checkable'] as const)
      await expect(decide(lina, move)).rejects.toThrow(NotAllowed);
    await decide(EDITOR, 'archive');
    await expect(decide(lina, 'restore')).rejects.toThrow(NotAllowed);
    await decide(EDITOR, 'restore');
    expect(await status()).toBe('open');
  });

  it('lets whoever opens a draft that somebody has start its review', async () => {
    id = await desk.claim({ text: 'A draft', status: 'draft' });
    await take(lina);
    expect(await status()).toBe('draft');
    await decide(omar, 'open');
    expect(await status()).toBe('in_review');
  });
});

describe('idle work', () => {
  const check = () => desk.dataSource.transaction((manager) => new ReleaseIdleAssignments().run(manager));
  const takenBefore = (hours: number) =>
    desk.rows(
      `with old as (update assignments set assigned_at = now() - make_interval(hours => $2) where claim_id = $1)
       select 1`,
      [id, hours],
    );

  beforeEach(async () => {
    await desk.rows(`update assignments set released_at = now(), released_by = 'U', release_reason = 'released'
      where released_at is null`);
  });

  it('is not ended before its time, nor where somebody did something for the claim', async () => {
    await take(lina);
    await takenBefore(100);
    expect(await check()).toEqual({ released: 0, idleHours: 72 });
    expect(await onIt()).toEqual([lina.userId]);
  });

  it('is what nobody writes on: a draft counts for whoever writes it, on that claim', async () => {
    const writes = (actor: PersonActor, subject: string) =>
      new SaveDraft(desk.dataSource).execute(
        { ownerId: actor.userId, kind: 'review', subject },
        { content: { summary: 'So far' }, expected: null },
      );
    const since = (hours: number) =>
      desk.rows('update drafts set updated_at = now() - make_interval(hours => $1)', [hours]);
    await assign(EDITOR, lina.userId);
    await assign(EDITOR, omar.userId);
    await takenBefore(100);
    await writes(lina, id);
    await writes(omar, newId());
    await since(71);
    expect(await check()).toMatchObject({ released: 1 });
    expect(await onIt()).toEqual([lina.userId]);
    await since(73);
    expect(await check()).toMatchObject({ released: 1 });
    expect(await onIt()).toEqual([]);
  });

  it('is ended after the hours of the setting', async () => {
    await assign(EDITOR, lina.userId);
    await takenBefore(71);
    expect(await check()).toMatchObject({ released: 0 });
    await takenBefore(73);
    expect(await check()).toMatchObject({ released: 1 });
    expect([await status(), await onIt()]).toEqual(['open', []]);
    const [row] = await desk.rows('select released_by, release_reason from assignments where claim_id = $1', [
      id,
    ]);
    expect(row).toEqual({ released_by: 'isnad: idle claims', release_reason: 'idle' });
  });
});
