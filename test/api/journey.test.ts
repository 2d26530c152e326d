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
  it('x', () => {
    expect(made).toBeDefined();
  });
});
