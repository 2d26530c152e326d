import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { made, Newsroom } from './support/newsroom.js';

const DOCUMENTS = '/api/v1/documents';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;

interface Drafts {
  drafts: {
    language: string | null;
    reported: { selector: object; attributions: { source: { id: string } | null }[]; claimIds: string[] }[];
    narrated: object[];
  };
}

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

async function store(
  text: string,
  publisherId?: string,
  language?: string,
): Promise<Drafts & { id: string }> {
  const answer = await editor.post(DOCUMENTS, {
    title: 'x',
    text,
    ...(publisherId && { publisherId }),
    ...(language && { language }),
  });
  expect(answer.status).toBe(201);
  return answer.body as Drafts & { id: string };
}

interface Link {
  name: string;
  source: { id: string } | null;
  candidates: { id: string }[];
}

function attributionsOf(drafts: Drafts['drafts']): Link[] {
  return drafts.reported.flatMap(({ attributions }) => attributions as Link[]);
}

describe('drafts of claims in a document', () => {
  it('tell in Arabic who said what through whom, and whom of the registry that means', async () => {
    const ministry = await room.source('وزارة الصحة');
    const agency = await room.source('Meridian Agency', { aliases: ['الشاطئ'] });
    const publisher = await room.source('صحيفة المرفأ');
    const text =
      'قالت وزارة الصحة لقناة الشاطئ إن 14 شخصًا أصيبوا بالحصبة في الإقليم.\nوأُغلقت المدارس في الإقليم كله يوم الأحد.';
    const { drafts } = await store(text, publisher.id);
    expect(drafts.reported).toMatchObject([
      {
        selector: {
          exact: '14 شخصًا أصيبوا بالحصبة في الإقليم',
          prefix: 'الت وزارة الصحة لقناة الشاطئ إن ',
          start: 33,
          end: 67,
        },
        kind: 'paraphrase',
        polarity: 'asserts',
        attributions: [
          {
            role: 'claimant',
            reportingVerb: 'قالت',
            source: { id: ministry.id },
            recognisedBy: 'name',
            offered: null,
          },
          { role: 'relayed_by', source: { id: agency.id }, recognisedBy: 'without_title' },
          { role: 'published_by', source: { id: publisher.id } },
        ],
        quantities: [{ text: '14', value: 14, low: 14, high: 14 }],
      },
    ]);
    expect(drafts.narrated).toMatchObject([
      {
        selector: { exact: 'أُغلقت المدارس في الإقليم كله يوم الأحد' },
        attributions: [{ role: 'published_by', source: { id: publisher.id } }],
      },
    ]);
  });

  it('tell it in English, know a name in the other script, and offer a source that nobody entered', async () => {
    const patel = await room.source('فيدانت باتيل');
    const { drafts } = await store(
      'The ferry had 80 passengers, Captain Ada Brook said. "Nobody was hurt," Vedant Patel told reporters.',
    );
    expect(drafts.reported).toMatchObject([
      {
        selector: { exact: 'The ferry had 80 passengers' },
        attributions: [
          { name: 'Ada Brook', source: null, offered: { kind: 'person', name: 'Ada Brook', language: 'en' } },
        ],
      },
      {
        selector: { exact: 'Nobody was hurt' },
        kind: 'direct_quote',
        attributions: [{ source: { id: patel.id }, recognisedBy: 'other_script', reportingVerb: 'told' }],
      },
    ]);
  });

  it('name all whom a name may mean where several sources go by it, and offer no further one', async () => {
    const first = await room.source('Sam North');
    const second = await room.source('S. North', { aliases: ['Sam North'] });
    const { drafts } = await store('Sam North said that the bridge was closed on Friday.');
    const [link] = attributionsOf(drafts);
    expect(link).toMatchObject({ name: 'Sam North', source: null, recognisedBy: null, offered: null });
    expect(link?.candidates.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  it('choose none of two namesakes by the sound that only one has', async () => {
    const first = await room.source('Karim Haddad');
    const second = await room.source('K. Haddad', { aliases: ['Karim Haddad', 'كريم حداد'] });
    const { drafts } = await store('Karim Haddad said that the bridge was closed on Friday.');
    const [link] = attributionsOf(drafts);
    expect(link).toMatchObject({ source: null, recognisedBy: null, offered: null });
    expect(link?.candidates.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  it('know by its sound each of two spellings of a name in one article', async () => {
    const source = await room.source('سمير منصور');
    const { drafts } = await store(
      'Samir Mansour said that the bridge was closed on Friday. Sameer Mansoor said that the road was open.',
    );
    expect(attributionsOf(drafts)).toMatchObject([
      { name: 'Samir Mansour', source: { id: source.id } },
      { name: 'Sameer Mansoor', source: { id: source.id } },
    ]);
  });

  it('are read in the language of the document, and not at all where the engine does not know it', async () => {
    const text = 'Jean Dupont said that the bridge was closed on Friday.';
    const french = await store(text, undefined, 'fr');
    expect(french.drafts).toMatchObject({ language: null, reported: [], narrated: [], readUpTo: 0 });
    const persian = await store('وزیر گفت که پل بسته است. قال الوزير إن الجسر آمن.', undefined, 'fa');
    expect(persian.drafts).toMatchObject({ language: null, reported: [], narrated: [] });
    const egyptian = await store('قال سامي الشرقاوي إن الجسر مغلق.', undefined, 'ar-EG');
    expect(egyptian.drafts.language).toBe('ar');
    expect(attributionsOf(egyptian.drafts)).toMatchObject([{ offered: { language: 'ar-EG' } }]);
    expect((await store(text)).drafts.language).toBe('en');
  });

  it('are read of a sentence with very many speakers', async () => {
    const { id, drafts } = await store(
      'Mr Smith said that the bridge is safe, Mr Jones said that the road is shut, '.repeat(11),
    );
    expect(drafts.reported).toHaveLength(22);
    expect((await editor.get(`${DOCUMENTS}/${id}`)).status).toBe(200);
  });

  it('are suggestions: nothing is a claim until a person makes one of a draft, which then says so', async () => {
    const source = await room.source('The Harbour Board');
    const { id, drafts } = await store('The Harbour Board said that seven ships had left the port.');
    expect(made(await editor.get(`${DOCUMENTS}/${id}`))).toMatchObject({ claimCount: 0 });
    const [draft] = drafts.reported;
    const { exact, prefix, suffix, start } = draft?.selector as Record<string, never>;
    const claim = await editor.post('/api/v1/claims', {
      text: 'Seven ships left the port',
      attributions: [{ sourceId: source.id, role: 'claimant', kind: 'paraphrase', reportingVerb: 'said' }],
      appearance: { documentId: id, exact, prefix, suffix, start },
    });
    expect(claim.status).toBe(201);
    expect(made(await editor.get(`${DOCUMENTS}/${id}`))).toMatchObject({
      claimCount: 1,
      drafts: { reported: [{ claimIds: [made(claim).id] }] },
    });
  });

  it('are read up to a length in an article of a million characters', async () => {
    const { drafts } = await store('ا'.repeat(1_000_000));
    expect(drafts).toMatchObject({ reported: [], narrated: [], readUpTo: 100_000 });
  });
});
