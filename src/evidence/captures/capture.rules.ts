import type { FetchFailure } from '../../platform/fetch/fetch-failure.js';
import type { Validators } from '../../platform/fetch/validators.js';
import type { Capture, CaptureOutcome, CaptureReason } from '../capture.entity.js';

/** What one look at a page came to, before it is compared with the look before. */
export interface Finding {
  outcome: Exclude<CaptureOutcome, 'changed'>;
  reason: CaptureReason | null;
  /** In words for whoever looks into it. */
  error: string | null;
  /** Whether it may be otherwise in a moment. */
  isPassing: boolean;
}

/** The page is there, sent or known. */
export const SEEN: Finding = { outcome: 'ok', reason: null, error: null, isPassing: false };

const NOT_FOUND = 404;
const GONE = 410;
/** Asked too slowly, or too early: the same request may be answered next time. */
const ASK_AGAIN = [408, 425];

/** What a whole answer says, by its status. Only the server's own word makes a page gone. */
export function findingOfStatus(status: number): Finding {
  if (status >= 200 && status < 300) return SEEN;
  const reason = 'http_status';
  const error = `The server answered with status ${status}.`;
  if (status === NOT_FOUND || status === GONE) return { outcome: 'gone', reason, error, isPassing: false };
  if (status >= 500 || ASK_AGAIN.includes(status))
    return { outcome: 'unreachable', reason, error, isPassing: true };
  // What is left of the four hundreds is the server's refusal to show it, to us or to anybody.
  if (status >= 400) return { outcome: 'blocked', reason, error, isPassing: false };
  return { outcome: 'unreachable', reason, error, isPassing: false };
}

/** The same of an answer that asks us to come back later, which we have done as often as we do. */
export function findingOfPuttingOff(status: number): Finding {
  const finding = findingOfStatus(status);
  return { ...finding, error: `${finding.error ?? ''} It kept putting us off.`.trim(), isPassing: false };
}

/** What it means that no whole answer came: nothing about the page, only about us or the way to it. */
export function findingOfFailure(failure: FetchFailure): Finding {
  return {
    outcome: failure.isRefusal ? 'blocked' : 'unreachable',
    reason: failure.code,
    error: failure.message,
    isPassing: failure.isPassing,
  };
}

/** For so many days the site is believed that a page is as it was; then it has to send it again. */
const BELIEVED_DAYS = 7;

/** Longer ones are nobody's: they would be sent back for nothing. */
const LONGEST_VALIDATOR = 1_024;

/**
 * What a page is known by, from the headers with which it came; null where they say nothing that can be asked about, or where
 * it came too long ago.
 */
export function validatorsOf(
  { headers, url, sentAt }: { headers: Capture['headers']; url: string | null; sentAt: Date },
  now: Date,
): Validators | null {
  const read = (name: string): string | null => {
    const value = headers?.[name];
    return typeof value === 'string' && value !== '' && value.length <= LONGEST_VALIDATOR ? value : null;
  };
  const [etag, lastModified] = [read('etag'), read('last-modified')];
  const isBelieved = now.getTime() - sentAt.getTime() < BELIEVED_DAYS * 24 * 3_600_000;
  if (url === null || !isBelieved || (etag === null && lastModified === null)) return null;
  return { url, etag, lastModified };
}

/** What can be compared of two looks at one page. */
export interface Seen {
  text: string | null;
  bodySha256: Buffer | null;
}

/** Whether the page says something else than before; where it has no words, whether its bytes are others. */
export function isChanged(before: Seen, now: Seen): boolean {
  if (before.text !== null && now.text !== null) return before.text !== now.text;
  if (before.bodySha256 === null || now.bodySha256 === null) return before.bodySha256 !== now.bodySha256;
  return !before.bodySha256.equals(now.bodySha256);
}
