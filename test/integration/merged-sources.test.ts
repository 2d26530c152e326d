import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimsListReader } from '../../src/desk/claims-list.reader.js';
import { newId } from '../../src/platform/database/new-id.js';
import { EditConflict } from '../../src/platform/http/check-revision.js';
import { InputInvalid, RecordNotFound } from '../../src/platform/http/general.errors.js';
import { DeclareInterest } from '../../src/reviews/interests/declare-interest.js';
import { ReviewsReader } from '../../src/reviews/reviews.reader.js';
import { ChangeSource } from '../../src/sources/change-source.js';
import { MergeSource } from '../../src/sources/merge-source.js';
import { SourceMerged, SourceUnknown } from '../../src/sources/source.errors.js';
import { SourcesReader } from '../../src/sources/sources.reader.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';
import { review } from './support/reviewing.js';

let desk: Desk;
let reader: SourcesReader;
let twinId: string;
let id: string;

const merge = (source: string, intoId: string, expected: number | null = null) =>
  new MergeSource(desk.dataSource).execute(EDITOR, source, { intoId, reason: 'One office.' }, expected);
const saidBy = (sourceId: string) =>
  desk.claim({
    text: 'The road is open.',
    attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }],
  });

beforeAll(async () => {
  desk = await Desk.open();
  reader = new SourcesReader(desk.dataSource);
});
afterAll(() => desk.close());

beforeEach(async () => {
  twinId = await desk.source(`Twin ${newId()}`);
  id = await desk.source(`Standing ${newId()}`);
});

describe('a source that was merged into another', () => {
  it('is kept, and tells which source stands for it', async () => {
    await merge(twinId, id);
    expect(await reader.get(twinId)).toMatchObject({ id: twinId, mergedInto: { id }, merged: [] });
    expect(await reader.get(id)).toMatchObject({ id, mergedInto: null, merged: [{ id: twinId }] });
  });

  it('is in no list, and its names find the one that stands', async () => {
    await merge(twinId, id);
    const [{ name } = { name: '' }] = (await reader.get(twinId)).names;
    const found = await reader.list({ q: name, limit: 50 });
    expect(found.items.map((each) => each.id)).toEqual([id]);
  });

  it('leaves its claims as they were entered, and they are read as claims of the other', async () => {
    const [claimId, otherId] = [await saidBy(twinId), await saidBy(id)];
    await merge(twinId, id);
    expect(await desk.rows('select source_id from attributions where claim_id = $1', [claimId])).toEqual([
      { source_id: twinId },
    ]);
    for (const sourceId of [twinId, id]) {
      const { items } = await new ClaimsListReader(desk.dataSource).list(EDITOR, { sourceId, limit: 50 });
      expect(items.map((claim) => claim.id)).toEqual([otherId, claimId]);
      expect(items.map((claim) => claim.attributions[0]?.source.id)).toEqual([id, id]);
    }
  });

  it('takes those along that were merged into it before', async () => {
    const third = await desk.source('Third');
    await merge(twinId, id);
    await merge(id, third);
    expect((await reader.get(twinId)).mergedInto).toMatchObject({ id: third });
    expect((await reader.get(third)).merged.map((each) => each.id).sort()).toEqual([twinId, id].sort());
  });

  it.each([
    ['attributions', () => saidBy(twinId)],
    ['interests', () => new DeclareInterest(desk.dataSource).execute(EDITOR, { sourceId: twinId })],
    [
      'evidence',
      async () => desk.evidence(await desk.claim({ text: 'It rained.' }), { publisherId: twinId }),
    ],
  ])('can be named by no new %s', async (table, write) => {
    await merge(twinId, id);
    expect(await refusalOf(write())).toBe(`${table}_of_standing_sources`);
  });

  it('is changed no more, and merged no more', async () => {
    await merge(twinId, id);
    const changed = new ChangeSource(desk.dataSource).execute(EDITOR, twinId, { note: 'N' });
    await expect(changed).rejects.toThrow(new SourceMerged(id));
    await expect(merge(twinId, await desk.source())).rejects.toThrow(SourceMerged);
    await expect(merge(await desk.source(), twinId)).rejects.toThrow(SourceMerged);
  });

  it.each(['the one that stands', 'the one that was merged'])(
    'bars who declared an interest in %s from the claims of both',
    async (which) => {
      const person = await desk.colleague('Somebody');
      const [claimId, otherId] = [await saidBy(twinId), await saidBy(id)];
      const sourceId = which === 'the one that stands' ? id : twinId;
      await new DeclareInterest(desk.dataSource).execute(person, { sourceId });
      await merge(twinId, id);
      for (const claim of [claimId, otherId]) {
        expect(await refusalOf(review(desk, person, claim))).toBe('reviews_without_interest');
        const { next } = await new ReviewsReader(desk.dataSource).ofClaim(person, claim);
        expect(next).toMatchObject({ hindrance: 'interest_declared' });
      }
    },
  );
});

describe('merging', () => {
  it('is refused for sources that are not there, for one source, and over changes that were not seen', async () => {
    await expect(merge(newId(), id)).rejects.toThrow(RecordNotFound);
    await expect(merge(id, newId())).rejects.toThrow(SourceUnknown);
    await expect(merge(id, id)).rejects.toThrow(InputInvalid);
    await new ChangeSource(desk.dataSource).execute(EDITOR, twinId, { note: 'N' });
    await expect(merge(twinId, id, 1)).rejects.toThrow(EditConflict);
    expect((await reader.get(twinId)).mergedInto).toBeNull();
  });

  it('two ways at once is done one way', async () => {
    const outcomes = await Promise.allSettled([merge(twinId, id), merge(id, twinId)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [twin, other] = [await reader.get(twinId), await reader.get(id)];
    expect([twin.mergedInto, other.mergedInto].filter((into) => into === null)).toHaveLength(1);
  });

  it('on both sides of a source at once leaves one step from each to the last', async () => {
    const last = await desk.source('Last');
    const outcomes = await Promise.allSettled([merge(twinId, id), merge(id, last)]);
    // Whoever is second either takes the first along or is told that the source is merged.
    expect(outcomes[1].status).toBe('fulfilled');
    const { mergedInto } = await reader.get(twinId);
    expect(mergedInto?.id ?? null).toBe(outcomes[0].status === 'fulfilled' ? last : null);
  });
});
