import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
import { Problem, problemFrom } from './problem.js';

/** The typed client of our own API, on the origin that served the page. */
export const client = createClient<paths>({ baseUrl: '/' });

client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
  },
});

type Answer<T> = { data?: T; error?: unknown; response: Response };

/**
 * The body of a successful answer.
 * @throws Problem with the server's code, or 'unreachable' if no answer came.
 */
export async function answerOf<T>(pending: Promise<Answer<T>>): Promise<T> {
  return (await taggedAnswerOf(pending)).data;
}

/** An answer with the tag that a change of it sends back as `If-Match`. */
export type Tagged<T> = { data: T; tag: string };

/** @throws Problem as `answerOf` does */
export async function taggedAnswerOf<T>(pending: Promise<Answer<T>>): Promise<Tagged<T>> {
  let answer: Answer<T>;
  try {
    answer = await pending;
  } catch {
    throw new Problem(0, { code: 'unreachable' });
  }
  if (!answer.response.ok) throw problemFrom(answer.response.status, answer.error);
  return { data: answer.data as T, tag: answer.response.headers.get('etag') ?? '*' };
}
