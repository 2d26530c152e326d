import { Validator } from '@seriousme/openapi-schema-validator';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];
const EMPTY_ANSWERS = ['204', '205', '304'];

/**
 * What an OpenAPI document lacks for somebody who has nothing else to go by.
 * @returns {Promise<string[]>} one sentence per fault
 */
export async function lintOpenapi(document) {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  const problems = valid ? [] : [`It is not valid OpenAPI: ${JSON.stringify(errors, null, 2)}`];
  if (!String(document.openapi).startsWith('3.1'))
    problems.push(`It is OpenAPI ${document.openapi}, not 3.1`);
  const ids = new Set();
  for (const { name, operation } of operationsOf(document)) {
    const faults = [...operationFaults(operation, ids), ...pagingFaults(operation, document)];
    problems.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    problems.push(...schemaFaults(schema).map((fault) => `${name}${fault}`));
  }
  return problems;
}

function operationsOf(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation: {
        ...item[method],
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
      },
    })),
  );
}

function operationFaults(operation, ids) {
  const faults = [];
  if (!operation.operationId) faults.push('no operationId');
  else if (ids.has(operation.operationId)) faults.push(`operationId ${operation.operationId} is taken`);
  ids.add(operation.operationId);
  if (!operation.summary && !operation.description) faults.push('neither summary nor description');
  for (const parameter of operation.parameters) {
    if (!parameter.$ref && !parameter.description)
      faults.push(`parameter ${parameter.name} has no description`);
  }
  const responses = Object.entries(operation.responses ?? {});
  if (!responses.some(([status]) => /^[23]/.test(status))) faults.push('says nothing of how it succeeds');
  for (const [status, response] of responses) faults.push(...responseFaults(status, response));
  return faults;
}

/** What answers with a page can be asked for the next one. */
function pagingFaults(operation, document) {
  const schema = operation.responses?.[200]?.content?.['application/json']?.schema;
  const name = schema?.$ref?.split('/').pop();
  const answer = name === undefined ? schema : document.components.schemas[name];
  if (answer?.properties?.nextCursor === undefined) return [];
  return ['limit', 'cursor']
    .filter((wanted) => !operation.parameters.some((parameter) => parameter.name === wanted))
    .map((missing) => `answers with a page and does not take ${missing}`);
}

function responseFaults(status, response) {
  const content = Object.entries(response.content ?? {});
  if (/^[45]|default/.test(status)) {
    const types = content.map(([type]) => type).join(', ') || 'no content';
    return types === 'application/problem+json'
      ? []
      : [`${status} has ${types}, not application/problem+json`];
  }
  if (/^3/.test(status) || EMPTY_ANSWERS.includes(status)) return [];
  if (content.length === 0) return [`${status} does not say what it answers with`];
  return content.filter(([, media]) => !media.schema).map(([type]) => `${status} ${type} has no schema`);
}

/** Properties without a description, at any depth; a reference is described where it points. */
function schemaFaults(schema, path = '') {
  if (!schema || schema.$ref) return [];
  const faults = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = `${path}.${name}`;
    return [
      ...(isDescribed(property) ? [] : [`${here} has no description`]),
      ...schemaFaults(property, here),
    ];
  });
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...faults,
    ...schemaFaults(schema.items, `${path}[]`),
    ...parts.flatMap((part) => schemaFaults(part, path)),
  ];
}

function isDescribed(property) {
  return Boolean(property.description ?? property.$ref) || (property.allOf ?? []).some((part) => part.$ref);
}
