import type { Passage } from '../text/passage.js';
import type { Sentence } from '../text/sentences.js';
import type { Range } from './attribution.js';

/** A word, sign or whole quotation of a sentence: what stands between marks is opaque to the rules. */
export interface Element {
  kind: 'word' | 'number' | 'sign' | 'quote';
  /** Folded. */
  text: string;
  capital: boolean;
  spaceBefore: boolean;
  /** Token range. */
  from: number;
  to: number;
  /** Of a quotation: whether its last sign closes the words (“…,”), so that it is speech and not a name. */
  ends: boolean;
  /** Of a quotation: how many words it has. */
  length: number;
}

/** A sentence as elements. */
export interface Line {
  passage: Passage;
  sentence: Sentence;
  index: number;
  elements: readonly Element[];
  headline: boolean;
}

const ENDINGS = new Set([',', '.', '?', '!', ';', '…']);
/**
 * The longest sentence in 365 newspaper articles has 99 elements. The rules look back and forth within a sentence, so that
 * a text without full stops would take the square of its length: it is read in stretches.
 */
const LONGEST_LINE = 150;

/** A sentence as one line, or, where it has more than `LONGEST_LINE` elements, as several that end at commas where there are any. */
export function readLines(
  passage: Passage,
  sentence: Sentence,
  firstIndex: number,
  headline: boolean,
): Line[] {
  const whole = readLine(passage, sentence, firstIndex, headline);
  const { elements } = whole;
  if (elements.length <= LONGEST_LINE) return [whole];
  const lines: Line[] = [];
  for (let from = 0; from < elements.length;) {
    const to = stretchEnd(elements, from);
    const stretch = elements.slice(from, to);
    lines.push({
      passage,
      sentence: partOf(passage, sentence, stretch),
      index: firstIndex + lines.length,
      elements: stretch,
      headline: false,
    });
    from = to;
  }
  return lines;
}

function stretchEnd(elements: readonly Element[], from: number): number {
  const limit = from + LONGEST_LINE;
  if (limit >= elements.length) return elements.length;
  for (let at = limit; at > from + LONGEST_LINE / 2; at -= 1)
    if (/^[,;]$/.test(elements[at - 1]?.text ?? '')) return at;
  return limit;
}

function partOf(passage: Passage, sentence: Sentence, stretch: readonly Element[]): Sentence {
  const from = stretch[0]?.from ?? sentence.from;
  const to = stretch.at(-1)?.to ?? sentence.to;
  const start = passage.tokens[from]?.start ?? sentence.start;
  const end = passage.tokens[to - 1]?.end ?? sentence.end;
  return { ...sentence, from, to, start, end, text: passage.slice(start, end) };
}

export function readLine(passage: Passage, sentence: Sentence, index: number, headline: boolean): Line {
  const { tokens, quotationOf, quotations } = passage;
  const elements: Element[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const token = tokens[at];
    if (token === undefined) break;
    const inside = quotationOf[at] ?? -1;
    const quotation = quotations[inside];
    if (quotation === undefined) {
      elements.push({
        kind: token.kind,
        text: token.text,
        capital: token.capital,
        spaceBefore: token.spaceBefore,
        from: at,
        to: at + 1,
        ends: false,
        length: 0,
      });
      at += 1;
      continue;
    }
    const to = Math.min(sentence.to, quotation.closed ? quotation.close + 1 : quotation.close);
    const inner = Math.min(to, quotation.to);
    const first = Math.max(at, quotation.from);
    elements.push({
      kind: 'quote',
      text: '"',
      capital: tokens[first]?.capital ?? false,
      spaceBefore: token.spaceBefore,
      from: at,
      to,
      ends: ENDINGS.has(tokens[inner - 1]?.text ?? ''),
      length: inner - first,
    });
    at = to;
  }
  return { passage, sentence, index, elements, headline };
}

/** The code points of elements `from` up to, not including, `to`, without signs that close or open them. */
export function rangeOf({ passage, elements }: Line, from: number, to: number, skip = 0): Range | null {
  let first = from;
  let last = to;
  while (first < last && isTrimmed(elements[first])) first += 1;
  while (first < last && isTrimmed(elements[last - 1], true)) last -= 1;
  const start = passage.tokens[elements[first]?.from ?? -1];
  const end = passage.tokens[(elements[last - 1]?.to ?? 0) - 1];
  if (first >= last || start === undefined || end === undefined) return null;
  const first0 = first === from ? skip : 0;
  return { start: start.start + first0, end: end.end };
}

function isTrimmed(element: Element | undefined, atEnd = false): boolean {
  if (element?.kind !== 'sign') return false;
  if (/^[,;:.\-|)\]]$/.test(element.text)) return !(atEnd && /^[)\]]$/.test(element.text));
  return false;
}
