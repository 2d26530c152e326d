import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Desk } from './support/desk.js';

// Each command is a process that loads the whole program.
jest.setTimeout(60_000);

const CLI = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await Desk.open();
  folder = await mkdtemp(join(tmpdir(), 'isnad-matches-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await desk.close();
});

async function isnad(words: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [CLI, ...words], {
    env: { ...process.env, DATABASE_URL: desk.url, NODE_OPTIONS: '' },
  });
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { code: await ended, out, err };
}

describe('isnad engine match', () => {
  it('answers each line from the claims of a file, in order', async () => {
    const file = join(folder, 'claims.jsonl');
    await writeFile(
      file,
      [
        { id: 'a', fields: { text: 'Rain flooded the old market of Basra' }, language: 'en' },
        { id: 'ب', fields: { text: 'انهار سد الوادي الكبير وغرقت ثلاث قرى' }, language: 'ar' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const questions = [
      { id: 1, text: 'سد الوادي الكبير ينهار ويغرق القرى', language: 'ar' },
      { id: 2, text: 'The old market of Basra is flooded', language: 'en' },
      { id: 3, text: 'Bread is dearer', language: 'en' },
    ];
    const { code, out } = await isnad(
      ['engine', 'match', '--index', file],
      questions.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; matches: { id: string }[]; accepted: boolean });
    expect(answers.map(({ id, matches, accepted }) => [id, matches[0]?.id, accepted])).toEqual([
      [1, 'ب', true],
      [2, 'a', true],
      [3, undefined, false],
    ]);
  });

  it('answers a line that is wrong with what is wrong, goes on, and tells at the end', async () => {
    const lines = [
      '{"id": 1, "text": "99% of them"}',
      'no JSON',
      '{"id": "c", "text": 4}',
      '',
      '{"id": 4, "text": ""}',
    ];
    const { code, out, err } = await isnad(['engine', 'quantities'], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([
      { id: 1, quantities: [{ text: '99%' }] },
      { id: null, error: expect.stringContaining('not JSON') },
      { id: 'c', error: '"text" must be a string' },
      { id: 4, quantities: [] },
    ]);
    expect(err).toContain('2 of 4 lines could not be answered');
    expect(code).toBe(1);
  });

  it('shows in its help what an answer looks like', async () => {
    const { code, out } = await isnad(['engine', '--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('{"id": 1, "error": "…"}')]);
  });

  it('says which line of the file is wrong, and that a file is needed', async () => {
    const file = join(folder, 'wrong.jsonl');
    await writeFile(file, '{"id": 1, "fields": {"text": "a"}}\n{"id": 2}\n');
    const wrong = await isnad(['engine', 'match', '--index', file]);
    expect([wrong.code, wrong.err]).toEqual([
      1,
      expect.stringContaining('line 2: "fields" must be an object'),
    ]);
    const without = await isnad(['engine', 'match']);
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('--index FILE')]);
  });
});

describe('isnad matches rebuild', () => {
  it('reads what has not been read, and all again when asked to', async () => {
    const id = await desk.claim({ text: 'The lighthouse keeper Ottoline vanished' });
    await desk.rows('delete from match_postings');
    await desk.rows('delete from match_entries');
    expect((await isnad(['matches', 'rebuild'])).err).toContain('1 claims were read.');
    expect((await isnad(['matches', 'rebuild'])).err).toContain('0 claims were read.');
    expect((await isnad(['matches', 'rebuild', '--again'])).err).toContain('1 claims were read.');
    expect(
      await desk.rows(`select claim_id from match_postings, match_entries
      where number = entry and stem = 'ottolin'`),
    ).toEqual([{ claim_id: id }]);
  });
});
