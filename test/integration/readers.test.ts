import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateClaim, type NewClaim } from '../../src/claims/create-claim.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import type { ClaimQuery } from '../../src/desk/claim-row.dto.js';
import { ClaimsListReader } from '../../src/desk/claims-list.reader.js';
import { DocumentsReader } from '../../src/documents/documents.reader.js';
import { DraftClaimsReader } from '../../src/documents/draft-claims.reader.js';
import { RecogniseSources } from '../../src/sources/recognise-sources.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { CursorInvalid, RecordNotFound } from '../../src/platform/http/general.errors.js';
import { ContradictoryClaimsReader } from '../../src/reports/contradictory-claims.reader.js';
import { Desk, EDITOR, FALSE, TRUE } from './support/desk.js';

let desk: Desk;
let list: ClaimsListReader;
let page: ClaimPageReader;

beforeAll(async () => {
  desk = await Desk.open();
  list = new ClaimsListReader(desk.dataSource);
  page = new ClaimPageReader(desk.dataSource);
});

afterAll(() => desk.close());

const found = async (query: Partial<ClaimQuery>) =>
  (await list.list(EDITOR, { limit: 200, ...query })).items.map(({ id }) => id);

const by = (sourceId: string): Pick<NewClaim, 'attributions'> => ({
  attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }],
});

async function suggestPair(claimAId: string, claimBId: string): Promise<string> {
  const command = { claimAId, claimBId, note: 'N', noteLanguage: 'en' };
  return new SuggestContradiction(desk.dataSource).execute(EDITOR, command);
}

async function allPages(limit: number, query: Partial<ClaimQuery> = {}): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await list.list(EDITOR, { limit, cursor, ...query });
    expect(items.length).toBeLessThanOrEqual(limit);
    seen.push(...items.map(({ id }) => id));
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return seen;
}

describe('searching for words', () => {
  let arabic: string;
  let percent: string;
  let plain: string;

  beforeAll(async () => {
    arabic = await desk.claim({
      text: 'أَصَابَ ٩٩٪ مِنَ الصَّواريخِ أهدافَها في القاهرة',
      translations: [{ language: 'en', text: 'Café Cairo: of the rockets, most arrived' }],
    });
    percent = await desk.claim({ text: 'Use the share 50% of stock_a today' });
    plain = await desk.claim({ text: 'Use the share 500 of stockXa today' });
  });

  it.each([
    ['as it stands', 'أَصَابَ ٩٩٪'],
    ['without vowel marks', 'اصاب'],
    ['with other forms of its letters', 'إصاب القاهره'],
    ['with Western digits', '99%'],
    ['with Eastern digits', '٩٩٪'],
    ['with tatweel', 'القاهـــرة'],
    ['in another order', 'القاهرة اصاب'],
    ['with white space around and between', '  القاهرة   ٩٩  '],
    ['in its translation', 'ROCKETS cafe'],
    ['partly in one language and partly in the other', 'rockets القاهرة'],
    ['by parts of words', 'صواريخ قاهر'],
  ])('finds an Arabic claim %s', async (_, q) => {
    expect(await found({ q })).toEqual([arabic]);
  });

  it.each([
    ['50%', 'percent'],
    ['stock_a', 'percent'],
    ['500', 'plain'],
    ['stockxa', 'plain'],
  ])('takes %s for what it says', async (q, which) => {
    expect(await found({ q })).toEqual([which === 'percent' ? percent : plain]);
  });

  it('finds every claim for no words, and none for words that stand in none', async () => {
    expect(await found({ q: '' })).toEqual([plain, percent, arabic]);
    expect(await found({ q: ' \u0640\u064b ' })).toEqual([plain, percent, arabic]);
    expect(await found({ q: 'share nowhere' })).toEqual([]);
    expect(await found({ q: '\\' })).toEqual([]);
    expect(await found({ q: `'; drop table claims; --` })).toEqual([]);
  });

  it('asks for all the words', async () => {
    expect(await found({ q: 'share stock' })).toEqual([plain, percent]);
    expect(await found({ q: 'share stock 50%' })).toEqual([percent]);
  });
});

describe('filtering', () => {
  it('by status', async () => {
    const id = await desk.claim({ text: 'S' });
    await desk.rows(`update claims set status = 'in_review' where id = $1`, [id]);
    expect(await found({ status: 'in_review' })).toEqual([id]);
    expect(await found({ status: 'open' })).not.toContain(id);
  });

  it('by the rating of the current verdict, and by having none', async () => {
    const id = await desk.claim({ text: 'R', topic: 'rating' });
    const without = await desk.claim({ text: 'R', topic: 'rating' });
    const topic = 'rating';
    expect(await found({ topic, rating: 'none' })).toEqual([without, id]);
    await desk.verdict(id, { ratingId: TRUE });
    await desk.verdict(id, { ratingId: FALSE, expectedVersion: 1 });
    expect(await found({ topic, rating: 'false' })).toEqual([id]);
    expect(await found({ topic, rating: 'true' })).toEqual([]);
    expect(await found({ topic, rating: 'none' })).toEqual([without]);
  });

  it('by a source anywhere in the chain', async () => {
    const [said, published] = [await desk.source(), await desk.source()];
    const id = await desk.claim({
      text: 'C',
      attributions: [
        { sourceId: said, role: 'claimant', kind: 'paraphrase' },
        { sourceId: published, role: 'published_by', kind: 'paraphrase' },
      ],
    });
    expect(await found({ sourceId: said })).toEqual([id]);
    expect(await found({ sourceId: published })).toEqual([id]);
    expect(await found({ sourceId: newId() })).toEqual([]);
  });

  it('by language and by topic', async () => {
    const id = await desk.claim({ text: 'Il pleut.', language: 'fr', topic: 'météo' });
    expect(await found({ language: 'fr' })).toEqual([id]);
    expect(await found({ topic: 'météo' })).toEqual([id]);
    expect(await found({ topic: 'météo', language: 'en' })).toEqual([]);
  });

  it('by the time at which it was said, both ends included', async () => {
    const topic = 'time';
    const claimedAt = '2024-04-13T12:00:00Z';
    const id = await desk.claim({ text: 'T', topic, claimedAt });
    await desk.claim({ text: 'At no known time', topic });
    expect(await found({ topic, claimedFrom: claimedAt, claimedTo: claimedAt })).toEqual([id]);
    expect(await found({ topic, claimedFrom: '2024-04-13T15:00:00+03:00' })).toEqual([id]);
    expect(await found({ topic, claimedFrom: '2024-04-13T12:00:01Z' })).toEqual([]);
    expect(await found({ topic, claimedTo: '2024-04-13T11:59:59Z' })).toEqual([]);
    expect(await found({ topic, claimedFrom: '2024-04-13', claimedTo: '2024-04-14' })).toEqual([id]);
  });

  it('by the article in which it stands', async () => {
    const { id: documentId } = await desk.document('It hailed.');
    const id = await desk.claim({ text: 'It hailed.', appearance: { documentId, exact: 'It hailed' } });
    expect(await found({ documentId })).toEqual([id]);
    expect(await found({ documentId: newId() })).toEqual([]);
  });

  it('by having evidence, where evidence that was removed is none', async () => {
    const topic = 'evidence';
    const id = await desk.claim({ text: 'E', topic });
    const without = await desk.claim({ text: 'E', topic });
    const linkId = await desk.evidence(id);
    expect(await found({ topic, hasEvidence: true })).toEqual([id]);
    expect(await found({ topic, hasEvidence: false })).toEqual([without]);
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, id, linkId);
    expect(await found({ topic, hasEvidence: true })).toEqual([]);
  });
});

describe('a claim in the list', () => {
  it('shows its own texts, chain, evidence, contradictions and verdict, and not another’s', async () => {
    const topic = 'own';
    const sourceId = await desk.source('Own source');
    const id = await desk.claim({
      text: 'النص الأصلي',
      topic,
      claimedAt: '2024-04-13T12:00:00Z',
      eventDate: '2024-04-12',
      translations: [
        { language: 'fr', text: 'Le texte' },
        { language: 'en', text: 'The text' },
      ],
      ...by(sourceId),
    });
    const other = await desk.claim({
      text: 'Another',
      topic,
      translations: [{ language: 'ar', text: 'آخر' }],
    });
    const third = await desk.claim({ text: 'A third', topic });
    await desk.evidence(id, { stance: 'supports' });
    await desk.evidence(id, { stance: 'supports' });
    await desk.evidence(id, { stance: 'contextual' });
    await desk.evidence(other, { stance: 'refutes' });
    await suggestPair(id, other);
    const rejected = await suggestPair(id, third);
    await new DecideContradiction(desk.dataSource).execute(EDITOR, rejected, {
      status: 'rejected',
      reason: 'R',
    });
    await desk.verdict(id, { ratingId: FALSE });
    const { items } = await list.list(EDITOR, { limit: 10, topic });
    const shown = new Map(items.map((item) => [item.id, item]));
    expect(shown.get(id)).toEqual({
      id,
      revision: 3,
      notCheckableReason: null,
      reach: null,
      harm: null,
      tags: [],
      assignments: [],
      texts: [
        { language: 'ar', direction: 'rtl', text: 'النص الأصلي', isOriginal: true },
        { language: 'en', direction: 'ltr', text: 'The text', isOriginal: false },
        { language: 'fr', direction: 'ltr', text: 'Le texte', isOriginal: false },
      ],
      status: 'reviewed',
      topic,
      claimedAt: '2024-04-13T12:00:00.000Z',
      eventDate: '2024-04-12',
      createdAt: expect.stringMatching(/Z$/) as unknown,
      attributions: [
        {
          id: expect.any(String) as unknown,
          position: 0,
          source: {
            id: sourceId,
            kind: 'organisation',
            names: [{ language: 'en', direction: 'ltr', name: 'Own source' }],
          },
          role: 'claimant',
          kind: 'paraphrase',
          reportingVerb: null,
          withdrawal: null,
        },
      ],
      evidenceCount: { supports: 2, refutes: 1, contextual: 1, total: 4, origins: 4 },
      contradictionCount: 1,
      verdict: expect.objectContaining({
        version: 1,
        rating: expect.objectContaining({ key: 'false' }) as unknown,
      }) as unknown,
    });
    expect(shown.get(other)).toMatchObject({
      texts: [{ text: 'Another' }, { text: 'آخر' }],
      evidenceCount: { supports: 0, refutes: 1, contextual: 0 },
      contradictionCount: 1,
      verdict: null,
    });
    expect(shown.get(third)).toMatchObject({ contradictionCount: 0, verdict: null });
  });
});

describe('paging', () => {
  const topic = 'paging';
  let ids: string[];

  beforeAll(async () => {
    const sourceId = await desk.source();
    const create = new CreateClaim(desk.dataSource);
    ids = await desk.dataSource.transaction(async (manager) => {
      const made: string[] = [];
      for (let index = 0; index < 120; index += 1) {
        made.push(await create.within(manager, EDITOR, { text: `Claim ${index}`, topic, ...by(sourceId) }));
      }
      return made;
    });
  });

  it('gives each of 120 claims of one moment once, newest first', async () => {
    const moments = await desk.rows('select distinct created_at from claims where topic = $1', [topic]);
    expect(moments).toHaveLength(1);
    expect(await allPages(7, { topic })).toEqual([...ids].reverse());
  });

  it.each([1, 119, 120, 121])('ends where the list ends, by pages of %d', async (limit) => {
    const first = await list.list(EDITOR, { limit, topic });
    expect(first.nextCursor === null).toBe(limit >= 120);
    if (limit !== 1) expect(await allPages(limit, { topic })).toEqual([...ids].reverse());
  });

  it('tells apart claims that are microseconds apart', async () => {
    const apart = 'microseconds';
    const close: string[] = [];
    for (const micros of ['000001', '000002', '000999', '001000']) {
      const id = await desk.claim({ text: 'M', topic: apart });
      await desk.rows(`update claims set created_at = $2::timestamptz where id = $1`, [
        id,
        `2024-04-13T00:00:00.${micros}Z`,
      ]);
      close.push(id);
    }
    expect(await allPages(1, { topic: apart })).toEqual(close.reverse());
  });

  it('neither repeats nor skips a claim when others are entered meanwhile', async () => {
    const { items, nextCursor } = await list.list(EDITOR, { limit: 60, topic });
    await desk.claim({ text: 'Late', topic });
    const { items: rest } = await list.list(EDITOR, { limit: 60, topic, cursor: nextCursor! });
    expect([...items, ...rest].map(({ id }) => id)).toEqual([...ids].reverse());
  });

  it('refuses the cursor of another list', async () => {
    await desk.document('One');
    await desk.document('Two');
    const { nextCursor } = await new DocumentsReader(
      desk.dataSource,
      new DraftClaimsReader(new RecogniseSources(desk.dataSource)),
    ).list({ limit: 1 });
    await expect(list.list(EDITOR, { limit: 1, cursor: nextCursor! })).rejects.toThrow(CursorInvalid);
  });
});

describe('the page of a claim', () => {
  it('shows where it stands, with the paragraph around it and nothing of the others', async () => {
    const document = await desk.document(
      'First paragraph.\n😀 Then it rained in town.\nLast one: it rained.',
    );
    const id = await desk.claim({
      text: 'It rained.',
      appearance: { documentId: document.id, exact: 'it rained', suffix: ' in' },
    });
    const { appearances } = await page.get(EDITOR, id);
    expect(appearances).toEqual([
      {
        documentId: document.id,
        documentTitle: 'An article',
        snapshotId: document.snapshotId,
        language: 'en',
        direction: 'ltr',
        before: '😀 Then ',
        exact: 'it rained',
        after: ' in town.',
        start: 24,
        end: 33,
        anchorStatus: 'anchored',
      },
    ]);
  });

  it('offers what the caller may do', async () => {
    const id = await desk.claim({ text: 'It rained.' });
    expect((await page.get(EDITOR, id)).actions).toEqual([
      'edit',
      'take',
      'assign',
      'set_not_checkable',
      'archive',
      'add_evidence',
      'request_reply',
      'publish_verdict',
      'request_recheck',
    ]);
    const as = (role: 'reader' | 'fact_checker') => ({ ...EDITOR, role }) as typeof EDITOR;
    expect((await page.get(as('fact_checker'), id)).actions).toEqual([
      'edit',
      'take',
      'add_evidence',
      'request_reply',
      'request_recheck',
    ]);
    expect((await page.get(as('reader'), id)).actions).toEqual([]);
  });

  it('tells of a claim that is not there', async () => {
    await expect(page.get(EDITOR, newId())).rejects.toThrow(RecordNotFound);
  });
});

describe('an article', () => {
  it('shows its words and where its claims stand in them', async () => {
    const text = 'It rained. It snowed.';
    const { id, snapshotId } = await desk.document(text);
    const spans = [];
    for (const exact of ['It snowed', 'It rained']) {
      const claimId = await desk.claim({ text: exact, appearance: { documentId: id, exact } });
      const start = text.indexOf(exact);
      spans.push({ claimId, start, end: start + 9, anchorStatus: 'anchored' });
    }
    expect(
      await new DocumentsReader(
        desk.dataSource,
        new DraftClaimsReader(new RecogniseSources(desk.dataSource)),
      ).get(EDITOR, id),
    ).toMatchObject({
      id,
      claimCount: 2,
      snapshot: { id: snapshotId, text },
      spans: spans.reverse(),
    });
  });
});

describe('the report of contradictory claims', () => {
  const read = async (query: object): Promise<string[]> => {
    const ids: string[] = [];
    for await (const { id } of new ContradictoryClaimsReader(desk.dataSource).read(EDITOR, query))
      ids.push(id);
    return ids;
  };

  it('holds a pair when one of its claims fits the filters, each pair once', async () => {
    const sourceId = await desk.source();
    const one = await desk.claim({ text: 'الجسر مفتوح', topic: 'bridge', ...by(sourceId) });
    const other = await desk.claim({ text: 'The bridge is closed', topic: 'bridge', ...by(sourceId) });
    const id = await suggestPair(one, other);
    expect(await read({ topic: 'bridge' })).toEqual([id]);
    expect(await read({ sourceId })).toEqual([id]);
    expect(await read({ q: 'الجِسْر' })).toEqual([id]);
    expect(await read({ topic: 'bridge', claimLanguage: 'ar' })).toEqual([id]);
    expect(await read({ topic: 'bridge', claimLanguage: 'fr' })).toEqual([]);
    expect(await read({ topic: 'bridge', status: 'confirmed' })).toEqual([]);
    expect(await read({ topic: 'bridge', status: 'suggested', resolution: 'open' })).toEqual([id]);
  });

  it('holds more than one batch, oldest first, and gives its connection back', async () => {
    const sourceId = await desk.source();
    const hub = await desk.claim({ text: 'Hub', ...by(sourceId) });
    const dataSource = desk.dataSource;
    await dataSource.transaction(async (manager) => {
      await manager.query(
        `insert into claims (id, text, language, search_text, keys_version, topic)
         select ('ffffffff-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'N', 'en', 'n', 1, 'many'
         from generate_series(1, 250) n`,
      );
      await manager.query(
        `insert into attributions (id, claim_id, position, source_id, role, kind)
         select gen_random_uuid(), id, 0, $1, 'claimant', 'paraphrase' from claims where topic = 'many'`,
        [sourceId],
      );
      await manager.query(
        `insert into contradictions (id, claim_a_id, claim_b_id, basis, score, explanation_en, explanation_ar, suggested_by)
         select gen_random_uuid(), $1, id, 'B', 1, 'E', 'ع', 'engine' from claims where topic = 'many'`,
        [hub],
      );
    });
    const ids = await read({ topic: 'many' });
    expect(ids).toHaveLength(250);
    expect(new Set(ids).size).toBe(250);
    expect(ids).toEqual([...ids].sort());
    // A reader that stops early, as when a caller hangs up.
    for (let round = 0; round < 30; round += 1) {
      for await (const { id } of new ContradictoryClaimsReader(dataSource).read(EDITOR, {})) {
        expect(id).toBeDefined();
        break;
      }
    }
    expect(await desk.count('claims', `topic = 'many'`)).toBe(250);
  });
});
