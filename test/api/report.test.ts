import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { readCsv } from './support/csv.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

// Longer than any wait in here, each of which says what it saw.
jest.setTimeout(30_000);

const REPORT = '/api/v1/reports/contradictions';
const MANY = 2000;

/** What a spreadsheet would run, and what a browser would. */
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1'];
const SCRIPT = `<script>alert("x")</script> & 'so'`;

let app: TestApp;
let key: string;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp({ environment: { ISNAD_DATABASE_POOL: '5' } });
  key = await app.apiKey('editor');
  editor = await app.client('editor');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

async function pairOf(a: string, b: string, more: object = {}): Promise<Item> {
  const [one, other] = [await room.claim(a, more as { [field: string]: unknown }), await room.claim(b)];
  const body = { claimAId: one.id, claimBId: other.id, note: '=note', noteLanguage: 'en' };
  return made(await editor.post('/api/v1/contradictions', body));
}

function report(format: string, more = ''): Promise<Answer> {
  return editor.get(`${REPORT}?format=${format}${more}`);
}

describe('the report as CSV', () => {
  beforeAll(async () => {
    for (const formula of FORMULAS) await pairOf(formula, `He said "no",\nand left`);
    const quoted = await room.document({ text: 'He said:\t=2+2 is five' });
    await pairOf('A tab', 'None', { appearance: { documentId: quoted.id, exact: '\t=2+2' } });
  });

  it('starts with a byte order mark, ends its lines as spreadsheets do, and is to be saved', async () => {
    const response = await fetch(new URL(`${REPORT}?format=csv`, app.url), {
      headers: { authorization: `Bearer ${key}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3, 6)).not.toEqual(bytes.subarray(0, 3));
    expect(bytes.toString('utf8')).toMatch(/\r\n$/);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-language')).toBe('en');
    const today = new Date().toISOString().slice(0, 10);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="isnad-contradictions-${today}-en.csv"`,
    );
    const raw = bytes.toString('utf8').replaceAll(/"(?:[^"]|"")*"/g, '');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const cells = readCsv((await report('csv')).body as string).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    for (const formula of [...FORMULAS, '=note', '\t=2+2']) expect(cells).toContain(`'${formula}`);
  });

  it('reads back to the records, one line for each, with commas, quotes and line breaks inside', async () => {
    const [head, ...lines] = readCsv((await report('csv')).body as string);
    const records = items(await editor.get('/api/v1/contradictions?limit=200')).filter(
      ({ status }) => status !== 'rejected',
    );
    expect(lines.map(([id]) => id)).toEqual(records.map(({ id }) => id));
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([head!.length]));
    const claims = lines.map((line) => line[head!.indexOf('Side B: Claim')]);
    expect(claims).toContain(`He said "no",\nand left`);
  });

  it('says the same in Arabic, under Arabic heads', async () => {
    const answer = await report('csv', '&language=ar');
    const [head, ...lines] = readCsv(answer.body as string);
    for (const cell of head!) expect(cell).toMatch(/[\u0621-\u064a]/);
    expect(lines).toHaveLength(items(await editor.get('/api/v1/contradictions?limit=200')).length);
    expect(answer.headers.get('content-language')).toBe('ar');
    expect(answer.headers.get('content-disposition')).toMatch(/-ar\.csv"$/);
  });
});

describe('the report as HTML', () => {
  let html: string;
  let answer: Answer;

  beforeAll(async () => {
    const document = await room.document({ text: `Before ${SCRIPT} after`, title: `Title ${SCRIPT}` });
    await pairOf(`Claim ${SCRIPT}`, 'ادعاء', {
      attributions: [await room.saidBy(`Name ${SCRIPT}`)],
      appearance: { documentId: document.id, exact: SCRIPT },
    });
    answer = await report('html');
    html = answer.body as string;
  });

  it('shows what was said and runs nothing of it', () => {
    expect(html).not.toMatch(/<script/i);
    const escaped = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;so&#39;';
    for (const place of ['Claim ', 'Name ', 'Title ']) expect(html).toContain(place + escaped);
    expect(html).toContain(`Before <mark>${escaped}</mark> after`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(policy).not.toMatch(/unsafe|script-src/);
  });

  it.each([
    ['en', 'ltr', /Contradictory claims/],
    ['ar', 'rtl', /ادعاءات متناقضة/],
  ])('carries the language and direction of %s', async (language, direction, title) => {
    const { body, headers } = await report('html', `&language=${language}`);
    expect(body).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}" dir="${direction}">`));
    expect(body).toMatch(title);
    expect(body).toMatch(/<\/html>\s*$/);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('sets each claim in its own language and direction, whatever the language of the report', async () => {
    for (const language of ['en', 'ar']) {
      const { body } = await report('html', `&language=${language}`);
      expect(body).toMatch(/<span lang="ar" dir="rtl">ادعاء<\/span>/);
      expect(body).toMatch(/<span lang="en" dir="ltr">Claim &lt;script/);
    }
  });

  it('says so when there is nothing to report', async () => {
    expect((await report('html', '&topic=nothing')).body).toContain('No contradictions match these filters.');
  });

  it('stands a claim in a language that few programs know', async () => {
    await pairOf('Nuqneh', 'Qapla', { language: 'tlh' });
    for (const format of ['html', 'csv', 'json']) expect((await report(format)).status).toBe(200);
  });
});

describe('the report as JSON', () => {
  it('is the records themselves, in the order of the list', async () => {
    const { body } = await report('json');
    const records = items(await editor.get('/api/v1/contradictions?limit=200')).filter(
      ({ status }) => status !== 'rejected',
    );
    const {
      items: reported,
      generatedAt,
      filters,
    } = body as { items: Item[]; generatedAt: string; filters: object };
    const OF_THE_DESK = ['actions', 'revision', 'isReworded', 'earlierRejection', 'calledSame'];
    const asReported = ({ sides, ...record }: Item) => ({
      ...Object.fromEntries(Object.entries(record).filter(([field]) => !OF_THE_DESK.includes(field))),
      sides: (sides as Item[]).map((side) => ({ ...side, evidence: [] })),
    });
    expect(reported).toEqual(records.map(asReported));
    expect(Date.now() - Date.parse(generatedAt)).toBeLessThan(10_000);
    expect(filters).toEqual({});
  });

  it('follows a decision in every format and both languages', async () => {
    const pair = await pairOf('Decided here', 'Decided there');
    const decision = { status: 'confirmed', resolution: 'different_scope', reason: 'Two bridges' };
    made(await editor.put(`/api/v1/contradictions/${pair.id}/decision`, decision));
    const found = items(await report('json')).find(({ id }) => id === pair.id);
    expect(found).toMatchObject({
      status: 'confirmed',
      decision: { by: 'test editor', reason: 'Two bridges' },
    });
    for (const [language, status, resolution] of [
      ['en', 'Confirmed', 'The claims are about different things'],
      ['ar', 'مؤكَّد', 'الادعاءان عن أمرين مختلفين'],
    ] as const) {
      const line = readCsv((await report('csv', `&language=${language}`)).body as string).find(
        ([id]) => id === pair.id,
      );
      expect(line).toEqual(expect.arrayContaining([status, resolution, 'test editor', 'Two bridges']));
      const html = (await report('html', `&language=${language}&status=confirmed`)).body as string;
      for (const words of [status, resolution, 'Two bridges']) expect(html).toContain(words);
    }
  });
});

describe('the filters of the report', () => {
  it('keep to the pairs of which one claim fits, and are told in the report', async () => {
    const source = await room.saidBy('Filter source');
    const pair = await pairOf('Filtered words', 'Others', {
      attributions: [source],
      topic: 'Filters',
      claimedAt: '2019-05-05T12:00:00Z',
      language: 'en',
    });
    const queries: Record<string, string>[] = [
      { sourceId: source.sourceId },
      { topic: 'Filters' },
      { q: 'filtered WORDS' },
      { claimedFrom: '2019-05-05', claimedTo: '2019-05-06' },
      {
        topic: 'Filters',
        status: 'suggested',
        resolution: 'open',
        claimLanguage: 'en',
        hasEvidence: 'false',
        rating: 'none',
      },
    ];
    for (const filters of queries) {
      const { body } = await report('json', `&${new URLSearchParams(filters).toString()}`);
      const { items: found, filters: told } = body as { items: Item[]; filters: object };
      expect({ filters: told, found: found.map(({ id }) => id) }).toEqual({ filters, found: [pair.id] });
    }
    for (const none of [
      'topic=Filters&status=confirmed',
      `sourceId=${NOBODY}`,
      'topic=Filters&hasEvidence=true',
    ]) {
      expect(items(await report('json', `&${none}`))).toEqual([]);
    }
  });

  it.each([
    ['format=docm', 'format'],
    ['language=fr', 'language'],
    ['status=open', 'status'],
    ['resolution=none', 'resolution'],
    ['claimedTo=2024-02-30', 'claimedTo'],
    ['hasEvidence=perhaps', 'hasEvidence'],
    ['limit=5', 'limit'],
    ['cursor=x', 'cursor'],
  ])('refuse %s before anything is sent', async (query, field) => {
    expectProblem(await editor.get(`${REPORT}?${query}`), 422, 'input_invalid', [field]);
  });
});

describe('a report of two thousand pairs', () => {
  beforeAll(async () => {
    const [one, other] = [await room.claim('Copied'), await room.claim('Longer. '.repeat(600))];
    await app.dataSource.query(
      `with made as (
         insert into claims (id, text, language, topic, search_text, keys_version)
         select gen_random_uuid(), repeat('Long words of claim ' || n || '. ', 150), 'en', 'Many', '', keys_version
         from claims, generate_series(1, $3) n where claims.id = $1 returning id),
       said as (
         insert into attributions (id, claim_id, position, source_id, role, kind)
         select gen_random_uuid(), made.id, 0, a.source_id, a.role, a.kind
         from made, attributions a where a.claim_id = $1)
       insert into contradictions (id, claim_a_id, claim_b_id, basis, score, explanation_en, explanation_ar, suggested_by)
       select gen_random_uuid(), least(id, $2::uuid), greatest(id, $2::uuid), 'person', 1, 'why', 'لماذا', 'person'
       from made`,
      [one.id, other.id, MANY],
    );
  });

  it.each(['csv', 'json', 'html'])('holds every one of them as %s', async (format) => {
    const body = (await report(format, '&topic=Many')).body;
    const count =
      format === 'csv'
        ? readCsv(body as string).length - 1
        : format === 'json'
          ? (body as { items: object[] }).items.length
          : (body as string).split('<article>').length - 1;
    expect(count).toBe(MANY);
  });

  it('is sent as it is read: the first pairs are there long before the last', async () => {
    const { first, total, size } = await new Promise<{ first: number; total: number; size: number }>(
      (resolve, reject) => {
        const started = performance.now();
        let first = 0;
        let size = 0;
        request(
          new URL(`${REPORT}?format=html&topic=Many`, app.url),
          { headers: { authorization: `Bearer ${key}` } },
          (answer) => {
            answer.on('data', (chunk: Buffer) => {
              size += chunk.length;
              // Past the head of the page, so a pair is there.
              if (first === 0 && size > 20_000) first = performance.now() - started;
            });
            answer.on('end', () => resolve({ first, total: performance.now() - started, size }));
            answer.on('error', reject);
          },
        )
          .on('error', reject)
          .end();
      },
    );
    expect(size).toBeGreaterThan(1_000_000);
    expect(first).toBeLessThan(total / 2);
  });

  it.each(['csv', 'json', 'html'])(
    'holds nothing after a reader of %s goes away half-way',
    async (format) => {
      for (let reader = 0; reader < 6; reader += 1)
        await leaveHalfWay(`${REPORT}?format=${format}&topic=Many`);
      // Of five connections six would have been kept: the next question would have to wait for ever.
      await waitUntil('no transaction is left open', async () => {
        const [row] = await app.dataSource.query<{ open: number }[]>(
          `select count(*)::integer as open from pg_stat_activity
         where datname = current_database() and state like 'idle in transaction%'`,
        );
        expect(row).toEqual({ open: 0 });
        return true;
      });
      expect((await editor.get('/api/v1/desk/figures')).status).toBe(200);
    },
  );

  it.each(['csv', 'json', 'html'])(
    'waits for a slow reader of %s instead of holding it all in memory',
    async (format) => {
      const answer = await begin(`${REPORT}?format=${format}&topic=Many`);
      answer.pause();
      // Long enough to read everything from the database, if it did.
      await pause(1500);
      await waitUntil('the reading stands still half-way', async () => {
        for (let look = 0; look < 3; look += 1) {
          expect(await openTransactions()).toBe(1);
          await pause(100);
        }
        return true;
      });
      let size = 0;
      answer.on('data', (chunk: Buffer) => (size += chunk.length)).resume();
      await new Promise((resolve, reject) => answer.on('end', resolve).on('error', reject));
      // More than the buffers of a connection hold, which the kernel fills though nobody reads.
      expect(size).toBeGreaterThan(15_000_000);
      await waitUntil('the reading is over', async () => (await openTransactions()) === 0);
    },
  );
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How many connections hold a transaction open and are waiting for what it does next. */
async function openTransactions(): Promise<number> {
  const [row] = await app.dataSource.query<[{ open: number }]>(
    `select count(*)::integer as open from pg_stat_activity
     where datname = current_database() and state like 'idle in transaction%'`,
  );
  return row.open;
}

function begin(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was read from has been given a buffer by the kernel that a whole report fits into.
    request(new URL(path, app.url), { agent: false, headers: { authorization: `Bearer ${key}` } }, resolve)
      .on('error', reject)
      .end();
  });
}

/** Takes the first bytes and hangs up. */
async function leaveHalfWay(path: string): Promise<void> {
  const answer = await begin(path);
  await new Promise((resolve) => answer.once('data', resolve));
  answer.on('error', () => undefined).destroy();
}
