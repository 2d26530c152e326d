import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { Claim } from '../../src/claims/claim.entity.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { EditConflict } from '../../src/platform/http/check-revision.js';
import { ChangeSource } from '../../src/sources/change-source.js';
import { Desk, EDITOR } from './support/desk.js';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

async function revision(table: string, id: string): Promise<number> {
  const [row] = await desk.rows<{ revision: number }>(`select revision from ${table} where id = $1`, [id]);
  return row!.revision;
}

/** What an attempt with a stale revision is told. */
async function conflictOf(attempt: Promise<unknown>): Promise<Record<string, unknown>> {
  const refusal = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(EditConflict);
  return (refusal as EditConflict).more;
}

describe('the revision', () => {
  it('of a claim counts what changes it, and not what leaves it as it is', async () => {
    const id = await desk.claim({ text: 'It rained' });
    const change = new ChangeClaim(desk.dataSource);
    await change.execute(EDITOR, id, { text: 'It rained' });
    expect(await revision('claims', id)).toBe(1);
    await change.execute(EDITOR, id, { topic: 'Weather' });
    expect(await revision('claims', id)).toBe(2);
  });

  it('of a source counts a change of its names', async () => {
    const id = await desk.source();
    await new ChangeSource(desk.dataSource).execute(EDITOR, id, { names: [{ language: 'en', name: 'N' }] });
    expect(await revision('sources', id)).toBe(2);
  });

  it('of a contradiction counts decisions', async () => {
    const id = await desk.claim({ text: '99% of the missiles were intercepted', eventDate: '2024-04-13' });
    await desk.claim({ text: 'Half of the missiles hit their targets', eventDate: '2024-04-13' });
    await desk.dataSource.transaction((manager) => new ScanClaim().scan(manager, id));
    const [pair] = await desk.rows<{ id: string }>('select id from contradictions');
    const decide = new DecideContradiction(desk.dataSource);
    await decide.execute(EDITOR, pair!.id, { status: 'confirmed', reason: 'R' });
    expect(await revision('contradictions', pair!.id)).toBe(2);
  });
});

describe('who writes over what they have not seen', () => {
  it('is told of changes of every kind since, by what they come to, and who made the last', async () => {
    const id = await desk.claim({ text: 'It rained' });
    const change = new ChangeClaim(desk.dataSource);
    await change.execute(EDITOR, id, { text: 'It poured' });
    await change.execute(EDITOR, id, { topic: 'Weather' });
    const colleague = await desk.colleague('A colleague', 'editor');
    await desk.dataSource.transaction(async (manager) => {
      const claim = await manager.findOneByOrFail(Claim, { id });
      await moveClaim(manager, colleague, claim, 'archive', 'Done with');
    });
    expect(await conflictOf(change.execute(EDITOR, id, { topic: 'Sky' }, 2))).toEqual({
      changed: [
        { field: 'topic', before: null, after: 'Weather' },
        { field: 'status', before: 'open', after: 'archived' },
      ],
      by: 'A colleague',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('is refused also where the trail knows nothing of the change', async () => {
    const id = await desk.claim({ text: 'It rained' });
    await desk.rows(`update claims set topic = 'Behind our back' where id = $1`, [id]);
    const attempt = new ChangeClaim(desk.dataSource).execute(EDITOR, id, { topic: 'Sky' }, 1);
    expect(await conflictOf(attempt)).toEqual({ changed: [], by: null, at: null });
    expect(await desk.rows('select topic from claims where id = $1', [id])).toEqual([
      { topic: 'Behind our back' },
    ]);
  });
});
