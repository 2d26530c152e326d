import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declaredSettings } from '../../src/platform/settings/setting.js';
import type { ApiClient } from '../support/api-client.js';
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
