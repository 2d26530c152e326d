import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { ARTICLE, HIT, INTERCEPTED, type Item, items, made, Newsroom } from './support/newsroom.js';

let app: TestApp;
let editor: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
});
afterAll(() => app.close());

interface Side {
  claimId: string;
  quotation: { exact: string; documentId: string; language: string; direction: string };
  attributions: { source: { id: string } }[];
}

describe('two claims of one article that cannot both hold', () => {
  let pair: Item & { sides: Side[]; explanation: { en: string; ar: string } };
  let army: Item;
  let television: Item;
  let article: Item;

  it('are found within two seconds of being entered with an API key', async () => {
    const room = new Newsroom(editor);
    army = await room.source('The army', { kind: 'armed_force' });
    television = await room.source('State television', { kind: 'state_media' });
    article = await room.document();
    const enter = (text: string, source: Item) =>
      room.claim(text, {
        attributions: [{ sourceId: source.id, role: 'claimant', kind: 'paraphrase', reportingVerb: 'أكد' }],
        appearance: { documentId: article.id, exact: text },
      });
    const claims = [await enter(INTERCEPTED, army), await enter(HIT, television)];
    const found = await waitUntil(
      'the pair is on the list',
      async () => items(await editor.get('/api/v1/contradictions'))[0],
      { timeoutMs: 2000 },
    );
    pair = found as typeof pair;
    expect(pair.sides.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
  });

  it('are shown with who said each, the words in the article, and the reason in both languages', () => {
    expect(pair).toMatchObject({ status: 'suggested', suggestedBy: 'engine', decision: null, note: null });
    expect(pair.sides.map(({ attributions }) => attributions[0]?.source.id)).toEqual([
      army.id,
      television.id,
    ]);
    for (const [side, exact] of [
      [pair.sides[0], INTERCEPTED],
      [pair.sides[1], HIT],
    ] as const) {
      expect(side?.quotation).toMatchObject({
        exact,
        documentId: article.id,
        language: 'ar',
        direction: 'rtl',
      });
      expect(ARTICLE).toContain(exact);
    }
    expect(pair.explanation.en).toMatch(/99\s?%/);
    expect(pair.explanation.en).toMatch(/[a-z]{3}/);
    expect(pair.explanation.ar).toMatch(/99/);
    expect(pair.explanation.ar).toMatch(/[\u0621-\u064a]{3}/);
  });

  it('are decided on by a person, which the reports in every format and both languages reflect', async () => {
    const path = `/api/v1/contradictions/${pair.id}`;
    const decision = { status: 'confirmed', resolution: 'open', reason: 'Both were said of the same night' };
    const decided = made(await editor.put(`${path}/decision`, decision));
    expect(decided).toMatchObject({
      status: 'confirmed',
      decision: { by: 'test editor', reason: decision.reason },
    });
    expect((await editor.get(path)).body).toEqual(decided);
    for (const language of ['en', 'ar'] as const) {
      for (const format of ['json', 'csv', 'html']) {
        const { status, body } = await editor.get(
          `/api/v1/reports/contradictions?format=${format}&language=${language}`,
        );
        expect({ format, language, status }).toEqual({ format, language, status: 200 });
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        for (const words of [INTERCEPTED, HIT, decision.reason, pair.explanation[language]]) {
          // In HTML and CSV the marks that mean something there are written otherwise.
          expect(text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('""', '"')).toContain(
            words,
          );
        }
      }
    }
  });

  it('are not suggested a second time when they are looked at again', async () => {
    const claimId = pair.sides[0]!.claimId;
    // A recheck asks whether a verdict still stands.
    await new Newsroom(editor, await app.client('fact_checker')).verdict({}, claimId);
    const { id } = made(await editor.post(`/api/v1/claims/${claimId}/rechecks`, {}));
    await waitUntil('the recheck is done', async () => {
      expect((await editor.get(`/api/v1/rechecks/${id}`)).body).toMatchObject({ state: 'done' });
      return true;
    });
    const pairs = items(await editor.get('/api/v1/contradictions'));
    expect(pairs.map((each) => [each.id, each['status']])).toEqual([[pair.id, 'confirmed']]);
  });
});
