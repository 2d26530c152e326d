import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { UserRole } from '../../src/platform/auth/permissions.js';
import { type Item, items, made } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

/*
 * One claim of the sample, by three people of a desk, from its entry to the retraction of its verdict. What they conclude
 * is about what could be found out, never about who said it: nothing here is a finding on real people.
 */

interface SampleClaim {
  texts: { language: string; text: string; isOriginal: boolean }[];
  attributions: { source: { id: string }; role: string; kind: string; reportingVerb: string | null }[];
  appearances: { documentId: string; exact: string }[];
}

interface Told extends Item {
  at: string;
  by: { kind: string; name: string };
  action: string;
  sentence: { en: string; ar: string };
}

let app: TestApp;
let first: ApiClient;
let second: ApiClient;
let editor: ApiClient;
let sample: SampleClaim;
let claim: Item;
let unproven: string;
let published: Item;
let corrected: Item;

const signedIn = async (role: UserRole): Promise<ApiClient> =>
  new ApiClient(app.url, { cookie: (await app.signIn(role)).cookie });

beforeAll(async () => {
  app = await startTestApp({ sample: true });
  [first, second, editor] = [
    await signedIn('fact_checker'),
    await signedIn('fact_checker'),
    await signedIn('editor'),
  ];
  const ofSample = items(await editor.get('/api/v1/claims?limit=1'))[0]!;
  sample = (await editor.get(`/api/v1/claims/${ofSample.id}`)).body as SampleClaim;
  const [scale] = items(await editor.get('/api/v1/rating-scales'));
  unproven = (scale!['ratings'] as { id: string; key: string }[]).find(({ key }) => key === 'unproven')!.id;
});
afterAll(() => app.close());

const verdict = (): object => ({
  ratingId: unproven,
  summary: 'لم نعثر على مصدر مستقل يسمح بالتحقق من هذا الادعاء.',
  method: 'بحثنا في الأرشيف العام، ولم نجد ما يؤيد الادعاء ولا ما ينفيه.',
  limitations: 'لم نطّلع على الأرشيفات المغلقة.',
  language: 'ar',
  reviewBy: '2999-01-01',
  noneFound: ['supports', 'refutes'],
  noReplyReason: 'لا نتواصل مع أحد في هذا التمرين.',
});

describe('a claim of the sample', () => {
  it('is entered as a draft, with who says it and where, and opened for review', async () => {
    const { text, language } = sample.texts.find(({ isOriginal }) => isOriginal)!;
    const [{ documentId, exact }] = sample.appearances as [SampleClaim['appearances'][0]];
    const attributions = sample.attributions.map(({ source, role, kind, reportingVerb }) => ({
      sourceId: source.id,
      role,
      kind,
      ...(reportingVerb !== null && { reportingVerb }),
    }));
    const body = {
      text,
      language,
      attributions,
      appearance: { documentId, exact },
      status: 'draft',
      another: true,
    };
    claim = made(await first.post('/api/v1/claims', body));
    expect(claim).toMatchObject({ status: 'draft' });
    made(await first.post(`/api/v1/claims/${claim.id}/moves`, { move: 'open' }));
  });

  it('gets what was found, by one person', async () => {
    for (const title of ['نتيجة البحث في الأرشيف العام', 'نتيجة البحث في سجلات المؤسسات']) {
      const evidence = { title, tier: 'primary', language: 'ar', stance: 'contextual' };
      made(await first.post(`/api/v1/claims/${claim.id}/evidence`, evidence));
    }
  });

  it('is reviewed by two, neither of whom sees the other’s before', async () => {
    const review = {
      ratingId: unproven,
      confidence: 'medium',
      summary: 'لا تكفي الأدلة المتاحة.',
      language: 'ar',
      declaresNoInterest: true,
    };
    made(await first.post(`/api/v1/claims/${claim.id}/reviews`, review));
    const sealed = made(await second.get(`/api/v1/claims/${claim.id}/reviews`));
    expect(sealed['rounds']).toMatchObject([{ filed: 1, unsealedAt: null, reviews: [] }]);
    made(await second.post(`/api/v1/claims/${claim.id}/reviews`, review));
    expect(made(await editor.get(`/api/v1/claims/${claim.id}`))).toMatchObject({ status: 'reviewed' });
  });

  it('is published by a third, once nothing is missing', async () => {
    const body = { ...verdict(), expectedVersion: 0 };
    const bare = { ...body, method: undefined, noneFound: undefined, noReplyReason: undefined };
    const { errors } = expectProblem(
      await editor.post(`/api/v1/claims/${claim.id}/verdict`, bare),
      422,
      'gate_failed',
      undefined,
      ['rules'],
    );
    expect(errors?.map(({ code }) => code)).toEqual([
      'both_sides_or_none_found',
      'method_stated',
      'reply_asked_or_reason',
    ]);
    expectProblem(await first.post(`/api/v1/claims/${claim.id}/verdict`, body), 403, 'not_allowed');
    published = made(await editor.post(`/api/v1/claims/${claim.id}/verdict`, body));
    expect(published).toMatchObject({ kind: 'publication', version: 1, unmetRules: [] });
  });

  it('is corrected in public', async () => {
    corrected = made(
      await editor.post(`/api/v1/verdicts/${published.id}/correction`, {
        ...verdict(),
        limitations: 'لم نطّلع على الأرشيفات المغلقة، ولا على ما نُشر بعد إعداد هذا الحكم.',
        whatWasWrong: 'لم يذكر الحكم أن البحث توقف عند تاريخ إعداده.',
        whatChanged: 'ذُكر ذلك ضمن حدود التحقق. ولم يتغير التصنيف.',
      }),
    );
    expect((await app.anonymous.get(`/api/v1/verdicts/${published.id}`)).body).toMatchObject({
      supersededBy: { id: corrected.id, kind: 'correction' },
    });
  });

  it('loses its verdict by a retraction, and keeps all that was said', async () => {
    const reason = { whatWasWrong: 'لم يُحفظ ما بُني عليه البحث، فلا يمكن إعادته.', language: 'ar' };
    made(await editor.post(`/api/v1/verdicts/${corrected.id}/retraction`, reason));
    const versions = items(await app.anonymous.get(`/api/v1/claims/${claim.id}/verdicts`));
    expect(versions.map(({ version, kind }) => [version, kind])).toEqual([
      [3, 'retraction'],
      [2, 'correction'],
      [1, 'publication'],
    ]);
  });

  it('has all of it in its history, in order, by name and in both languages', async () => {
    const events = items(
      await editor.get(`/api/v1/claims/${claim.id}/history?limit=200`),
    ).reverse() as Told[];
    const lines = events.map(({ at, by, sentence: { en, ar } }) => [`${at}  ${by.name}`, en, ar].join('\n'));
    process.stdout.write(`${lines.join('\n\n')}\n`);
    for (const { sentence } of events) {
      expect(sentence.en).toMatch(/^[^{]+\.$/);
      expect(sentence.ar).toMatch(/^[^{]*\p{Script=Arabic}[^{]*\.$/u);
    }
    // The engine's suggestion of a contradiction comes whenever its job has run.
    const byPeople = events.filter(({ by }) => by.kind === 'user');
    expect(byPeople.map(({ action }) => action)).toEqual([
      'claim.created',
      'claim.opened',
      'evidence.added',
      'evidence.added',
      'claim.review_started',
      'review.filed',
      'review.filed',
      'review.unsealed',
      'claim.reviews_agreed',
      'verdict.published',
      'verdict.corrected',
      'verdict.retracted',
    ]);
  });
});
