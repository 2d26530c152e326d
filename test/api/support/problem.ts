import { expect } from '@jest/globals';
import type { Answer } from '../../support/api-client.js';

interface FieldError {
  field: string;
  message: string;
  code: string;
}

/** A failure as RFC 9457 and our own documentation describe it. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
}

const FIELDS = ['code', 'detail', 'status', 'title', 'type'];

/**
 * Expects a failure that is told in full: the media type, every field of problem details and no other, the same status
 * in the answer and in the body.
 *
 * @param more the further members that this kind of problem has, by name
 * @param fields the fields that have to be named as wrong, in any order; left out: not looked at
 */
export function expectProblem(
  answer: Answer,
  status: number,
  code: string,
  fields?: string[],
  more: string[] = [],
): ProblemBody {
  const body = answer.body as ProblemBody;
  expect({ status: answer.status, code: body.code, fields: fields && namedIn(body) }).toEqual({
    status,
    code,
    fields: fields && [...fields].sort(),
  });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json\b/);
  expect(body.status).toBe(status);
  expect(body.type).toBe(`urn:isnad:problem:${code}`);
  expect(body.title).toMatch(/\S/);
  expect(body.detail).toMatch(/\S/);
  const { errors, ...rest } = body;
  expect(Object.keys(rest).sort()).toEqual([...FIELDS, ...more].sort());
  for (const error of errors ?? []) {
    expect(Object.keys(error).sort()).toEqual(['code', 'field', 'message']);
    expect(error.message).toMatch(/\S/);
    expect(error.code).toMatch(/\S/);
  }
  return body;
}

function namedIn(body: ProblemBody): string[] {
  return [...new Set((body.errors ?? []).map(({ field }) => field))].sort();
}
