import { decodedBody } from '../../platform/fetch/decode-body.js';
import { decodeText } from '../../platform/fetch/decode-text.js';
import { type Exchange, headerOf } from '../../platform/fetch/exchange.js';
import type { Capture } from '../capture.entity.js';
import type { PageText } from './page-text.js';
import { readPageApart } from './read-page-apart.js';

/** Largest page whose words are read. Others are kept as they are. */
const LARGEST_PAGE = 10 * 1_024 * 1_024;

const MARKUP = ['text/html', 'application/xhtml+xml'];
const PLAIN = 'text/plain';

/** What an answer says that it is, without parameters; null where it says nothing that can be understood. */
export function mediaTypeOf(answer: Exchange): string | null {
  const [type = ''] = (headerOf(answer, 'content-type') ?? '').toLowerCase().split(';');
  const name = type.trim();
  return /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(name) ? name : null;
}

/** The headers of an answer as we keep them; those that came more than once as a list. */
export function headersOf({ headers }: Exchange): NonNullable<Capture['headers']> {
  const kept = new Map<string, string | string[]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = kept.get(key);
    kept.set(key, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(kept);
}

/** The words of an answer; null where it is of a kind whose words we do not read. */
export async function readAnswer(answer: Exchange): Promise<PageText | null> {
  const mediaType = mediaTypeOf(answer);
  const isMarkup = MARKUP.some((type) => type === mediaType);
  if (!isMarkup && mediaType !== PLAIN) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of decodedBody(answer, LARGEST_PAGE)) chunks.push(chunk);
  const text = decodeText(Buffer.concat(chunks), headerOf(answer, 'content-type'), isMarkup);
  const declaredLanguage = headerOf(answer, 'content-language');
  const page = isMarkup
    ? await readPageApart({ html: text, url: answer.url, declaredLanguage })
    : { canonicalUrl: null, title: null, language: null, text };
  // PostgreSQL's text holds every character but this one.
  const clean = (value: string | null): string | null => value?.replaceAll('\0', '').trim() || null;
  return { ...page, title: clean(page.title), text: clean(page.text) };
}
