import type { CaptureOutcome } from '../../evidence/capture.entity.js';
import type { Quote } from '../../evidence/quote-anchor.js';
import { quoteChange, type QuoteChange } from './quote-change.js';
import { spacedAlike, type WordDiff, wordDiff } from './word-diff.js';

/** What a look at a page saw of it. */
export interface PageSeen {
  outcome: CaptureOutcome;
  httpStatus: number | null;
  finalUrl: string | null;
  title: string | null;
  text: string | null;
  /** Hash of the bytes, in hex. */
  bodySha256: string | null;
}

/** `first_look`: nothing had been seen of the page before that could be compared. The last three say that it was not seen now. */
export const PAGE_STATUSES = [
  'unchanged',
  'changed',
  'first_look',
  'unreachable',
  'blocked',
  'gone',
] as const;
export type PageStatus = (typeof PAGE_STATUSES)[number];

export interface Replaced<T> {
  before: T;
  after: T;
}

/** How a page differs from what was relied on. Null stands where there is no difference. */
export interface PageComparison {
  status: PageStatus;
  text: WordDiff | null;
  /** Whether the bytes are others, of a page without words that can be compared. */
  areBytesOthers: boolean;
  httpStatus: Replaced<number | null> | null;
  finalUrl: Replaced<string | null> | null;
  title: Replaced<string | null> | null;
  quotes: { linkId: string; change: QuoteChange }[];
}

/** Compares two looks at one page, and the quotations that are taken from it. */
export function comparePages(
  before: PageSeen | null,
  after: PageSeen,
  quotes: readonly (Quote & { linkId: string })[],
): PageComparison {
  const httpStatus = before && replaced(before.httpStatus, after.httpStatus);
  const same: PageComparison = {
    status: 'unchanged',
    text: null,
    areBytesOthers: false,
    httpStatus,
    finalUrl: null,
    title: null,
    quotes: [],
  };
  if (after.outcome !== 'ok' && after.outcome !== 'changed') return { ...same, status: after.outcome };
  if (!before) return { ...same, status: 'first_look' };
  const hasWords = before.text !== null && after.text !== null;
  const text = hasWords ? wordDiff(before.text ?? '', after.text ?? '') : null;
  const found: PageComparison = {
    ...same,
    text,
    areBytesOthers: !hasWords && before.bodySha256 !== after.bodySha256,
    finalUrl: replaced(before.finalUrl, after.finalUrl),
    title: replaced(spaced(before.title), spaced(after.title)),
    // Where only the white space is other, so is that of a quotation, and nothing has become of it.
    quotes: text ? quotesThatChanged(before.text ?? '', after.text ?? '', quotes) : [],
  };
  return { ...found, status: isDifferent(found) ? 'changed' : 'unchanged' };
}

/** Between two answers that showed the page, another status says nothing of it. */
function isDifferent({ text, areBytesOthers, finalUrl, title, quotes }: PageComparison): boolean {
  return text !== null || areBytesOthers || finalUrl !== null || title !== null || quotes.length > 0;
}

function quotesThatChanged(
  before: string,
  after: string,
  quotes: readonly (Quote & { linkId: string })[],
): PageComparison['quotes'] {
  return quotes.flatMap((quote) => {
    const change = quoteChange(before, after, quote);
    return change === null ? [] : [{ linkId: quote.linkId, change }];
  });
}

function replaced<T>(before: T, after: T): Replaced<T> | null {
  return before === after ? null : { before, after };
}

function spaced(title: string | null): string | null {
  return title === null ? null : spacedAlike(title);
}
