import { describe, expect, it } from '@jest/globals';
import { lintOpenapi } from '../../scripts/gates/openapi-rules.mjs';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

function documentWith(change) {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Isnad', version: '1' },
    paths: {
      '/claims': {
        get: {
          operationId: 'listClaims',
          summary: 'Lists claims.',
          parameters: [
            { name: 'q', in: 'query', description: 'Words to look for', schema: { type: 'string' } },
          ],
          responses: {
            200: {
              description: 'A page of claims',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } },
            },
            400: { description: 'Bad input', content: problem },
          },
        },
      },
    },
    components: {
      schemas: {
        Page: {
          type: 'object',
          properties: { items: { type: 'array', description: 'The claims', items: {} } },
        },
        Problem: { type: 'object', properties: { code: { type: 'string', description: 'Stable code' } } },
      },
    },
  };
  change(document, document.paths['/claims'].get);
  return document;
}

describe('the rules for our OpenAPI document', () => {
  it('are content with a complete document', async () => {
    expect(await lintOpenapi(documentWith(() => undefined))).toEqual([]);
  });

  it.each([
    ['an operation without id', (_, get) => delete get.operationId, 'GET /claims: no operationId'],
    ['an operation without words', (_, get) => delete get.summary, 'neither summary nor description'],
    ['a parameter without words', (_, get) => delete get.parameters[0].description, 'parameter q has no'],
    [
      'a failure that is plain JSON',
      (_, get) => (get.responses[400].content = { 'application/json': {} }),
      '400 has',
    ],
    ['a failure without a body', (_, get) => delete get.responses[400].content, '400 has no content'],
    ['an answer that is not described', (_, get) => delete get.responses[200].content, '200 does not say'],
    ['no answer but failures', (_, get) => delete get.responses[200], 'nothing of how it succeeds'],
    [
      'a property without words',
      (document) => delete document.components.schemas.Page.properties.items.description,
      'Page.items has no description',
    ],
    [
      'a property without words inside of another',
      (document) =>
        (document.components.schemas.Page.properties.items.items = {
          type: 'object',
          properties: { text: { type: 'string' } },
        }),
      'Page.items[].text has no description',
    ],
    [
      'a page that cannot be turned',
      (document) =>
        (document.components.schemas.Page.properties.nextCursor = { description: 'For the next page' }),
      'GET /claims: answers with a page and does not take limit',
    ],
    ['an older version', (document) => (document.openapi = '3.0.3'), 'It is OpenAPI 3.0.3'],
    ['what is no OpenAPI at all', (document) => delete document.info.version, 'not valid OpenAPI'],
    [
      'an id given twice',
      (document, get) => (document.paths['/sources'] = { get: structuredClone(get) }),
      'operationId listClaims is taken',
    ],
  ])('see %s', async (_name, change, expected) => {
    expect((await lintOpenapi(documentWith(change))).join('\n')).toContain(expected);
  });
});
