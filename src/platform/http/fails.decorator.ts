import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto.js';
import type { ProblemClass } from './problem.js';

/** Names on a route what can go wrong there, so that OpenAPI lists every code. */
export function Fails(...problems: ProblemClass[]): MethodDecorator & ClassDecorator {
  const statuses = [...new Set(problems.map(({ type }) => type.status))];
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: problems
          .filter(({ type }) => type.status === status)
          .map(({ type }) => `\`${type.code}\`: ${type.title}.`)
          .join(' '),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );
}
