import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const BRIDGE = 'The council closed the Harbour Bridge to lorries for two years';
const BRIDGE_AR = 'أغلق المجلس البلدي جسر الميناء أمام الشاحنات مدة عامين';

let app: TestApp;
let checker: ApiClient;
let reader: ApiClient;
let speaker: { sourceId: string; role: string; kind: string };

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  reader = await app.client('reader');
  speaker = await new Newsroom(await app.client('editor'), checker).saidBy('Speaker');
});
afterAll(() => app.close());

async function claim(text: string): Promise<string> {
  return made(await checker.post('/api/v1/claims', { text, attributions: [speaker] })).id;
}

interface Found {
  matches: {
    claimId: string;
    accepted: boolean;
    explanation: { en: string; ar: string };
    contradicts: { en: string; ar: string } | null;
    actions: string[];
  }[];
  accepted: boolean;
  likelihood: number;
}

describe('asking for claims that say the same', () => {
  it('answers with the claim that a text makes, why, and that it is accepted', async () => {
    const id = await claim(BRIDGE);
    await claim('A shark swam along a flooded street in Houston');
    const answer = await reader.post('/api/v1/claims/match', {
      text: 'Harbour Bridge closed to lorries by the council, for two years! #bridge',
      language: 'en',
      limit: 1,
    });
    expect(answer.status).toBe(200);
    const { matches, accepted, likelihood } = answer.body as Found;
    expect(accepted).toBe(true);
    expect(Object.keys(answer.body as Found)[0]).toBe('accepted');
    expect(likelihood).toBeGreaterThan(0.5);
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      claimId: id,
      accepted: true,
      texts: [{ text: BRIDGE, language: 'en', direction: 'ltr' }],
      status: 'open',
      verdict: null,
    });
    expect(matches[0]!.explanation.en).toContain('“Harbour”');
    expect(matches[0]!.explanation.ar).toContain('«Harbour»');
  });

  it('answers that nothing is known of what nobody has claimed', async () => {
    await claim(BRIDGE_AR);
    const answer = await reader.post('/api/v1/claims/match', { text: 'ارتفعت أسعار الخبز في العاصمة' });
    expect(answer.body).toMatchObject({ accepted: false });
  });

  it.each([
    ['en', 'were injured when the Marrowby stand collapsed', '12 people', '30 people'],
    ['en without a place', 'were stung at the fair', '12 people', '30 people'],
    ['ar', 'في انهيار مدرج مروبي', 'أصيب ١٢ شخصا', 'أصيب ٣٠ شخصا'],
  ])('does not take for the same what contradicts it, and says why, in %s', async (_, rest, few, many) => {
    const other = await claim(`${few} ${rest}`);
    const asked = { text: `${many} ${rest}`, limit: 1 };
    const before = (await reader.post('/api/v1/claims/match', asked)).body as Found;
    expect(before.accepted).toBe(false);
    expect(before.matches).toMatchObject([
      {
        claimId: other,
        accepted: false,
        contradicts: { en: expect.stringMatching(/12.*30|30.*12/), ar: expect.stringMatching(/12|30/) },
      },
    ]);
    const same = await claim(asked.text);
    const after = (await reader.post('/api/v1/claims/match', asked)).body as Found;
    expect(after).toMatchObject({
      accepted: true,
      matches: [{ claimId: same, accepted: true, contradicts: null }],
    });
    const both = (await reader.post('/api/v1/claims/match', { ...asked, limit: 2 })).body as Found;
    expect(both.matches.map(({ claimId }) => claimId)).toEqual([same, other]);
  });

  it('lists what contradicts it in any case, however many others have something in common with it', async () => {
    const other = await claim('12 sailors drowned off Wexcombe pier');
    for (const month of ['May', 'June', 'July', 'August', 'October', 'November'])
      for (const who of ['mayor', 'owner']) await claim(`The ${who} painted Wexcombe pier in ${month}`);
    const text = '30 sailors drowned off Wexcombe pier';
    const { matches } = (await reader.post('/api/v1/claims/match', { text })).body as Found;
    expect(matches.find(({ claimId }) => claimId === other)?.contradicts?.en).toContain('12');
  });

  it('reads the text in the language that it is said to have', async () => {
    await claim('12 people were hurt when the Ludgate kiosk burned');
    const text = '30 people were hurt when the Ludgate kiosk burned';
    const inFrench = await reader.post('/api/v1/claims/match', { text, language: 'fr' });
    expect((inFrench.body as Found).matches[0]?.contradicts).toBeNull();
  });

  it('names each field that is wrong', async () => {
    expectProblem(await reader.post('/api/v1/claims/match', { text: ' ', limit: 51 }), 422, 'input_invalid', [
      'text',
      'limit',
    ]);
  });
});

describe('deciding on a pair', () => {
  it('takes what is called different out of the matches of both, for good', async () => {
    const [one, other] = [await claim(BRIDGE_AR), await claim(`${BRIDGE_AR}.`)];
    const path = `/api/v1/claims/${one}/matches`;
    const before = (await checker.get(path)).body as Found;
    expect(before.matches.find(({ claimId }) => claimId === other)?.actions).toEqual(['decide']);
    const read = (await reader.get(path)).body as Found;
    expect(read.matches.find(({ claimId }) => claimId === other)?.actions).toEqual([]);
    const decided = await checker.put(`${path}/${other}`, { decision: 'different', reason: 'جسر آخر.' });
    expect((decided.body as Found).matches.map(({ claimId }) => claimId)).not.toContain(other);
    const back = (await reader.get(`/api/v1/claims/${other}/matches`)).body as Found;
    expect(back.matches.map(({ claimId }) => claimId)).not.toContain(one);
  });

  it('is refused as the same for claims that contradict each other', async () => {
    const [one, other] = [
      await claim('Amira painted the tunnel with her brother'),
      await claim('Amira painted the tunnel with a friend'),
    ];
    const body = { claimAId: one, claimBId: other, note: 'One painted, not both', noteLanguage: 'en' };
    made(await checker.post('/api/v1/contradictions', body));
    const path = `/api/v1/claims/${one}/matches`;
    expectProblem(await checker.put(`${path}/${other}`, { decision: 'same' }), 409, 'match_contradicts');
    const listed = (await checker.get(path)).body as Found;
    expect(listed.matches.map(({ claimId }) => claimId)).not.toContain(other);
  });

  it('is refused to a reader, for a claim and itself, and for claims that are not there', async () => {
    const one = await claim('One claim of its own');
    const path = `/api/v1/claims/${one}/matches`;
    const same = { decision: 'same' };
    expectProblem(await reader.put(`${path}/${NOBODY}`, same), 403, 'not_allowed');
    expectProblem(await checker.put(`${path}/${one}`, same), 422, 'match_with_itself');
    expectProblem(await checker.put(`${path}/${NOBODY}`, same), 404, 'not_found');
    expectProblem(await reader.get(`/api/v1/claims/${NOBODY}/matches`), 404, 'not_found');
  });
});
