import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { HIT, INTERCEPTED, type Item, items, made, Newsroom } from './support/newsroom.js';
import { fileReview, ratingIds } from './support/reviewing.js';

/** Writes that say all with their address. */
const WITHOUT_BODY = [
  'post /api/v1/account/totp',
  'post /api/v1/jobs/{id}/cancellation',
  'post /api/v1/jobs/{id}/retry',
  'post /api/v1/claims/{id}/evidence/{linkId}/restoration',
  'post /api/v1/evidence/{id}/captures',
  'post /api/v1/contradictions/rescans',
  'post /api/v1/desk/bulk/{id}/undo',
];

interface Operation {
  operationId: string;
  security?: object[];
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** Every GET that answers JSON, and of which record it is asked. */
const ANSWERS: [path: string, record: string | null][] = [
  ['/api/v1/session', null],
  ['/api/v1/session/options', null],
  ['/api/v1/sessions', null],
  ['/api/v1/sources', null],
  ['/api/v1/sources/{id}', 'source'],
  ['/api/v1/documents', null],
  ['/api/v1/documents/{id}', 'document'],
  ['/api/v1/claims', null],
  ['/api/v1/claims/{id}', 'claim'],
  ['/api/v1/claims/{id}/history', 'claim'],
  ['/api/v1/claims/{id}/matches', 'claim'],
  ['/api/v1/claims/{id}/evidence/{linkId}', 'claim'],
  ['/api/v1/evidence', null],
  ['/api/v1/evidence/{id}', 'evidence'],
  ['/api/v1/evidence/{id}/captures', 'evidence'],
  ['/api/v1/captures/{id}', 'capture'],
  ['/api/v1/claims/{id}/reviews', 'reviewed'],
  ['/api/v1/interests', null],
  ['/api/v1/rating-scales', null],
  ['/api/v1/rating-scales/{id}', 'scale'],
  ['/api/v1/claims/{id}/replies', 'claim'],
  ['/api/v1/verdicts', null],
  ['/api/v1/verdicts/{id}', 'verdict'],
  ['/api/v1/claims/{id}/verdict', 'claim'],
  ['/api/v1/claims/{id}/verdicts', 'claim'],
  ['/api/v1/contradictions', null],
  ['/api/v1/contradictions/{id}', 'contradiction'],
  ['/api/v1/rechecks', null],
  ['/api/v1/rechecks/{id}', 'recheck'],
  ['/api/v1/recheck-hooks', null],
  ['/api/v1/desk/figures', null],
  ['/api/v1/desk/hosts', null],
  ['/api/v1/jobs', null],
  ['/api/v1/jobs/overview', null],
  ['/api/v1/jobs/{id}', 'job'],
  ['/api/v1/desk/queue', null],
  ['/api/v1/desk/people', null],
  ['/api/v1/desk/tags', null],
  ['/api/v1/desk/agreement', null],
  ['/api/v1/reports/contradictions', null],
  ['/api/v1/settings', null],
  ['/api/v1/settings/{key}', null],
  ['/api/v1/drafts', null],
  ['/api/v1/drafts/{kind}/{subject}', 'claim'],
  ['/api/v1/users', null],
  ['/api/v1/api-keys', null],
  ['/api/v1/account', null],
  ['/health/live', null],
  ['/health/ready', null],
];

/** GETs that answer something else than JSON of their own: a redirect, a page, or bytes. */
const NO_JSON = [
  '/api/v1/events',
  '/api/v1/session/oidc',
  '/api/v1/session/oidc/callback',
  '/api/v1/evidence/{id}/file',
  '/api/v1/captures/{id}/body',
  '/api/v1/captures/{id}/warc',
  '/metrics',
];

let app: TestApp;
let editor: ApiClient;
/** An administrator who signed in: some answers are for people only, some for administrators. */
let person: ApiClient;
let document: OpenApi;
let check: (method: string, path: string, status: number, body: unknown) => void;
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  person = new ApiClient(app.url, { cookie: (await app.signIn('admin')).cookie });
  // The committed one: field by field it is made by the compiler, which the tests do without. A gate keeps it in step.
  const committed = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  document = JSON.parse(committed) as OpenApi;
  check = checker(closed(document));
  await fill(new Newsroom(editor, await app.client('fact_checker')));
});
afterAll(() => app.close());

/** One of everything, with as many fields filled as there are. */
async function fill(room: Newsroom): Promise<void> {
  const source = await room.source('The army', {
    aliases: ['Army'],
    sameAs: ['https://army.example.org'],
    note: 'x',
  });
  const twin = await room.source('The armed forces');
  made(await editor.post(`/api/v1/sources/${twin.id}/merge`, { intoId: source.id, reason: 'x' }));
  const article = await room.document({
    url: 'https://news.example.org/1',
    publishedAt: '2024-04-14',
    publisherId: source.id,
  });
  const enter = async (text: string): Promise<string> => {
    const claim = await room.claim(text, {
      translations: [{ language: 'en', text: 'In English' }],
      attributions: [{ sourceId: source.id, role: 'claimant', kind: 'paraphrase', reportingVerb: 'أكد' }],
      appearance: { documentId: article.id, exact: text },
      topic: 'Attack',
      claimedAt: '2024-04-14',
      eventDate: '2024-04-13',
    });
    return claim.id;
  };
  ids['claim'] = await enter(INTERCEPTED);
  await enter(HIT);
  const evidence = {
    title: 'T',
    url: 'https://evidence.example.org',
    tier: 'secondary',
    secondaryReason: 'x',
    language: 'ar',
    publisherId: source.id,
    publishedAt: '2024-04-15',
    stance: 'refutes',
    quote: 'x',
    locator: 'x',
    note: 'x',
    accessLevel: 'reviewers_only',
    accessReason: 'x',
  };
  const link = made(await editor.post(`/api/v1/claims/${ids['claim']}/evidence`, evidence));
  ids['link'] = link.id;
  ids['evidence'] = (link['evidence'] as Item).id;
  ids['capture'] = items(await editor.get(`/api/v1/evidence/${ids['evidence']}/captures`))[0]!.id;
  const more = { method: 'x', limitations: 'x', reviewBy: '2999-01-01' };
  ids['verdict'] = (await room.verdict(more, ids['claim'])).id;
  await room.verdict({ expectedVersion: 1 }, ids['claim']);
  ids['recheck'] = made(await editor.post(`/api/v1/claims/${ids['claim']}/rechecks`, { reason: 'x' })).id;
  await waitUntil('the pair is found and the recheck done', async () => {
    const { body } = await editor.get(`/api/v1/rechecks/${ids['recheck']}`);
    expect(body).toMatchObject({ state: 'done' });
    ids['contradiction'] = items(await editor.get('/api/v1/contradictions'))[0]!.id;
    return true;
  });
  const decision = { status: 'confirmed', resolution: 'both_unsupported', reason: 'x' };
  made(await editor.put(`/api/v1/contradictions/${ids['contradiction']}/decision`, decision));
  await room.contradiction();
  ids['reviewed'] = await reviewed(room);
  ids['source'] = source.id;
  const reply = { sourceId: source.id, channel: 'phone', contact: 'x', question: 'x', language: 'ar' };
  const asked = made(await editor.post(`/api/v1/claims/${ids['claim']}/replies`, reply));
  const answer = { outcome: 'answered', answer: 'x', answerLanguage: 'ar' };
  made(await editor.patch(`/api/v1/claims/${ids['claim']}/replies/${asked.id}`, answer));
  ids['scale'] = items(await editor.get('/api/v1/rating-scales'))[0]!.id;
  ids['document'] = await withRejectedDraft(room, source.id);
  ids['job'] = items(await editor.get('/api/v1/jobs?state=done&kind=recheck'))[0]!.id;
}

/** An article in which one statement was found and rejected, and another was found. */
async function withRejectedDraft(room: Newsroom, publisherId: string): Promise<string> {
  const article = await room.document({
    publisherId,
    text: 'The harbour board said that 14 ships had left the port. The mayor denied that the bridge was closed.',
    language: 'en',
  });
  const { reported } = article['drafts'] as { reported: Item[] };
  const address = `/api/v1/documents/${article.id}/drafts/${reported[0]!.id}/decision`;
  const answer = await editor.put(address, { decision: 'rejected', reason: 'x' });
  check('put', '/api/v1/documents/{id}/drafts/{draftId}/decision', 200, made(answer));
  return article.id;
}

/** A claim that two people reviewed, with ratings that differ, and a third decided; its source is an interest of a fourth. */
async function reviewed(room: Newsroom): Promise<string> {
  const { id: sourceId } = await room.source('Speaker');
  const said = { attributions: [{ sourceId, role: 'claimant', kind: 'direct_quote' }] };
  const { id } = await room.claim('The bridge was closed', said);
  const evidence = { title: 'E', tier: 'primary', language: 'en', stance: 'supports' };
  const link = made(await editor.post(`/api/v1/claims/${id}/evidence`, evidence));
  const ratings = await ratingIds(editor);
  const more = { method: 'x', limitations: 'x', evidenceLinkIds: [link.id], declaresNoInterest: true };
  made(await fileReview(await app.client('fact_checker'), id, ratings['true']!, more));
  made(await fileReview(await app.client('fact_checker'), id, ratings['false']!));
  const decision = { ratingId: ratings['true'], reason: 'x', language: 'en' };
  made(await (await app.client('editor')).post(`/api/v1/claims/${id}/adjudication`, decision));
  made(await person.post('/api/v1/interests', { sourceId, note: 'x' }));
  return id;
}

/** What of a description does not depend on the compiler. */
function outline({ paths }: OpenApi): unknown {
  return Object.entries(paths).map(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId, security, parameters, responses }]) => ({
      route: `${method} ${path}`,
      operationId,
      security,
      inPath: parameters
        ?.filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name)
        .sort(),
      failures: Object.keys(responses).filter((status) => Number(status) >= 400),
    })),
  );
}

/** The description with every record closed, so that a field which it does not name is an error. */
function closed(given: OpenApi): OpenApi {
  const copy = structuredClone(given);
  for (const schema of Object.values(copy.components.schemas) as {
    type?: string;
    additionalProperties?: unknown;
  }[]) {
    if (schema.type === 'object') schema.additionalProperties ??= false;
  }
  return copy;
}

function checker(description: OpenApi): typeof check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(description, 'openapi');
  const escape = (part: string): string =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
  return (method, path, status, body) => {
    const content = description.paths[path]?.[method]?.responses[String(status)]?.content ?? {};
    const [type] = Object.keys(content).filter((each) => /json/.test(each));
    if (type === undefined) throw new Error(`${method} ${path} documents no JSON for ${status}.`);
    const pointer = ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
      .map(escape)
      .join('/');
    const validate = ajv.getSchema(`openapi#/${pointer}`);
    if (!validate) throw new Error(`${method} ${path} has no schema for ${status}.`);
    const valid = validate(body) as boolean;
    expect({ valid, errors: validate.errors ?? [] }).toEqual({ valid: true, errors: [] });
  };
}

describe('the OpenAPI description', () => {
  it('is served with the routes, parameters and failures that are committed', async () => {
    const served = (await app.anonymous.get('/api/openapi.json')).body as OpenApi;
    expect(outline(served)).toEqual(outline(document));
  });

  it('is readable without signing in, with a page to browse it', async () => {
    const page = await app.anonymous.get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('says of every route that takes a body that it does', () => {
    const writes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(
          ([method, operation]) => ['post', 'put', 'patch'].includes(method) && !('requestBody' in operation),
        )
        .map(([method]) => `${method} ${path}`),
    );
    expect(writes).toEqual(WITHOUT_BODY);
  });
});

describe('what is answered', () => {
  it.each(ANSWERS)('by GET %s has every field that is described and no other', async (path, record) => {
    const id = record === null ? '' : ids[record]!;
    const { status, body } = await person.get(
      path
        .replace('{kind}', 'review')
        .replace('{linkId}', ids['link']!)
        .replace('{key}', 'reviews.quorum')
        .replace(/\{(id|subject)\}/, id),
    );
    expect(status).toBe(200);
    check('get', path, 200, body);
  });

  it('by a filtered report names the filters as described', async () => {
    const query = 'hasEvidence=true&status=confirmed&q=%D8%A7&claimedFrom=2024-01-01';
    const { body } = await editor.get(`/api/v1/reports/contradictions?${query}`);
    check('get', '/api/v1/reports/contradictions', 200, body);
  });

  it('by GET covers every GET of the description', () => {
    const described = Object.entries(document.paths)
      .filter(([, operations]) => 'get' in operations)
      .map(([path]) => path);
    expect([...ANSWERS.map(([path]) => path), ...NO_JSON].sort()).toEqual(described.sort());
  });

  it('when something fails is the described problem', async () => {
    const [missing, refused, wrong] = [
      await editor.get('/api/v1/claims/x'),
      await app.anonymous.get('/api/v1/claims'),
      await editor.get('/api/v1/claims?limit=0'),
    ];
    const problem = (path: string, status: number, body: unknown): void => {
      const response = document.paths[path]!['get']!.responses[status];
      expect(Object.keys(response?.content ?? {})).toEqual(['application/problem+json']);
      check('get', path, status, body);
    };
    problem('/api/v1/claims/{id}', 404, missing.body);
    problem('/api/v1/claims', 401, refused.body);
    problem('/api/v1/claims', 422, wrong.body);
  });
});
