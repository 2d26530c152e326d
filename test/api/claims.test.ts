import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { ARTICLE, HIT, INTERCEPTED, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const CLAIMS = '/api/v1/claims';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;
let speaker: { sourceId: string; role: string; kind: string };

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor, await app.client('fact_checker'));
  speaker = await room.saidBy('Speaker');
});
afterAll(() => app.close());

function enter(more: object): Promise<Answer> {
  return editor.post(CLAIMS, { text: 'A claim', attributions: [speaker], ...more });
}

async function listed(query: string): Promise<string[]> {
  return items(await editor.get(`${CLAIMS}?limit=200&${query}`)).map(({ id }) => id);
}

describe('entering a claim', () => {
  it('answers with the whole page of the claim, which reads the same later', async () => {
    const document = await room.document();
    const publisher = await room.source('Publisher');
    const answer = await enter({
      text: `  ${INTERCEPTED} `,
      translations: [{ language: 'en', text: '99% of the missiles and drones were intercepted' }],
      attributions: [
        { ...speaker, reportingVerb: 'قال' },
        { sourceId: publisher.id, role: 'published_by', kind: 'paraphrase' },
      ],
      appearance: { documentId: document.id, exact: INTERCEPTED },
      topic: 'Attack',
      claimedAt: '2024-04-14T02:00:00+03:00',
      eventDate: '2024-04-13',
    });
    expect(answer.status).toBe(201);
    const claim = made(answer);
    expect(claim).toMatchObject({
      status: 'open',
      topic: 'Attack',
      claimedAt: '2024-04-13T23:00:00.000Z',
      eventDate: '2024-04-13',
      texts: [
        { language: 'ar', direction: 'rtl', text: INTERCEPTED, isOriginal: true },
        { language: 'en', direction: 'ltr', isOriginal: false },
      ],
      attributions: [
        {
          position: 0,
          role: 'claimant',
          kind: 'direct_quote',
          reportingVerb: 'قال',
          source: { id: speaker.sourceId },
        },
        { position: 1, role: 'published_by', reportingVerb: null, source: { id: publisher.id } },
      ],
      appearances: [
        {
          documentId: document.id,
          exact: INTERCEPTED,
          before: 'قال الجيش إنه ',
          after: '.',
          anchorStatus: 'anchored',
        },
      ],
      verdict: null,
      evidence: [],
      contradictions: [],
      rechecks: [],
      actions: [
        'edit',
        'take',
        'assign',
        'set_not_checkable',
        'archive',
        'add_evidence',
        'request_reply',
        'publish_verdict',
        'request_recheck',
      ],
      moves: [
        { move: 'set_not_checkable', needsReason: true, isForGood: false },
        { move: 'archive', needsReason: false, isForGood: false },
      ],
    });
    expect((await editor.get(`${CLAIMS}/${claim.id}`)).body).toEqual(claim);
  });

  it('takes the same sentence of two sources for two claims', async () => {
    const [one, other] = [await room.claim('Same words'), await room.claim('Same words')];
    expect(one.id).not.toBe(other.id);
  });

  it('takes a script without spaces, with characters outside the basic plane', async () => {
    expect((await enter({ text: `${'店'.repeat(39)}𠮷野家`, language: 'ja' })).status).toBe(201);
    expect((await enter({ text: '7'.repeat(5_000) })).status).toBe(201);
  });

  it.each<[string, object, string]>([
    ['no text', { text: undefined }, 'text'],
    ['blank text', { text: '\u00a0 ' }, 'text'],
    ['text that is a list', { text: ['a'] }, 'text'],
    ['over-long text', { text: 'x'.repeat(5001) }, 'text'],
    ['a language that is none', { language: 'english' }, 'language'],
    ['a blank translation', { translations: [{ language: 'ar', text: ' ' }] }, 'translations[0].text'],
    ['nobody who says it', { attributions: [] }, 'attributions'],
    ['a chain that is missing', { attributions: undefined }, 'attributions'],
    ['a chain of nothing', { attributions: [null] }, 'attributions[0]'],
    [
      'a link without a source',
      { attributions: [{ role: 'claimant', kind: 'unnamed' }] },
      'attributions[0].sourceId',
    ],
    ['a blank topic', { topic: '  ' }, 'topic'],
    ['an over-long topic', { topic: 'x'.repeat(201) }, 'topic'],
    ['a topic that only its emoji makes too long', { topic: `${'x'.repeat(199)}❤️` }, 'topic'],
    ['text in which nothing can be seen', { text: '\u200b\u00a0' }, 'text'],
    ['30 February', { eventDate: '2024-02-30' }, 'eventDate'],
    ['a day with a time', { eventDate: '2024-02-01T00:00:00Z' }, 'eventDate'],
    ['an hour that no day has', { claimedAt: '2024-02-01T25:00:00Z' }, 'claimedAt'],
    ['a place that is no object', { appearance: 'there' }, 'appearance'],
    [
      'a position before the start',
      { appearance: { documentId: NOBODY, exact: 'x', start: -1 } },
      'appearance.start',
    ],
    ['half a position', { appearance: { documentId: NOBODY, exact: 'x', start: 0.5 } }, 'appearance.start'],
    [
      'null for a prefix',
      { appearance: { documentId: NOBODY, exact: 'x', prefix: null } },
      'appearance.prefix',
    ],
    ['a status, which is not the caller to set', { status: 'archived' }, 'status'],
  ])('refuses %s', async (_, change, field) => {
    expectProblem(await enter(change), 422, 'input_invalid', [field]);
  });

  it('refuses a chain that the records could not keep apart', async () => {
    const other = { ...speaker, sourceId: (await room.source()).id };
    const relay = { ...other, role: 'relayed_by' };
    expectProblem(await enter({ attributions: [speaker, other] }), 422, 'input_invalid', ['attributions']);
    expectProblem(await enter({ attributions: [speaker, relay, relay] }), 422, 'input_invalid', [
      'attributions',
    ]);
    expectProblem(await enter({ attributions: [relay, speaker] }), 422, 'input_invalid', [
      'attributions[0].role',
    ]);
  });

  it('refuses two translations into one language, and none is lost silently', async () => {
    const translations = [
      { language: 'ar', text: 'أ' },
      { language: 'ar', text: 'ب' },
    ];
    expectProblem(await enter({ translations }), 422, 'input_invalid', ['translations']);
  });

  it('refuses a source that is not in the registry', async () => {
    const answer = await enter({ attributions: [{ ...speaker, sourceId: NOBODY }] });
    expectProblem(answer, 422, 'source_unknown', ['attributions']);
  });

  it('refuses a document that is not stored', async () => {
    const answer = await enter({ appearance: { documentId: NOBODY, exact: 'x' } });
    expectProblem(answer, 422, 'document_unknown', ['appearance.documentId']);
  });

  it('refuses words that do not stand in the document exactly once, and enters nothing', async () => {
    const { id: documentId } = await room.document({ text: 'He said no. She said no.' });
    const before = (await listed('')).length;
    for (const exact of ['He said No', 'said no', 'He  said']) {
      const answer = await enter({ appearance: { documentId, exact } });
      expectProblem(answer, 422, 'quotation_not_found', ['appearance.exact']);
    }
    expect((await listed('')).length).toBe(before);
  });

  it('takes words that stand there twice when the context or the position tells which', async () => {
    const { id: documentId } = await room.document({ text: 'He said no. She said no.' });
    const place = { documentId, exact: 'said no' };
    for (const hint of [{ prefix: 'She ' }, { start: 16 }]) {
      const claim = made(
        await enter({ attributions: [await room.saidBy()], appearance: { ...place, ...hint } }),
      );
      expect(claim).toMatchObject({
        appearances: [{ start: 16, end: 23, before: 'He said no. She ', after: '.' }],
      });
    }
    expectProblem(await enter({ appearance: { ...place, start: 15 } }), 422, 'quotation_not_found');
  });

  describe('in words in which one of the same source stands', () => {
    const placed = async (): Promise<{ appearance: object }> => {
      const { id: documentId } = await room.document({ text: 'He said no. She said that it rained.' });
      return { appearance: { documentId, exact: 'it rained' } };
    };

    it('is refused with the id of that claim, and enters nothing', async () => {
      const place = await placed();
      const first = made(await enter(place));
      const before = (await listed('')).length;
      const answer = await enter({ ...place, text: 'It rained, as she says' });
      expectProblem(answer, 409, 'claim_stands_here', ['appearance'], ['claimId']);
      expect(answer.body).toMatchObject({ claimId: first.id });
      expect((await listed('')).length).toBe(before);
    });

    it('is refused to one of two who enter it at the same time', async () => {
      const place = await placed();
      const answers = await Promise.all([enter(place), enter(place)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('is entered where the caller says that it is another', async () => {
      const place = await placed();
      const first = made(await enter(place));
      expect(made(await enter({ ...place, another: true })).id).not.toBe(first.id);
      expectProblem(await enter({ ...place, another: 'yes' }), 422, 'input_invalid', ['another']);
    });

    it('is entered for another source, for other words, and where the first is archived', async () => {
      const place = await placed();
      const first = made(await enter(place));
      made(await enter({ ...place, attributions: [await room.saidBy()] }));
      made(await enter({ appearance: { ...place.appearance, exact: 'that it rained' } }));
      made(await editor.post(`${CLAIMS}/${first.id}/moves`, { move: 'archive' }));
      made(await enter(place));
    });

    it('is refused for a source into which that one was merged', async () => {
      const place = await placed();
      const [doubled, kept] = [await room.saidBy(), await room.saidBy()];
      const first = made(await enter({ ...place, attributions: [doubled] }));
      made(
        await editor.post(`/api/v1/sources/${doubled.sourceId}/merge`, {
          intoId: kept.sourceId,
          reason: 'x',
        }),
      );
      const answer = await enter({ ...place, attributions: [kept] });
      expectProblem(answer, 409, 'claim_stands_here', ['appearance'], ['claimId']);
      expect(answer.body).toMatchObject({ claimId: first.id });
    });
  });
});

describe('changing a claim', () => {
  const change = (id: string, body: object): Promise<Answer> => editor.patch(`${CLAIMS}/${id}`, body);
  const FULL = { topic: 'Bridges', claimedAt: '2024-05-01T10:00:00Z', eventDate: '2024-04-30' };

  it('leaves as they are the fields that are left out', async () => {
    const before = await room.claim('Old words', FULL);
    const after = made(await change(before.id, { topic: ' New ' }));
    expect(after).toEqual({ ...before, topic: 'New', revision: 2 });
    expect(made(await change(before.id, {}))).toEqual(after);
  });

  it.each(['topic', 'claimedAt', 'eventDate'])('clears %s with null', async (field) => {
    const { id } = await room.claim('Words', FULL);
    const after = made(await change(id, { [field]: null }));
    const { topic, claimedAt, eventDate } = after;
    expect({ topic, claimedAt, eventDate }).toEqual({
      ...FULL,
      claimedAt: '2024-05-01T10:00:00.000Z',
      [field]: null,
    });
  });

  it.each<[string, object, string]>([
    ['null for its words', { text: null }, 'text'],
    ['blank words', { text: ' ' }, 'text'],
    ['a blank topic', { topic: '\t' }, 'topic'],
    ['30 February', { eventDate: '2024-02-30' }, 'eventDate'],
    ['a new chain, which is what was found', { attributions: [] }, 'attributions'],
  ])('refuses %s and changes nothing', async (_, body, field) => {
    const before = await room.claim('Words', FULL);
    expectProblem(await change(before.id, { claimedAt: null, ...body }), 422, 'input_invalid', [field]);
    expect((await editor.get(`${CLAIMS}/${before.id}`)).body).toEqual(before);
  });

  it('is refused for words and dates once there is a verdict on them, and allowed for the rest', async () => {
    const { id } = await room.claim('Judged words');
    await room.verdict({}, id);
    expectProblem(await change(id, { text: 'Other words' }), 409, 'claim_has_verdict', ['text']);
    expectProblem(await change(id, { eventDate: '1999-01-01' }), 409, 'claim_has_verdict');
    expectProblem(await change(id, { claimedAt: '1999-01-01T00:00:00Z' }), 409, 'claim_has_verdict');
    expect((await change(id, { topic: 'Still free' })).status).toBe(200);
  });

  it('is refused for words and dates while reviews are about them, until the claim is reopened', async () => {
    const { id } = await room.claim('Reviewed words');
    await room.judgeable(id);
    expectProblem(await change(id, { text: 'Other words' }), 409, 'claim_reviewed');
    expectProblem(await change(id, { eventDate: '1999-01-01' }), 409, 'claim_reviewed');
    expectProblem(await change(id, { claimedAt: '1999-01-01T00:00:00Z' }), 409, 'claim_reviewed');
    expect((await change(id, { topic: 'Still free' })).status).toBe(200);
    made(await editor.post(`${CLAIMS}/${id}/moves`, { move: 'reopen' }));
    expect((await change(id, { text: 'Other words', eventDate: '1999-01-01' })).status).toBe(200);
  });

  it('is refused for the words after the first review of a sealed round', async () => {
    const { id } = await room.claim('Words under a seal');
    made(
      await editor.post(`${CLAIMS}/${id}/reviews`, {
        ratingId: await room.ratingId(),
        confidence: 'low',
        summary: 'S',
        language: 'en',
      }),
    );
    expectProblem(await change(id, { text: 'Other words' }), 409, 'claim_reviewed');
  });

  it('is refused for a claim that is not there', async () => {
    expectProblem(await change(NOBODY, { topic: 'x' }), 404, 'not_found');
    expectProblem(await change('x', { topic: 'x' }), 404, 'id_invalid');
  });

  it('takes back the suggestion that no longer holds, and has the new words compared', async () => {
    const said = { attributions: [speaker], eventDate: '2023-10-07' };
    const first = await room.claim(INTERCEPTED, said);
    const second = await room.claim(HIT, { ...said, attributions: [await room.saidBy()] });
    const pairs = (): Promise<Answer> => editor.get(`/api/v1/contradictions?claimId=${first.id}`);
    await waitUntil('the pair is suggested', async () => items(await pairs()).length === 1);
    await change(second.id, { text: 'أصاب صاروخ واحد هدفه' });
    await waitUntil('it is taken back', async () => items(await pairs()).length === 0);
  });
});

describe('listing claims', () => {
  it('finds by words in any order, any spelling and any language of the claim', async () => {
    const { id } = await room.claim('أُغلِقَ المَطار الدَّولي', {
      translations: [{ language: 'en', text: 'The airport was closed' }],
    });
    for (const q of ['المطار اغلق', 'AIRPORT closed', 'الدولي']) {
      expect({ q, found: await listed(`q=${encodeURIComponent(q)}`) }).toEqual({ q, found: [id] });
    }
    expect(await listed(`q=${encodeURIComponent('airport opened')}`)).toEqual([]);
  });

  it('finds by source, language, topic, time and evidence', async () => {
    const source = await room.saidBy('Only once');
    const { id } = await room.claim('Le pont', {
      attributions: [source],
      language: 'fr',
      topic: 'Ponts',
      claimedAt: '2020-02-02T12:00:00Z',
    });
    const window = 'claimedFrom=2020-02-02&claimedTo=2020-02-02T12:00:00Z';
    for (const query of [`sourceId=${source.sourceId}`, 'language=fr', 'topic=Ponts', window]) {
      expect({ query, found: await listed(query) }).toEqual({ query, found: [id] });
    }
    expect(await listed('claimedFrom=2020-02-02T12:00:01Z&claimedTo=2020-02-03')).toEqual([]);
    expect(await listed(`sourceId=${source.sourceId}&hasEvidence=true`)).toEqual([]);
    expect(await listed(`sourceId=${source.sourceId}&hasEvidence=false`)).toEqual([id]);
    made(
      await editor.post(`${CLAIMS}/${id}/evidence`, {
        title: 'T',
        tier: 'primary',
        language: 'fr',
        stance: 'supports',
      }),
    );
    expect(await listed(`sourceId=${source.sourceId}&hasEvidence=true`)).toEqual([id]);
  });

  it('finds by the rating of the current verdict, and those that have none', async () => {
    const judged = await room.claim('Judged');
    const { rating } = await room.verdict({}, judged.id);
    const { key } = rating as { key: string };
    const [withRating, without] = [await listed(`rating=${key}`), await listed('rating=none')];
    expect(withRating).toContain(judged.id);
    expect(without).not.toContain(judged.id);
    expect(without.length).toBeGreaterThan(0);
  });

  it.each([
    ['status=lost', 'status'],
    ['sourceId=7', 'sourceId'],
    ['language=English', 'language'],
    ['claimedFrom=2024-02-30', 'claimedFrom'],
    ['claimedTo=now', 'claimedTo'],
    ['hasEvidence=maybe', 'hasEvidence'],
    ['rating=', 'rating'],
    ['q=a&q=b', 'q'],
    [`q=${'a'.repeat(501)}`, 'q'],
    ['topics=x', 'topics'],
  ])('refuses the filter %s', async (query, field) => {
    expectProblem(await editor.get(`${CLAIMS}?${query}`), 422, 'input_invalid', [field]);
  });

  it('takes a time of any zone in a filter', async () => {
    for (const zone of ['%2B14:00', '-12:00', '%2B23:59']) {
      expect((await editor.get(`${CLAIMS}?claimedFrom=2024-02-01T00:00:00${zone}`)).status).toBe(200);
    }
  });
});

describe('the page of a claim', () => {
  it('offers each caller what that caller may do', async () => {
    const { id } = await room.claim('Anything');
    const actions = async (role: 'reader' | 'fact_checker'): Promise<unknown> =>
      made(await (await app.client(role)).get(`${CLAIMS}/${id}`))['actions'];
    expect(await actions('reader')).toEqual([]);
    expect(await actions('fact_checker')).toEqual([
      'edit',
      'take',
      'add_evidence',
      'request_reply',
      'request_recheck',
    ]);
  });

  it('shows the paragraph of its quotation and no more', async () => {
    const { id: documentId } = await room.document();
    const claim = await room.claim(HIT, { appearance: { documentId, exact: HIT } });
    const [appearance] = claim['appearances'] as { before: string; after: string }[];
    expect(`${appearance!.before}${HIT}${appearance!.after}`).toBe(ARTICLE.split('\n')[1]);
  });

  it('is not there for an id that no claim has', async () => {
    expectProblem(await editor.get(`${CLAIMS}/${NOBODY}`), 404, 'not_found');
  });
});
