import { codePointOffsets } from './code-points.js';
import type { Language } from './language.js';
import { findQuotations, type Quotation } from './quotations.js';
import { tokenise, type Token } from './tokens.js';

/** A text as words, paragraphs and quotations, with the way back to its code points. */
export interface Passage {
  text: string;
  language: Language;
  tokens: readonly Token[];
  quotations: readonly Quotation[];
  /** For each token: index of the quotation whose marks enclose it (the marks included), or -1. */
  quotationOf: Int32Array;
  /** Indices of the tokens that begin a paragraph (a line). */
  breaks: ReadonlySet<number>;
  /** The original between two code-point offsets. */
  slice: (start: number, end: number) => string;
}

/** Reads a text once for everything that asks where its sentences and quotations are. */
export function readPassage(text: string, language: Language): Passage {
  const tokens = tokenise(text);
  const slice = slicer(text);
  const breaks = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (
      before === undefined ||
      (token.spaceBefore && /[\n\r\u2028\u2029]/.test(slice(before.end, token.start)))
    )
      breaks.add(index);
  }
  const quotations = findQuotations(tokens, (token) => slice(token.start, token.start + 1), breaks);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { open, close }] of quotations.entries())
    quotationOf.fill(index, open, Math.min(close + 1, tokens.length));
  // A quotation without its closing mark ends before the token that opens the next paragraph.
  for (const { close, closed } of quotations) if (!closed && close < tokens.length) quotationOf[close] = -1;
  return { text, language, tokens, quotations, quotationOf, breaks, slice };
}

function slicer(text: string): (start: number, end: number) => string {
  const toCodePoints = codePointOffsets(text);
  if (toCodePoints(text.length) === text.length) return (start, end) => text.slice(start, end);
  const utf16 = new Uint32Array(toCodePoints(text.length) + 1);
  let count = 0;
  for (const character of text) {
    utf16[count + 1] = (utf16[count] ?? 0) + character.length;
    count += 1;
  }
  return (start, end) => text.slice(utf16[start], utf16[end]);
}
