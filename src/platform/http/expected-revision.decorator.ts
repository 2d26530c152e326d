import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { InputInvalid } from './general.errors.js';
import { revisionOf } from './revision-tag.js';

const UNREADABLE = {
  field: 'If-Match',
  message: 'must be the ETag with which the record was read, or *',
  code: 'if_match',
};

/**
 * The revision that the caller has seen, from `If-Match`; null where the caller does not say, which is a write in any case.
 *
 * @throws InputInvalid for what is no tag of ours: to let it pass would be to overwrite what the caller wanted kept
 */
function expectedRevision(_: unknown, context: ExecutionContext): number | null {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (given === undefined || given.trim() === '*') return null;
  const revision = revisionOf(given);
  if (revision === null) throw new InputInvalid([UNREADABLE]);
  return revision;
}

/** The revision of the record that the caller has seen, for `checkRevision`; null: the caller does not say. */
export const ExpectedRevision = createParamDecorator(expectedRevision, [
  (target, method) => {
    if (method === undefined) return;
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'The ETag with which the record was read; `"r3."` stands for revision 3, for who read it within another record. If it has been changed since, nothing is written and the answer is 412. Left out: written in any case.',
      schema: { type: 'string' },
    })(target, method, Object.getOwnPropertyDescriptor(target, method) ?? {});
  },
]);
