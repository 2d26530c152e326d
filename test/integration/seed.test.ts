import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { QuotationNotFound } from '../../src/claims/claim.errors.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { SAMPLE } from '../../src/seed/seed-file.js';
import { ChangeSource } from '../../src/sources/change-source.js';
import { Desk, EDITOR } from './support/desk.js';

interface SampleFile {
  claims: {
    id: string;
    text: Record<string, string>;
    selector: { exact: string; start: number; end: number };
    attributions: { source: string; role: string }[];
  }[];
}

let desk: Desk;
let sample: SampleFile;

beforeAll(async () => {
  sample = JSON.parse(await readFile(SAMPLE, 'utf8')) as SampleFile;
});

beforeEach(async () => {
  desk = await Desk.open();
});

afterEach(() => desk.close());

const load = () => loadSeed(desk.dataSource, SAMPLE);
const idOf = async (table: string, name: string) => {
  const [row] = await desk.rows<{ id: string }>(`select id from ${table} where external_key = $1`, [
    `sample:${name}`,
  ]);
  return row!.id;
};

describe('loading the sample', () => {
  it('brings nine sources, one article and fifteen claims, each to be scanned, and no conclusion', async () => {
    expect(await load()).toEqual({ sources: 9, documents: 1, claims: 15 });
    expect(await desk.census()).toMatchObject({
      sources: 9,
      documents: 1,
      document_snapshots: 1,
      claims: 15,
      claim_translations: 15,
      appearances: 15,
      verdicts: 0,
      contradictions: 0,
      evidence: 0,
      audit_events: 25,
    });
    expect(await desk.count('jobs', `kind = 'contradiction_scan' and state = 'queued'`)).toBe(15);
  });

  it('finds each quotation at the position that the file gives', async () => {
    await load();
    const found = await desk.rows<{ external_key: string }>(
      `select external_key, exact, start_at, end_at, anchor_status from appearances
       join claims on claims.id = appearances.claim_id`,
    );
    expect(new Map(found.map(({ external_key: key, ...place }) => [key, place]))).toEqual(
      new Map(
        sample.claims.map(({ id, selector }) => [
          `sample:${id}`,
          {
            exact: selector.exact,
            start_at: selector.start,
            end_at: selector.end,
            anchor_status: 'anchored',
          },
        ]),
      ),
    );
  });

  it('keeps each chain as the file has it', async () => {
    await load();
    for (const { id, attributions } of sample.claims) {
      const chain = await desk.rows<{ source: string; role: string }>(
        `select replace(sources.external_key, 'sample:', '') as source, role from attributions
         join sources on sources.id = source_id where claim_id = $1 order by position`,
        [await idOf('claims', id)],
      );
      expect(chain).toEqual(attributions.map(({ source, role }) => ({ source, role })));
    }
  });

  it('stores the article to the letter', async () => {
    await load();
    const [snapshot] = await desk.rows<{ text: string }>('select text from document_snapshots');
    expect(snapshot!.text).toBe(await readFile(new URL('article.ar.txt', `file://${SAMPLE}`), 'utf8'));
  });

  it('adds nothing the second time', async () => {
    await load();
    const before = await desk.state();
    expect(await load()).toEqual({ sources: 0, documents: 0, claims: 0 });
    expect(await desk.state()).toEqual(before);
  });

  it('leaves records alone that were changed since', async () => {
    await load();
    await new ChangeClaim(desk.dataSource).execute(EDITOR, await idOf('claims', 'intercepted-99'), {
      text: 'Other words',
    });
    await new ChangeSource(desk.dataSource).execute(EDITOR, await idOf('sources', 'axios'), {
      names: [{ language: 'en', name: 'Other name' }],
    });
    const before = await desk.state();
    await load();
    expect(await desk.state()).toEqual(before);
  });

  it('brings each record once when two processes load it at once', async () => {
    const both = await Promise.all([load(), load()]);
    expect(both).toEqual(
      expect.arrayContaining([
        { sources: 9, documents: 1, claims: 15 },
        { sources: 0, documents: 0, claims: 0 },
      ]),
    );
    expect(await desk.census()).toMatchObject({ sources: 9, documents: 1, claims: 15 });
  });
});

describe('a file of one’s own', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-seed-test-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const GOOD = {
    id: 'own',
    sources: [{ id: 'paper', kind: 'media_outlet', names: { en: 'Paper' } }],
    documents: [{ id: 'page', language: 'en', title: 'Page', textFile: 'page.txt', publisher: 'paper' }],
    claims: [
      {
        id: 'rain',
        language: 'en',
        text: { en: 'It rained.' },
        document: 'page',
        selector: { exact: 'it rained' },
        attributions: [{ source: 'paper', role: 'published_by', kind: 'paraphrase' }],
      },
    ],
  };
  const [CLAIM] = GOOD.claims;

  async function loadFile(content: unknown): Promise<unknown> {
    const path = join(folder, 'seed.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    await writeFile(join(folder, 'page.txt'), 'Yesterday it rained in town.');
    return loadSeed(desk.dataSource, path);
  }

  it('is loaded when it keeps to the schema', async () => {
    expect(await loadFile(GOOD)).toEqual({ sources: 1, documents: 1, claims: 1 });
  });

  it('never meets the records of another file', async () => {
    await loadFile(GOOD);
    expect(await loadFile({ ...GOOD, id: 'own-2' })).toEqual({ sources: 1, documents: 1, claims: 1 });
    expect(await loadFile({ ...GOOD, id: 'own' })).toEqual({ sources: 0, documents: 0, claims: 0 });
  });

  it('brings what was added to it since', async () => {
    await loadFile(GOOD);
    const more = { ...CLAIM!, id: 'rain-again' };
    expect(await loadFile({ ...GOOD, claims: [CLAIM, more] })).toEqual({
      sources: 0,
      documents: 0,
      claims: 1,
    });
  });

  const broken: [string, unknown, RegExp][] = [
    ['is no JSON', '{ "id": "own", ', /is not JSON/],
    ['lacks what it needs', { id: 'own' }, /must have required property 'sources'/],
    ['has a field that nobody knows', { ...GOOD, extra: true }, /must NOT have additional properties/],
    [
      'has a source of an unknown kind',
      { ...GOOD, sources: [{ ...GOOD.sources[0], kind: 'enemy' }] },
      /sources\/0\/kind must be equal to one of the allowed values/,
    ],
    [
      'names a file outside its folder',
      { ...GOOD, documents: [{ ...GOOD.documents[0], textFile: '../secret.txt' }] },
      /textFile must match pattern/,
    ],
    [
      'names a text file that is not there',
      { ...GOOD, documents: [{ ...GOOD.documents[0], textFile: 'gone.txt' }] },
      /ENOENT/,
    ],
    [
      'names an unknown publisher',
      { ...GOOD, documents: [{ ...GOOD.documents[0], publisher: 'nobody' }] },
      /no "nobody" for the publisher of page/,
    ],
    [
      'names an unknown source',
      { ...GOOD, claims: [{ ...CLAIM, attributions: [{ ...CLAIM!.attributions[0], source: 'nobody' }] }] },
      /no "nobody" for the attributions of rain/,
    ],
    [
      'names an unknown document',
      { ...GOOD, claims: [{ ...CLAIM, document: 'nothing' }] },
      /no "nothing" for the document of rain/,
    ],
    [
      'lacks the claim in its own language',
      { ...GOOD, claims: [{ ...CLAIM, language: 'ar' }] },
      /no "ar" for the text of rain/,
    ],
  ];

  it.each(broken)(
    'that %s is refused with its reason, and nothing of it is loaded',
    async (_, content, reason) => {
      const before = await desk.state();
      await expect(loadFile(content)).rejects.toThrow(reason);
      expect(await desk.state()).toEqual(before);
    },
  );

  it('with a quotation that is not in the text is refused, and nothing of it is loaded', async () => {
    const before = await desk.state();
    const claims = [CLAIM, { ...CLAIM, id: 'snow', selector: { exact: 'it snowed' } }];
    await expect(loadFile({ ...GOOD, claims })).rejects.toThrow(QuotationNotFound);
    expect(await desk.state()).toEqual(before);
  });
});
