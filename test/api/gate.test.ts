import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;
let claim: Item;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor, await app.client('fact_checker'));
});
afterAll(() => app.close());

beforeEach(async () => {
  claim = await room.claim();
});

const ALL_BUT_CAPTURES = [
  'quorum_reached',
  'ratings_settled',
  'conflicts_declared',
  'independent_evidence',
  'primary_or_reason',
  'both_sides_or_none_found',
  'method_stated',
  'reply_asked_or_reason',
];

describe('the publish gate', () => {
  it('answers a verdict that it holds up with every rule at once', async () => {
    const body = {
      ratingId: await room.ratingId(),
      summary: 'So it is.',
      language: 'en',
      expectedVersion: 0,
    };
    const answer = await editor.post(`/api/v1/claims/${claim.id}/verdict`, body);
    const problem = expectProblem(answer, 422, 'gate_failed', undefined, ['rules']);
    expect(problem['errors']).toMatchObject(ALL_BUT_CAPTURES.map((code) => ({ code })));
    const rules = (answer.body as { rules: { code: string; isMet: boolean }[] }).rules;
    expect(rules.filter(({ isMet }) => !isMet).map(({ code }) => code)).toEqual(ALL_BUT_CAPTURES);
    for (const problemOfRule of problem['errors'] as { message: string }[]) {
      expect(problemOfRule.message).toMatch(/^[a-z].+/);
    }
    expectProblem(await editor.get(`/api/v1/claims/${claim.id}/verdict`), 404, 'no_verdict');
  });

  it('is asked beforehand, also of what is half written, and then publishes nothing', async () => {
    const check = (body: object): Promise<Answer> =>
      editor.post(`/api/v1/claims/${claim.id}/verdict/check`, body);
    expect(made(await check({}))).toMatchObject({ isOpen: false, settledRating: null, newestVersion: 0 });
    await room.judgeable(claim.id);
    const draft = { method: 'Compared' };
    expect(made(await check(draft))).toMatchObject({
      isOpen: false,
      settledRating: { id: await room.ratingId() },
    });
    const whole = await room.conclusion({ expectedVersion: 0 });
    const answer = await check(whole);
    expect(answer.status).toBe(200);
    const { rules, isOpen } = answer.body as { isOpen: boolean; rules: { title: object; isMet: boolean }[] };
    expect(isOpen).toBe(true);
    for (const rule of rules) {
      expect(rule.isMet).toBe(true);
      expect(rule.title).toEqual({
        en: expect.stringMatching(/[a-z]/) as unknown,
        ar: expect.stringMatching(/[\u0621-\u064a]/) as unknown,
      });
    }
    expect(items(await app.anonymous.get(`/api/v1/claims/${claim.id}/verdicts`))).toEqual([]);
    expectProblem(await check({ noneFound: ['contextual'] }), 422, 'input_invalid');
    expectProblem(await editor.post(`/api/v1/claims/${NOBODY}/verdict/check`, {}), 404, 'not_found');
  });

  it('follows the setting of the desk', async () => {
    const admin = await app.client('admin');
    const demand = (value: object): Promise<Answer> => admin.put('/api/v1/settings/verdicts.gate', { value });
    expectProblem(await demand({ quorum: 'off' }), 422, 'setting_value_wrong');
    made(await demand(Object.fromEntries(ALL_BUT_CAPTURES.map((code) => [code, 'off']))));
    try {
      const body = await room.conclusion({ expectedVersion: 0 });
      const verdict = made(await editor.post(`/api/v1/claims/${claim.id}/verdict`, body));
      expect(verdict['unmetRules']).toEqual(ALL_BUT_CAPTURES.slice(0, 6));
    } finally {
      made(await demand({}));
    }
  });

  it('takes no verdict on a draft', async () => {
    const draft = await room.claim('A draft', { status: 'draft' });
    const body = await room.conclusion({ expectedVersion: 0 });
    expectProblem(await editor.post(`/api/v1/claims/${draft.id}/verdict`, body), 409, 'claim_not_judgeable');
  });
});

describe('correcting and retracting a verdict', () => {
  const explained = { whatWasWrong: 'The day.', whatChanged: 'It was Tuesday.' };
  const actions = async (): Promise<string[]> =>
    (made(await editor.get(`/api/v1/claims/${claim.id}`))['actions'] as string[]).filter((action) =>
      action.endsWith('_verdict'),
    );

  it('is public, with the old and the new side by side', async () => {
    expect(await actions()).toEqual(['publish_verdict']);
    const first = await room.verdict({}, claim.id);
    expect(await actions()).toEqual(['publish_verdict', 'correct_verdict', 'retract_verdict']);
    const correction = await room.conclusion({ summary: 'On Tuesday.', ...explained });
    const second = made(await editor.post(`/api/v1/verdicts/${first.id}/correction`, correction));
    expect((await app.anonymous.get(`/api/v1/verdicts/${second.id}`)).body).toMatchObject({
      ...explained,
      kind: 'correction',
      summary: 'On Tuesday.',
      supersedes: { id: first.id, version: 1, kind: 'publication', summary: 'So it is.' },
    });
    const third = made(
      await editor.post(`/api/v1/verdicts/${second.id}/retraction`, {
        whatWasWrong: 'سُحب السجل.',
        language: 'ar',
      }),
    );
    expect((await app.anonymous.get(`/api/v1/verdicts/${second.id}`)).body).toMatchObject({
      isCurrent: false,
      supersededBy: { id: third.id, version: 3, kind: 'retraction' },
    });
    expect((await app.anonymous.get(`/api/v1/claims/${claim.id}/verdict`)).body).toEqual(third);
    expect(third).toMatchObject({ kind: 'retraction', rating: null, summary: null, direction: 'rtl' });
    expect(
      items(await app.anonymous.get(`/api/v1/claims/${claim.id}/verdicts`)).map(({ kind }) => kind),
    ).toEqual(['retraction', 'correction', 'publication']);
    expect(made(await editor.get(`/api/v1/claims/${claim.id}`))['verdict']).toMatchObject({
      kind: 'retraction',
      rating: null,
    });
    expect(await actions()).toEqual(['publish_verdict']);
    expectProblem(
      await editor.post(`/api/v1/verdicts/${third.id}/correction`, correction),
      409,
      'verdict_retracted',
    );
  });

  it('is of the version that stands', async () => {
    const first = await room.verdict({}, claim.id);
    await room.verdict({ expectedVersion: 1 }, claim.id);
    const correction = await room.conclusion(explained);
    expectProblem(
      await editor.post(`/api/v1/verdicts/${first.id}/correction`, correction),
      409,
      'verdict_superseded',
    );
    const retraction = { whatWasWrong: 'x', language: 'en' };
    expectProblem(
      await editor.post(`/api/v1/verdicts/${first.id}/retraction`, retraction),
      409,
      'verdict_superseded',
    );
    expectProblem(await editor.post(`/api/v1/verdicts/${NOBODY}/retraction`, retraction), 404, 'not_found');
  });

  it.each<[string, string, object, string]>([
    ['a correction of nothing wrong', 'correction', { whatChanged: 'x' }, 'whatWasWrong'],
    [
      'a correction that changes nothing',
      'correction',
      { whatWasWrong: 'x', whatChanged: ' ' },
      'whatChanged',
    ],
    ['a retraction without a reason', 'retraction', { language: 'en' }, 'whatWasWrong'],
    ['a retraction in no language', 'retraction', { whatWasWrong: 'x' }, 'language'],
  ])('refuses %s', async (_, route, body, field) => {
    const first = await room.verdict({}, claim.id);
    const more = route === 'correction' ? await room.conclusion() : {};
    expectProblem(
      await editor.post(`/api/v1/verdicts/${first.id}/${route}`, { ...more, ...body }),
      422,
      'input_invalid',
      [field],
    );
  });
});
