import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { ContradictionsReader } from '../../src/contradictions/contradictions.reader.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { HistoryReader } from '../../src/desk/history/history.reader.js';
import { EditConflict } from '../../src/platform/http/check-revision.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

const DAY = '2024-04-13';
const INTERCEPTED = '99% of the Iranian missiles and drones were intercepted';
const HIT = 'Half of the missiles and drones hit their designated targets';
const MORE_HIT = 'Two thirds of the missiles and drones hit their designated targets';
const NONE_HIT = 'Nothing of it hit';

let desk: Desk;
let changeClaim: ChangeClaim;
let decide: DecideContradiction;
let suggest: SuggestContradiction;
let reader: ContradictionsReader;
let intercepted: string;
let hit: string;
let id: string;

beforeAll(async () => {
  desk = await Desk.open();
  changeClaim = new ChangeClaim(desk.dataSource);
  decide = new DecideContradiction(desk.dataSource);
  suggest = new SuggestContradiction(desk.dataSource);
  reader = new ContradictionsReader(desk.dataSource);
});
afterAll(() => desk.close());

beforeEach(async () => {
  await desk.rows(`update claims set status = 'archived', archived_from = status where status <> 'archived'`);
  intercepted = await desk.claim({ text: INTERCEPTED, eventDate: DAY });
  hit = await desk.claim({ text: HIT, eventDate: DAY });
  await scan(hit);
  id = (await reader.list(EDITOR, { limit: 1, claimId: hit })).items[0]!.id;
});

const scan = (claim: string) =>
  desk.dataSource.transaction((manager) => new ScanClaim().scan(manager, claim));
const get = () => reader.get(EDITOR, id);
const correct = (text: string) => changeClaim.execute(EDITOR, hit, { text });
const suggestAgain = () =>
  suggest.execute(EDITOR, {
    claimAId: hit,
    claimBId: intercepted,
    note: ' Both cannot be. ',
    noteLanguage: 'en',
  });
const actions = async () =>
  (
    await desk.rows<{ action: string }>('select action from audit_events where entity_id = $1 order by seq', [
      id,
    ])
  ).map(({ action }) => action);

describe('a decision', () => {
  it.each([
    ['words', { text: MORE_HIT }],
    ['day', { eventDate: '2024-04-14' }],
    ['time at which it was said', { claimedAt: '2024-04-20T10:00:00Z' }],
  ])('is refused to who has not seen the %s of a side, and told who changed it', async (_, changes) => {
    const { revision } = await get();
    const colleague = await desk.colleague('Samira');
    await changeClaim.execute(colleague, intercepted, changes);
    const deciding = decide.execute(EDITOR, id, { status: 'confirmed', reason: 'R', expected: revision });
    await expect(deciding).rejects.toBeInstanceOf(EditConflict);
    await expect(deciding).rejects.toMatchObject({ more: { by: 'Samira' } });
    expect(await get()).toMatchObject({ status: 'suggested', decision: null });
    await decide.execute(EDITOR, id, { status: 'confirmed', reason: 'R', expected: (await get()).revision });
  });

  it('stands against a change of the topic, which it is not about', async () => {
    const { revision } = await get();
    await changeClaim.execute(EDITOR, hit, { topic: 'The attack' });
    await decide.execute(EDITOR, id, { status: 'confirmed', reason: 'R', expected: revision });
  });

  it('waits for a correction that is not committed yet, and then is refused', async () => {
    const { revision } = await get();
    const commit = await desk.hold(`update claims set text = '${MORE_HIT}' where id = '${hit}'`);
    const deciding = decide.execute(EDITOR, id, { status: 'confirmed', reason: 'R', expected: revision });
    deciding.catch(() => undefined);
    await desk.untilWaiting(1);
    await commit();
    await expect(deciding).rejects.toBeInstanceOf(EditConflict);
    expect(await get()).toMatchObject({ status: 'suggested' });
  });

  it('that is not committed yet is waited for by a correction, which then is refused', async () => {
    const commit = await desk.hold(
      `update contradictions set status = 'confirmed', decided_by = 'U', decided_at = clock_timestamp() where id = '${id}'`,
    );
    const correcting = refusalOf(correct(MORE_HIT));
    await desk.untilWaiting(1);
    await commit();
    expect(await correcting).toBe('claims_keep_their_decided_words');
  });

  it('that was confirmed keeps the time at which both were said, too', async () => {
    await decide.execute(EDITOR, id, { status: 'confirmed', reason: 'R' });
    const changes = { claimedAt: '2024-04-20T10:00:00Z' };
    expect(await refusalOf(changeClaim.execute(EDITOR, hit, changes))).toBe(
      'claims_keep_their_decided_words',
    );
  });
});

describe('a rejected pair', () => {
  beforeEach(() => decide.execute(EDITOR, id, { status: 'rejected', reason: 'Another attack.' }));

  it('does not come back while nothing changed, whoever looks', async () => {
    await changeClaim.execute(EDITOR, hit, { topic: 'The attack', reach: 2 });
    for (const claim of [hit, intercepted])
      expect(await scan(claim)).toMatchObject({ suggested: 0, withdrawn: 0 });
    expect(await refusalOf(suggestAgain())).toBe('contradictions_pair_once');
    expect(await get()).toMatchObject({ status: 'rejected', isReworded: false });
  });

  it('comes back where a corrected side contradicts the other, with the earlier decision', async () => {
    await correct(MORE_HIT);
    expect(await get()).toMatchObject({ status: 'rejected', isReworded: true });
    expect(await scan(hit)).toMatchObject({ suggested: 1 });
    const pair = await get();
    expect(pair).toMatchObject({
      status: 'suggested',
      suggestedBy: 'engine',
      decision: null,
      isReworded: false,
      earlierRejection: { by: EDITOR.name, reason: 'Another attack.' },
    });
    expect(pair.explanation.en).toMatch(/two thirds/i);
    expect(await actions()).toEqual([
      'contradiction.suggested',
      'contradiction.rejected',
      'contradiction.changed',
      'contradiction.suggested_again',
    ]);
    const { items } = await new HistoryReader(desk.dataSource).ofClaim(intercepted, { limit: 50 });
    const told = items.filter(({ action }) => action.startsWith('contradiction.'));
    expect(told.map(({ action }) => action)).toEqual([
      'contradiction.suggested_again',
      'contradiction.rejected',
      'contradiction.suggested',
    ]);
    expect(told[0]!.sentence.en).toMatch(/again/);
    expect(told[0]!.sentence.ar).toMatch(/مجددًا/);
    expect(told[1]!.reason).toBe('Another attack.');
    expect(await scan(intercepted)).toMatchObject({ suggested: 0, withdrawn: 0 });
  });

  it('can be suggested again by a person once the words have changed', async () => {
    await correct(NONE_HIT);
    await scan(hit);
    const both = await Promise.allSettled([suggestAgain(), suggestAgain()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await get()).toMatchObject({
      id,
      status: 'suggested',
      suggestedBy: 'person',
      basis: 'person',
      score: null,
      note: { text: 'Both cannot be.' },
      decision: null,
      earlierRejection: { reason: 'Another attack.' },
    });
    expect(await actions()).toContain('contradiction.suggested_again');
  });

  it.each([
    ['through words that hold together', [MORE_HIT, NONE_HIT, HIT]],
    ['straight', [MORE_HIT, HIT]],
  ])('is rejected again, by whom it was, where the words are corrected back %s', async (_, texts) => {
    for (const text of texts) {
      await correct(text);
      await scan(hit);
    }
    expect(await scan(intercepted)).toMatchObject({ suggested: 0, withdrawn: 0 });
    expect(await get()).toMatchObject({
      status: 'rejected',
      isReworded: false,
      decision: { by: EDITOR.name, reason: 'Another attack.' },
    });
    expect(await refusalOf(suggestAgain())).toBe('contradictions_pair_once');
  });

  it('is about the words of its last rejection', async () => {
    await correct(MORE_HIT);
    await scan(hit);
    await decide.execute(EDITOR, id, { status: 'rejected', reason: 'Still another.' });
    expect(await scan(hit)).toMatchObject({ suggested: 0, withdrawn: 0 });
    expect(await get()).toMatchObject({ status: 'rejected', decision: { reason: 'Still another.' } });
  });

  it('that a correction puts back waits for who is rejecting it again', async () => {
    await correct(MORE_HIT);
    const commit = await desk.hold(
      `update contradictions set decided_at = clock_timestamp(), decision_reason = 'Seen.' where id = '${id}'`,
    );
    const scanning = scan(hit);
    await desk.untilWaiting(1);
    await commit();
    expect(await scanning).toMatchObject({ suggested: 0 });
    expect(await get()).toMatchObject({ status: 'rejected', decision: { reason: 'Seen.' } });
  });
});
