import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { ChangeSource } from '../../src/sources/change-source.js';
import { CreateSource } from '../../src/sources/create-source.js';
import { SourcesReader } from '../../src/sources/sources.reader.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

let desk: Desk;
let createSource: CreateSource;
let changeSource: ChangeSource;
let reader: SourcesReader;

beforeAll(async () => {
  desk = await Desk.open();
  createSource = new CreateSource(desk.dataSource);
  changeSource = new ChangeSource(desk.dataSource);
  reader = new SourcesReader(desk.dataSource);
});

afterAll(() => desk.close());

const STATION = {
  kind: 'state_media' as const,
  names: [
    { language: 'ar', name: 'التلفزيون الإيراني' },
    { language: 'en', name: 'Iranian state television' },
  ],
  aliases: ['IRIB', 'إِذَاعَة'],
  sameAs: ['https://www.irib.ir'],
  note: 'A note',
};

describe('entering a source', () => {
  it('keeps its names per language, its aliases and its addresses', async () => {
    expect(await reader.get(await createSource.execute(EDITOR, STATION))).toMatchObject({
      kind: 'state_media',
      names: [
        { language: 'ar', direction: 'rtl', name: 'التلفزيون الإيراني' },
        { language: 'en', direction: 'ltr', name: 'Iranian state television' },
      ],
      aliases: ['IRIB', 'إِذَاعَة'],
      sameAs: ['https://www.irib.ir'],
      note: 'A note',
    });
  });

  it.each([
    ['no name', 'sources_have_a_name', { names: [] }],
    [
      'two names in a language',
      'source_names_one_name_per_language',
      {
        names: [
          { language: 'en', name: 'One' },
          { language: 'en', name: 'Two' },
        ],
      },
    ],
    ['a spelling twice', 'source_names_spelling_unique', { aliases: ['A', ' A '] }],
  ])('refuses one with %s, and keeps nothing of it', async (_, constraint, changes) => {
    const before = await desk.census();
    expect(await refusalOf(createSource.execute(EDITOR, { ...STATION, ...changes }))).toBe(constraint);
    expect(await desk.census()).toEqual(before);
  });
});

describe('changing a source', () => {
  let id: string;

  beforeEach(async () => {
    id = await createSource.execute(EDITOR, STATION);
  });

  it('leaves what is not named as it is', async () => {
    const before = await reader.get(id);
    await changeSource.execute(EDITOR, id, { kind: 'organisation' });
    expect(await reader.get(id)).toEqual({
      ...before,
      kind: 'organisation',
      updatedAt: expect.any(String) as unknown,
      revision: before.revision + 1,
    });
  });

  it('replaces names and keeps aliases, and the other way round', async () => {
    await changeSource.execute(EDITOR, id, { names: [{ language: 'fr', name: 'Télévision' }] });
    await changeSource.execute(EDITOR, id, { aliases: ['TV'] });
    expect(await reader.get(id)).toMatchObject({
      names: [{ language: 'fr', direction: 'ltr', name: 'Télévision' }],
      aliases: ['TV'],
    });
  });

  it('clears the note for null', async () => {
    await changeSource.execute(EDITOR, id, { note: null });
    expect((await reader.get(id)).note).toBeNull();
  });

  it('does not leave a source without a name', async () => {
    expect(await refusalOf(changeSource.execute(EDITOR, id, { names: [] }))).toBe('sources_have_a_name');
    expect((await reader.get(id)).names).toHaveLength(2);
  });

  it('tells of a source that is not there', async () => {
    await expect(changeSource.execute(EDITOR, newId(), { note: 'N' })).rejects.toThrow(RecordNotFound);
  });

  it('loses neither of two changes that come at once', async () => {
    await Promise.all([
      changeSource.execute(EDITOR, id, { names: [{ language: 'en', name: 'New name' }] }),
      changeSource.execute(EDITOR, id, { aliases: ['New alias'] }),
    ]);
    expect(await reader.get(id)).toMatchObject({
      names: [{ language: 'en', name: 'New name' }],
      aliases: ['New alias'],
    });
  });
});

describe('the registry', () => {
  const limit = 50;
  const found = async (q: string) => (await reader.list({ q, limit })).items.length;

  it('finds a source by any of its spellings, without vowel marks, in any case', async () => {
    await changeSource.execute(EDITOR, await createSource.execute(EDITOR, STATION), {
      aliases: ['مِصر الأُولى'],
    });
    expect(await found('مصر الاولي')).toBe(1);
    expect(await found('STATE TELE')).toBeGreaterThan(0);
    expect(await found('nobody at all')).toBe(0);
  });

  it('takes wildcards of the database for themselves', async () => {
    await createSource.execute(EDITOR, { kind: 'person', names: [{ language: 'en', name: '100% Radio_1' }] });
    expect(await found('%')).toBe(1);
    expect(await found('0% r')).toBe(1);
    expect(await found('o_1')).toBe(1);
    expect(await found('o.1')).toBe(0);
    expect(await found('\\')).toBe(0);
  });

  it('lists those of a kind alone', async () => {
    const { items } = await reader.list({ kind: 'person', limit });
    expect(items.map(({ kind }) => kind)).toEqual(['person']);
  });
});
