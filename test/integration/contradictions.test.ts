import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimUnknown } from '../../src/claims/claim.errors.js';
import { ResolutionWithoutConfirmation, SameClaim } from '../../src/contradictions/contradiction.errors.js';
import { ContradictionsReader } from '../../src/contradictions/contradictions.reader.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

let desk: Desk;
let suggest: SuggestContradiction;
let decide: DecideContradiction;
let reader: ContradictionsReader;
let one: string;
let other: string;

beforeAll(async () => {
  desk = await Desk.open();
  suggest = new SuggestContradiction(desk.dataSource);
  decide = new DecideContradiction(desk.dataSource);
  reader = new ContradictionsReader(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  one = await desk.claim({ text: 'The bridge is open.' });
  other = await desk.claim({ text: 'الجسر مغلق.' });
});

const suggestPair = (claimAId: string, claimBId: string) =>
  suggest.execute(EDITOR, { claimAId, claimBId, note: ' لا يصحّان معًا. ', noteLanguage: 'ar' });
const get = (id: string) => reader.get(EDITOR, id);

describe('a pair that a person noticed', () => {
  it('is a suggestion with the person’s note, the claim that was entered first being side A', async () => {
    const id = await suggestPair(other, one);
    expect(await get(id)).toMatchObject({
      id,
      status: 'suggested',
      resolution: 'open',
      basis: 'person',
      score: null,
      suggestedBy: 'person',
      note: { text: 'لا يصحّان معًا.', language: 'ar', direction: 'rtl' },
      decision: null,
      sides: [
        { claimId: one, texts: [{ text: 'The bridge is open.', language: 'en', direction: 'ltr' }] },
        { claimId: other, texts: [{ text: 'الجسر مغلق.', language: 'ar', direction: 'rtl' }] },
      ],
    });
  });

  it('stands once, either way round, also when two suggest it at once', async () => {
    const both = await Promise.allSettled([suggestPair(one, other), suggestPair(other, one)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(suggestPair(one, other))).toBe('contradictions_pair_once');
  });

  it('cannot be suggested again once it was rejected', async () => {
    await decide.execute(EDITOR, await suggestPair(one, other), { status: 'rejected', reason: 'R' });
    expect(await refusalOf(suggestPair(other, one))).toBe('contradictions_pair_once');
  });

  it.each([
    ['of a claim with itself', () => suggestPair(one, one), SameClaim, undefined],
    ['with itself in capitals', () => suggestPair(one, one.toUpperCase()), SameClaim, undefined],
    ['with an unknown first side', () => suggestPair(newId(), one), ClaimUnknown, 'claimAId'],
    ['with an unknown second side', () => suggestPair(one, newId()), ClaimUnknown, 'claimBId'],
  ])('is refused %s, and nothing is kept', async (_, attempt, problem, field) => {
    const before = await desk.state();
    const failure = await attempt().then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(problem);
    if (field !== undefined) expect(failure).toMatchObject({ errors: [{ field }] });
    expect(await desk.state()).toEqual(before);
  });
});

describe('deciding on a pair', () => {
  let id: string;

  beforeEach(async () => {
    id = await suggestPair(one, other);
  });

  it('confirms it, signed and with the reason', async () => {
    await decide.execute(EDITOR, id, {
      status: 'confirmed',
      resolution: 'one_side_supported',
      reason: ' Seen. ',
    });
    expect(await get(id)).toMatchObject({
      status: 'confirmed',
      resolution: 'one_side_supported',
      decision: { by: EDITOR.name, reason: 'Seen.', at: expect.stringMatching(/Z$/) as unknown },
    });
  });

  it('may be taken again, and then leaves no resolution of the one before', async () => {
    await decide.execute(EDITOR, id, { status: 'confirmed', resolution: 'different_scope', reason: 'R' });
    await decide.execute(EDITOR, id, { status: 'rejected', reason: 'On second thoughts.' });
    expect(await get(id)).toMatchObject({
      status: 'rejected',
      resolution: 'open',
      decision: { reason: 'On second thoughts.' },
    });
    const events = await desk.rows<{ action: string; before: unknown }>(
      `select action, before from audit_events where entity_id = $1 order by seq`,
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'contradiction.suggested',
      'contradiction.confirmed',
      'contradiction.rejected',
    ]);
    expect(events[2]!.before).toEqual({
      status: 'confirmed',
      resolution: 'different_scope',
      decisionReason: 'R',
    });
  });

  it('does not resolve what it rejects', async () => {
    await expect(
      decide.execute(EDITOR, id, { status: 'rejected', resolution: 'different_scope', reason: 'R' }),
    ).rejects.toThrow(ResolutionWithoutConfirmation);
    expect(await get(id)).toMatchObject({ status: 'suggested', decision: null });
  });

  it('tells of a pair that is not there', async () => {
    await expect(decide.execute(EDITOR, newId(), { status: 'rejected', reason: 'R' })).rejects.toThrow(
      RecordNotFound,
    );
  });
});

describe('the list of pairs', () => {
  it('shows those of one claim, one source, one document, one status or one resolution', async () => {
    const document = await desk.document('The ferry runs. The ferry rests.');
    const [runs, rests] = await Promise.all([desk.source('Runs'), desk.source('Rests')]);
    const claims = [];
    for (const [sourceId, exact] of [
      [runs, 'The ferry runs'],
      [rests, 'The ferry rests'],
    ] as const) {
      claims.push(
        await desk.claim({
          text: exact,
          attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }],
          appearance: { documentId: document.id, exact },
        }),
      );
    }
    const id = await suggestPair(claims[0]!, claims[1]!);
    await suggestPair(one, other);
    const found = async (query: object) =>
      (await reader.list(EDITOR, { limit: 50, ...query })).items.map((item) => item.id);
    expect(await found({ claimId: claims[1] })).toEqual([id]);
    expect(await found({ sourceId: runs })).toEqual([id]);
    expect(await found({ sourceId: rests })).toEqual([id]);
    expect(await found({ documentId: document.id })).toEqual([id]);
    expect(await found({ documentId: newId() })).toEqual([]);
    await decide.execute(EDITOR, id, { status: 'confirmed', resolution: 'both_unsupported', reason: 'R' });
    expect(await found({ resolution: 'both_unsupported' })).toEqual([id]);
    expect(await found({ status: 'confirmed', claimId: claims[0] })).toEqual([id]);
    expect(await found({ status: 'suggested', claimId: claims[0] })).toEqual([]);
  });

  it('shows each pair once and oldest first, when asked for page by page', async () => {
    const ids = [];
    for (let index = 0; index < 4; index += 1) {
      ids.push(await suggestPair(one, await desk.claim({ text: `The bridge is closed, ${index}.` })));
    }
    // All at the same moment, as one scan suggests them.
    await desk.rows(`update contradictions set suggested_at = '2024-04-13' where id = any($1)`, [ids]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await reader.list(EDITOR, { limit: 3, cursor, claimId: one });
      seen.push(...items.map(({ id }) => id));
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
  });

  it('offers the decision to those who may take it', async () => {
    const id = await suggestPair(one, other);
    expect((await reader.get(EDITOR, id)).actions).toEqual(['decide']);
    const reading = { ...EDITOR, role: 'reader' } as typeof EDITOR;
    expect((await reader.get(reading, id)).actions).toEqual([]);
  });
});
