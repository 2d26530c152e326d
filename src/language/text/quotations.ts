import type { Token } from './tokens.js';

/** A pair of quotation marks, by token index: `open` and `close` are the marks, the words stand between. */
export interface Quotation {
  open: number;
  /** The closing mark; the token after the last word where the mark is missing. */
  close: number;
  closed: boolean;
  /** The words between the marks; a mark may be written as two single ones. */
  from: number;
  to: number;
}

const OPENING = new Set(['«', '“', '„', '‟', '〝', '‘', '‚', '‹']);
const CLOSING = new Set(['»', '”', '〞', '’', '›']);
/** Words after which a single mark that nothing closed is an apostrophe. */
const LONGEST_SINGLE = 60;

interface Opening {
  at: number;
  single: boolean;
  /** Tokens of the mark. */
  width: number;
}

/**
 * The outermost quotations of a text. A mark that tells its direction is believed; a plain one opens where the words
 * before it are closed off by a space. A quotation ends with its paragraph: newspapers leave the mark out there.
 *
 * @param breaks indices of the tokens that begin a paragraph
 */
export function findQuotations(
  tokens: readonly Token[],
  rawAt: (token: Token) => string,
  breaks: ReadonlySet<number>,
): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (open !== null && breaks.has(at)) {
      keepUnclosed(found, tokens, open, at, breaks);
      open = null;
    }
    const token = tokens[at];
    if (token?.kind !== 'sign' || (token.text !== '"' && token.text !== "'")) continue;
    const raw = rawAt(token);
    // ''Two single marks'' are a double one.
    const doubled =
      token.text === "'" && tokens[at + 1]?.text === "'" && tokens[at + 1]?.spaceBefore === false;
    const width = doubled ? 2 : 1;
    const single = token.text === "'" && !doubled;
    const attachedAfter = tokens[at + width]?.spaceBefore === false;
    if (open === null) {
      if (CLOSING.has(raw) && !(token.spaceBefore && attachedAfter)) continue;
      if (single && !OPENING.has(raw) && !(token.spaceBefore && attachedAfter)) continue;
      if (single && closingSingle(tokens, at, breaks) === null) continue;
      open = { at, single, width };
    } else if (open.single === single && !(OPENING.has(raw) && token.spaceBefore)) {
      if (single && attachedAfter && isWord(tokens[at + 1])) continue;
      found.push({ open: open.at, close: at + width - 1, closed: true, from: open.at + open.width, to: at });
      open = null;
    }
    at += width - 1;
  }
  if (open !== null) keepUnclosed(found, tokens, open, tokens.length, breaks);
  return found;
}

/** A mark left open is a quotation only where it opens the paragraph; elsewhere it is a stray. */
function keepUnclosed(
  found: Quotation[],
  tokens: readonly Token[],
  open: Opening,
  end: number,
  breaks: ReadonlySet<number>,
): void {
  if (!open.single && breaks.has(open.at) && end - open.at > 2)
    found.push({ open: open.at, close: end, closed: false, from: open.at + open.width, to: end });
}

function closingSingle(tokens: readonly Token[], open: number, breaks: ReadonlySet<number>): number | null {
  for (let at = open + 1; at < tokens.length && at - open < LONGEST_SINGLE && !breaks.has(at); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'sign' || token.text !== "'" || token.spaceBefore) continue;
    if (!isWord(tokens[at + 1]) || tokens[at + 1]?.spaceBefore === true) return at;
  }
  return null;
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}
