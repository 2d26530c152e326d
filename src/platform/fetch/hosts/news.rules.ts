import type { Exchange } from '../exchange.js';
import type { FetchFailure, FetchFailureCode } from '../fetch-failure.js';
import { holdOf } from './retry-after.rules.js';

/** What a turn says of the host; of the page it says nothing. */
export interface News {
  failure: { code: string; error: string } | null;
  /** Milliseconds for which the host wants to be left alone. */
  holdMs: number | null;
}

/** The host did answer; what it said was not to our liking. */
const ANSWERED: ReadonlySet<FetchFailureCode> = new Set(['body_too_large', 'too_many_redirects']);

const TIMED_OUT = 408;
const TOO_MANY = 429;

/** A host that cannot keep up says so with one of these. That a page is gone or closed to us is an answer like any other. */
export function newsOfAnswer(answer: Pick<Exchange, 'status' | 'headers'>, now: number): News {
  const { status } = answer;
  const isFailure = status >= 500 || status === TIMED_OUT || status === TOO_MANY;
  return {
    failure: isFailure ? { code: 'http_status', error: `It answered with status ${status}.` } : null,
    holdMs: holdOf(answer, now),
  };
}

/** Null where it says nothing of the host: we refused, before anybody was asked. */
export function newsOfFailure(failure: FetchFailure): News | null {
  if (failure.isRefusal) return null;
  const { code, message } = failure;
  return { failure: ANSWERED.has(code) ? null : { code, error: message }, holdMs: null };
}
