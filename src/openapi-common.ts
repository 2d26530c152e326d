import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { ForeignOrigin } from './platform/auth/auth.errors.js';
import { IdempotencyKeyReused, RequestInProgress } from './platform/http/general.errors.js';
import { ProblemDto } from './platform/http/problem.dto.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const WRITES = ['put', 'post', 'patch', 'delete'] as const;

/** Says once what holds for every route of a kind, so that the routes name only what is theirs. */
export function describeCommon(document: OpenAPIObject): void {
  for (const item of Object.values(document.paths)) {
    if (item.get) describeIds(item.get);
    for (const method of WRITES) {
      const operation = item[method];
      if (!operation) continue;
      describeIds(operation);
      if (operation.requestBody) describeBody(operation);
      if (operation.security) describeRepeating(operation);
    }
  }
}

/** Every parameter in a path is an id, unless its route says what else it is. */
function describeIds(operation: Operation): void {
  for (const parameter of operation.parameters ?? []) {
    if (!('in' in parameter) || parameter.in !== 'path' || parameter.description !== undefined) continue;
    parameter.description = 'Id (UUID) of the record that the path names.';
    parameter.schema = { type: 'string', format: 'uuid' };
  }
}

function describeBody(operation: Operation): void {
  fails(operation, 400, '`bad_request`: The body is not JSON.');
  fails(operation, 413, '`payload_too_large`: The body is larger than 5 MiB.');
  fails(operation, 415, '`unsupported_media_type`: Send `Content-Type: application/json`.');
}

/** Writes by a known caller may be repeated, and are refused from another site. */
function describeRepeating(operation: Operation): void {
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'A repeated request with the same key is answered as the first was, and not done again.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    },
  ];
  for (const { type } of [ForeignOrigin, RequestInProgress, IdempotencyKeyReused]) {
    fails(operation, type.status, `\`${type.code}\`: ${type.title}.`);
  }
}

/** Adds a failure to those that the route has under the same status. */
function fails(operation: Operation, status: number, description: string): void {
  const known = operation.responses[status];
  if (known && 'description' in known) {
    known.description = `${known.description} ${description}`;
    return;
  }
  operation.responses[status] = {
    description,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  };
}
