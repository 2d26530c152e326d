import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { declaredSettings } from '../../src/platform/settings/setting.js';
import { ApiClient, type Answer } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { made } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

interface Setting {
  key: string;
  title: { en: string; ar: string };
  meaning: { en: string; ar: string };
  expected: { en: string; ar: string };
  form: { kind: string; switches: { title: { en: string; ar: string } }[] | null };
  value: unknown;
  actions: string[];
}

let app: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  admin = await app.client('admin');
});
afterAll(() => app.close());

const list = async (caller: ApiClient): Promise<Setting[]> =>
  (made(await caller.get('/api/v1/settings')) as { items?: Setting[] }).items ?? [];

describe('settings', () => {
  it('are listed for the desk, and say who may change them', async () => {
    const seen = await list(admin);
    expect(seen.map(({ key }) => key)).toEqual(declaredSettings().map(({ key }) => key));
    expect(seen.every(({ actions }) => actions.includes('change'))).toBe(true);
    for (const role of ['fact_checker', 'editor'] as const) {
      const theirs = await list(await app.client(role));
      expect(theirs.every(({ actions }) => actions.length === 0)).toBe(true);
    }
  });

  it('are explained in both languages', async () => {
    for (const { title, meaning, expected, form } of await list(admin)) {
      const texts = [title, meaning, expected, ...(form.switches ?? []).map((each) => each.title)];
      for (const { en, ar } of texts) {
        expect(en).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\p{Z}\p{S}]+$/u);
        expect(ar).toMatch(/[\u0621-\u064a]/);
      }
    }
  });

  it('stand in the reference', async () => {
    const reference = await readFile(new URL('../../docs/reference.md', import.meta.url), 'utf8');
    for (const { key, meaning } of await list(admin)) {
      expect(reference).toContain(`\`${key}\``);
      expect(reference).toContain(meaning.en);
    }
  });

  it('are changed by an administrator, who is told what holds now', async () => {
    const { status, body } = await admin.put('/api/v1/settings/verdicts.scale', { value: 'standard' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ key: 'verdicts.scale', value: 'standard', revision: 1 });
  });

  it.each([5, 'unheard_of', null, {}])('refuse %j, and say what is expected', async (value) => {
    const answer = await admin.put('/api/v1/settings/verdicts.scale', { value });
    if (value === null) {
      expectProblem(answer, 422, 'input_invalid');
      return;
    }
    const problem = expectProblem(answer, 422, 'setting_value_wrong');
    expect(problem.errors).toEqual([
      { field: 'value', message: 'must be the key of a rating scale', code: 'expected' },
    ]);
  });

  it('refuse a request without a value, or with more', async () => {
    expectProblem(await admin.put('/api/v1/settings/verdicts.scale', {}), 422, 'input_invalid');
    const more = { value: 'standard', key: 'x' };
    expectProblem(await admin.put('/api/v1/settings/verdicts.scale', more), 422, 'input_invalid');
  });

  it('are only those that are declared', async () => {
    expectProblem(await admin.put('/api/v1/settings/a.b', { value: 1 }), 404, 'not_found');
  });
});

describe('a setting that two administrators change', () => {
  const PATH = '/api/v1/settings/reviews.quorum';
  let first: ApiClient;

  const tagOf = ({ headers }: Answer): string => headers.get('etag') ?? '';
  const put = (caller: ApiClient, value: number, tag?: string): Promise<Answer> =>
    caller.put(PATH, { value }, tag === undefined ? {} : { 'if-match': tag });

  beforeAll(async () => {
    first = new ApiClient(app.url, { cookie: (await app.signIn('admin')).cookie });
  });
  beforeEach(() => app.dataSource.query(`delete from settings where key = 'reviews.quorum'`));

  it('is changed by the first; the second is told what changed, by whom and when', async () => {
    const seen = tagOf(await admin.get(PATH));
    expect(seen).toMatch(/^"r0\./);
    const done = await put(first, 3, seen);
    expect(done.status).toBe(200);
    expect(tagOf(done)).toMatch(/^"r1\./);
    const refused = await put(admin, 4, seen);
    expectProblem(refused, 412, 'edit_conflict', undefined, ['at', 'by', 'changed']);
    const { changed, by, at } = refused.body as { changed: object[]; by: string; at: string };
    expect(changed).toContainEqual({ field: 'value', before: 2, after: 3 });
    expect([by, at]).toEqual(['Test admin', expect.stringMatching(/Z$/)]);
    expect(made(await admin.get(PATH))).toMatchObject({ value: 3, revision: 1 });
  });

  it('may be changed by the second with what it has read since, or by who does not ask', async () => {
    await put(first, 3);
    expect((await put(admin, 4, tagOf(await admin.get(PATH)))).status).toBe(200);
    expect((await put(admin, 5)).status).toBe(200);
    expect((await put(admin, 6, '*')).status).toBe(200);
    expectProblem(await put(admin, 7, '"x"'), 422, 'input_invalid', ['If-Match']);
    expect(made(await admin.get(PATH))).toMatchObject({ value: 6, revision: 4 });
  });

  it('lets through one of many first changes at once', async () => {
    const seen = tagOf(await admin.get(PATH));
    const answers = await Promise.all([3, 4, 5, 6, 7].map((value) => put(admin, value, seen)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
  });

  it('is read by itself by whoever reads settings, and is there only if it is declared', async () => {
    const checker = await app.client('fact_checker');
    expect(made(await checker.get(PATH))).toMatchObject({ key: 'reviews.quorum', value: 2, actions: [] });
    expectProblem(await checker.get('/api/v1/settings/a.b'), 404, 'not_found');
  });
});
