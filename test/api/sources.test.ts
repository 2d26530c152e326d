import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const SOURCES = '/api/v1/sources';
const RADIO = {
  kind: 'media_outlet',
  names: [
    { language: 'ar', name: 'الإذاعة' },
    { language: 'en', name: 'The Radio' },
  ],
  aliases: ['Radio', 'إذاعتنا'],
  sameAs: ['https://radio.example.org'],
  note: 'Heard everywhere',
};

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

describe('entering a source', () => {
  it('answers with the whole record, which reads the same later', async () => {
    const answer = await editor.post(SOURCES, RADIO);
    expect(answer.status).toBe(201);
    const record = made(answer);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{14}7[0-9a-f-]{21}$/),
      kind: 'media_outlet',
      names: [
        { language: 'ar', direction: 'rtl', name: 'الإذاعة' },
        { language: 'en', direction: 'ltr', name: 'The Radio' },
      ],
      aliases: ['Radio', 'إذاعتنا'],
      sameAs: ['https://radio.example.org'],
      note: 'Heard everywhere',
      mergedInto: null,
      merged: [],
      revision: 1,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    });
    expect((await editor.get(`${SOURCES}/${record.id}`)).body).toEqual(record);
  });

  it('needs no more than a kind and a name', async () => {
    const { aliases, sameAs, note } = await room.source('Bare');
    expect({ aliases, sameAs, note }).toEqual({ aliases: [], sameAs: [], note: null });
  });

  it('takes two sources of one name: they may be two', async () => {
    const [one, other] = [await room.source('Twin'), await room.source('Twin')];
    expect(one.id).not.toBe(other.id);
  });

  it.each<[string, object, string]>([
    ['a missing kind', { kind: undefined }, 'kind'],
    ['an unknown kind', { kind: 'liar' }, 'kind'],
    ['no names', { names: [] }, 'names'],
    ['names that are no list', { names: 'Radio' }, 'names'],
    ['a name that is null', { names: [null] }, 'names[0]'],
    ['a blank name', { names: [{ language: 'en', name: '  ' }] }, 'names[0].name'],
    ['an over-long name', { names: [{ language: 'en', name: 'x'.repeat(501) }] }, 'names[0].name'],
    ['a name without a language', { names: [{ name: 'x' }] }, 'names[0].language'],
    [
      'a language that only looks like one',
      { names: [{ language: 'en-aa-bb', name: 'x' }] },
      'names[0].language',
    ],
    ['two names in one language', { names: [RADIO.names[0], { language: 'ar', name: 'غيرها' }] }, 'names'],
    ['too many names', { names: Array.from({ length: 51 }, () => RADIO.names[0]) }, 'names'],
    ['a spelling given twice', { aliases: ['R', 'R'] }, 'aliases'],
    ['a blank alias', { aliases: [' '] }, 'aliases'],
    ['aliases that are null', { aliases: null }, 'aliases'],
    ['an address that is none', { sameAs: ['radio'] }, 'sameAs'],
    ['an address that a browser would run', { sameAs: ['javascript:alert(1)'] }, 'sameAs'],
    ['a note that is a number', { note: 7 }, 'note'],
    ['an over-long note', { note: 'x'.repeat(5001) }, 'note'],
    ['a field that is ours to set', { createdAt: '2024-01-01T00:00:00Z' }, 'createdAt'],
  ])('refuses %s', async (_, change, field) => {
    expectProblem(await editor.post(SOURCES, { ...RADIO, ...change }), 422, 'input_invalid', [field]);
  });
});

describe('changing a source', () => {
  const change = (id: string, body: object): Promise<Answer> => editor.patch(`${SOURCES}/${id}`, body);

  it('leaves as they are the fields that are left out', async () => {
    const before = made(await editor.post(SOURCES, RADIO));
    const after = made(await change(before.id, { note: 'Changed' }));
    expect(after).toEqual({ ...before, note: 'Changed', revision: 2, updatedAt: after['updatedAt'] });
    expect(Date.parse(after['updatedAt'] as string)).toBeGreaterThan(
      Date.parse(before['updatedAt'] as string),
    );
  });

  it('clears with null what may be empty', async () => {
    const { id } = made(await editor.post(SOURCES, RADIO));
    expect(made(await change(id, { note: null }))).toMatchObject({ note: null, aliases: RADIO.aliases });
  });

  it.each(['kind', 'names', 'aliases', 'sameAs'])(
    'refuses null for %s, which cannot be empty that way',
    async (field) => {
      const before = made(await editor.post(SOURCES, RADIO));
      expectProblem(await change(before.id, { [field]: null }), 422, 'input_invalid', [field]);
      expect((await editor.get(`${SOURCES}/${before.id}`)).body).toEqual(before);
    },
  );

  it('replaces names and aliases as wholes', async () => {
    const { id } = made(await editor.post(SOURCES, RADIO));
    const renamed = made(await change(id, { names: [{ language: 'en', name: 'New' }] }));
    expect(renamed).toMatchObject({ names: [{ language: 'en', name: 'New' }], aliases: RADIO.aliases });
    expect(made(await change(id, { aliases: [] }))).toMatchObject({ names: [{ name: 'New' }], aliases: [] });
  });

  it('changes nothing when one of its fields is wrong', async () => {
    const before = made(await editor.post(SOURCES, RADIO));
    expectProblem(await change(before.id, { note: 'New', names: [] }), 422, 'input_invalid', ['names']);
    const twice = [
      { language: 'en', name: 'A' },
      { language: 'en', name: 'B' },
    ];
    expectProblem(await change(before.id, { note: 'New', names: twice }), 422, 'input_invalid', ['names']);
    expect((await editor.get(`${SOURCES}/${before.id}`)).body).toEqual(before);
  });

  it('is refused for a source that is not there', async () => {
    expectProblem(await change(NOBODY, { note: 'x' }), 404, 'not_found');
    expectProblem(await change('x', { note: 'x' }), 404, 'id_invalid');
  });
});

describe('looking for sources', () => {
  it('finds one by any name or alias, in any spelling', async () => {
    const { id } = await room.source('Ṣawt al-Waṭan', { aliases: ['إذاعةُ الوَطَن'] });
    for (const q of ['sawt AL-WATAN', 'اذاعة الوطن', 'إذاعـــة']) {
      const found = items(await editor.get(`${SOURCES}?q=${encodeURIComponent(q)}`));
      expect({ q, found: found.map((each) => each.id) }).toEqual({ q, found: expect.arrayContaining([id]) });
    }
  });

  it('takes the wildcards of SQL for what they are: characters', async () => {
    await room.source('Fifty 50% Club_A');
    expect(items(await editor.get(`${SOURCES}?q=${encodeURIComponent('50%')}`))).toHaveLength(1);
    expect(items(await editor.get(`${SOURCES}?q=${encodeURIComponent('5_%')}`))).toHaveLength(0);
    expect(items(await editor.get(`${SOURCES}?q=${encodeURIComponent('\\')}`))).toHaveLength(0);
  });

  it('keeps to one kind when asked', async () => {
    await room.source('A force', { kind: 'armed_force' });
    const found = items(await editor.get(`${SOURCES}?kind=armed_force`));
    expect(found.map(({ kind }) => kind)).toEqual(['armed_force']);
  });

  it('refuses a kind that is none', async () => {
    expectProblem(await editor.get(`${SOURCES}?kind=liar`), 422, 'input_invalid', ['kind']);
  });

  it('says when there is no such source', async () => {
    expectProblem(await editor.get(`${SOURCES}/${NOBODY}`), 404, 'not_found');
    expectProblem(await editor.get(`${SOURCES}/x`), 404, 'id_invalid');
  });
});

describe('merging a source into another', () => {
  const merge = (id: string, body: object, headers?: Record<string, string>): Promise<Answer> =>
    editor.post(`${SOURCES}/${id}/merge`, body, headers);

  it('answers with the source that was merged, and which one stands for it', async () => {
    const [twin, standing] = [await room.source('Twin radio'), await room.source('Radio')];
    const answer = await merge(twin.id, { intoId: standing.id, reason: 'One station under two names.' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: twin.id, mergedInto: { id: standing.id }, revision: 2 });
    expect((await editor.get(`${SOURCES}/${twin.id}`)).body).toEqual(answer.body);
  });

  it('is refused in the wrong state, and new references are told which source to name', async () => {
    const [twin, standing] = [await room.source('Twin radio'), await room.source('Radio')];
    const body = { intoId: standing.id, reason: 'R' };
    made(await merge(twin.id, body));
    const refused = await merge(twin.id, body);
    expectProblem(refused, 409, 'source_merged');
    expectProblem(await merge(standing.id, { ...body, intoId: twin.id }), 409, 'source_merged', ['intoId']);
    const claim = await editor.post('/api/v1/claims', {
      text: 'It rained',
      attributions: [{ sourceId: twin.id, role: 'claimant', kind: 'paraphrase' }],
    });
    expectProblem(claim, 409, 'source_merged', ['attributions']);
    for (const { body } of [refused, claim])
      expect((body as { detail: string }).detail).toContain(standing.id);
  });

  it('is refused over a change that the caller has not seen', async () => {
    const [twin, standing] = [await room.source('Twin radio'), await room.source('Radio')];
    await editor.patch(`${SOURCES}/${twin.id}`, { note: 'N' });
    const answer = await merge(twin.id, { intoId: standing.id, reason: 'R' }, { 'if-match': '"r1."' });
    expect(answer.status).toBe(412);
  });

  it.each<[string, object, string]>([
    ['no reason', { reason: undefined }, 'reason'],
    ['a blank reason', { reason: ' ' }, 'reason'],
    ['what is no id', { intoId: 'x' }, 'intoId'],
  ])('is refused with %s', async (_, change, field) => {
    const { id } = await room.source('Radio');
    const body = { intoId: (await room.source('Other')).id, reason: 'R', ...change };
    expectProblem(await merge(id, body), 422, 'input_invalid', [field]);
  });

  it('is refused for sources that are not there', async () => {
    const { id } = await room.source('Radio');
    expectProblem(await merge(NOBODY, { intoId: id, reason: 'R' }), 404, 'not_found');
    expectProblem(await merge(id, { intoId: NOBODY, reason: 'R' }), 422, 'source_unknown', ['intoId']);
    expectProblem(await merge(id, { intoId: id, reason: 'R' }), 422, 'input_invalid', ['intoId']);
  });
});
