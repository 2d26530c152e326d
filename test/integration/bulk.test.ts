import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { BulkUndone } from '../../src/desk/bulk/bulk.errors.js';
import { ChangeInBulk, type NewBulk } from '../../src/desk/bulk/change-in-bulk.js';
import { UndoBulk } from '../../src/desk/bulk/undo-bulk.js';
import { NotAllowed } from '../../src/platform/auth/auth.errors.js';
import { newId } from '../../src/platform/database/new-id.js';
import { AssignClaim } from '../../src/reviews/assignments/assign-claim.js';
import { AssigneeUnknown } from '../../src/reviews/assignments/assignment.errors.js';
import { DecideMove } from '../../src/reviews/assignments/decide-move.js';
import { Desk, EDITOR, type PersonActor } from './support/desk.js';

let desk: Desk;
let lina: PersonActor;
let one: string;
let other: string;

beforeAll(async () => {
  desk = await Desk.open();
  lina = await desk.colleague('Lina');
});
afterAll(() => desk.close());

beforeEach(async () => {
  one = await desk.claim({ text: 'One' });
  other = await desk.claim({ text: 'Other' });
});

const make = (command: Omit<NewBulk, 'claimIds'>, claimIds = [one, other]) =>
  new ChangeInBulk(desk.dataSource).execute(EDITOR, { ...command, claimIds });
const undo = (id: string) => new UndoBulk(desk.dataSource).execute(EDITOR, id);

/** What people see of a claim, without what counts and dates its changes. */
const standing = async (id: string) =>
  (
    await desk.rows(
      `select status, archived_from, waiting_since::text,
         (select array_agg(tag order by tag) from claim_tags where claim_id = claims.id) as tags,
         (select array_agg(id) from assignments where claim_id = claims.id and released_at is null) as assignments
       from claims where id = $1`,
      [id],
    )
  )[0];

describe('undoing what was done to many claims', () => {
  it.each<[string, Omit<NewBulk, 'claimIds'>]>([
    ['archived', { action: 'archive' }],
    ['tagged', { action: 'tag', tag: 'night' }],
    ['untagged', { action: 'untag', tag: 'urgent' }],
    ['assigned', { action: 'assign', assigneeId: EDITOR.userId }],
  ])('leaves what was %s as it was before', async (_, command) => {
    for (const id of [one, other])
      await new ChangeClaim(desk.dataSource).execute(EDITOR, id, { tags: ['urgent'] });
    const before = [await standing(one), await standing(other)];
    const { id, done, skipped } = await make(command);
    expect([done.sort(), skipped]).toEqual([[one, other].sort(), []]);
    expect(await standing(one)).not.toEqual(before[0]);
    expect(await undo(id)).toMatchObject({ skipped: [] });
    expect([await standing(one), await standing(other)]).toEqual(before);
    await expect(undo(id)).rejects.toThrow(BulkUndone);
  });

  it('puts those back to work whose claim was archived', async () => {
    one = await desk.claim({ text: 'A draft', status: 'draft' });
    await new AssignClaim(desk.dataSource).execute(lina, one, { assigneeId: lina.userId });
    const before = await standing(one);
    const { id } = await make({ action: 'archive' });
    expect(await standing(one)).toMatchObject({ assignments: null });
    await undo(id);
    expect(await standing(one)).toEqual(before);
  });

  it('leaves and names an archived claim that somebody has restored since', async () => {
    const { id } = await make({ action: 'archive' });
    const move = new DecideMove(desk.dataSource);
    await move.execute(EDITOR, one, { move: 'restore' });
    await move.execute(EDITOR, one, { move: 'archive' });
    expect(await undo(id)).toMatchObject({
      done: [other],
      skipped: [{ claimId: one, reason: 'changed_since' }],
    });
    expect(await standing(one)).toMatchObject({ status: 'archived' });
  });

  it('leaves and names a tag that somebody has put on again since', async () => {
    const { id } = await make({ action: 'tag', tag: 'night' });
    const change = new ChangeClaim(desk.dataSource);
    await change.execute(EDITOR, one, { tags: [] });
    await change.execute(EDITOR, one, { tags: ['night'] });
    await change.execute(EDITOR, other, { tags: ['night', 'mine'] });
    expect(await undo(id)).toMatchObject({
      done: [other],
      skipped: [{ claimId: one, reason: 'changed_since' }],
    });
    expect(await standing(one)).toMatchObject({ tags: ['night'] });
    expect(await standing(other)).toMatchObject({ tags: ['mine'] });
  });

  it('leaves and names a claim on which the assignee has begun to work', async () => {
    const { id } = await make({ action: 'assign', assigneeId: lina.userId });
    await new ChangeClaim(desk.dataSource).execute(lina, one, { topic: 'T' });
    expect(await undo(id)).toMatchObject({
      done: [other],
      skipped: [{ claimId: one, reason: 'changed_since' }],
    });
    expect(await standing(other)).toMatchObject({ status: 'open', assignments: null });
  });
});

describe('doing something to many claims', () => {
  it('says of each that is left why', async () => {
    const nobody = newId();
    await new DecideMove(desk.dataSource).execute(EDITOR, other, { move: 'archive' });
    const reviewed = await desk.claim({ text: 'Taken' });
    await new AssignClaim(desk.dataSource).execute(lina, reviewed, { assigneeId: lina.userId });
    const { done, skipped } = await make({ action: 'archive' }, [one, other, reviewed, nobody]);
    expect(done).toEqual([one]);
    expect(skipped).toHaveLength(3);
    expect(skipped).toEqual(
      expect.arrayContaining([
        { claimId: nobody, reason: 'not_found' },
        { claimId: other, reason: 'already_so' },
        { claimId: reviewed, reason: 'not_possible' },
      ]),
    );
  });

  it('waits for another that does so at the same time, and both end', async () => {
    await Promise.all([make({ action: 'tag', tag: 'a' }), make({ action: 'tag', tag: 'b' }, [other, one])]);
    expect(await standing(one)).toMatchObject({ tags: ['a', 'b'] });
  });

  it('is made once more when the database ended it for the sake of another', async () => {
    const { id } = await make({ action: 'tag', tag: 'c' });
    // What a sequence has counted stays counted when a transaction is ended.
    await desk.rows(`
      create sequence tries;
      create function end_first_try() returns trigger language plpgsql as $$
        begin
          if nextval('tries') % 2 = 1 then raise exception 'deadlock detected' using errcode = 'deadlock_detected'; end if;
          return new;
        end $$;
      create trigger end_first_tries before insert or update on bulk_operations
        for each row execute function end_first_try();`);
    try {
      expect(await make({ action: 'tag', tag: 'a' })).toMatchObject({ done: [one, other], skipped: [] });
      expect(await undo(id)).toMatchObject({ done: [one, other], skipped: [] });
    } finally {
      await desk.rows('drop function end_first_try() cascade; drop sequence tries');
    }
    expect(await standing(one)).toMatchObject({ tags: ['a'] });
  });

  it('takes what one claim takes', async () => {
    const scoped: PersonActor = { ...EDITOR, scopes: ['claims.bulk'] };
    const bulk = new ChangeInBulk(desk.dataSource);
    await expect(bulk.execute(scoped, { action: 'archive', claimIds: [one] })).rejects.toThrow(NotAllowed);
    const unknown = make({ action: 'assign', assigneeId: newId() });
    await expect(unknown).rejects.toThrow(AssigneeUnknown);
  });
});
