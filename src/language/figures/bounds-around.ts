import {
  ARABIC_NEGATIONS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  DISTANT_BOUND_VERBS,
  LONGEST_BOUND,
  type Bound,
} from '../lexicon/bounds.js';
import { NUMBER_WORDS } from '../lexicon/number-words.js';
import { indexesOf } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';

/** How far back the verb of لم يتجاوز عدد القتلى … عشرين is looked for. */
const DISTANT_REACH = 14;

export interface BoundsBefore {
  bounds: Bound[];
  /** First token of the phrases right before the number. */
  from: number;
  /** Every token read as part of a bound. */
  tokens: readonly number[];
}

/** The bounds written before the number that begins at `index`; tokens before `floor` belong to another figure. */
export function readBoundsBefore(tokens: readonly Token[], index: number, floor: number): BoundsBefore {
  const bounds: Bound[] = [];
  let from = index;
  for (
    let found = phraseBefore(tokens, from, floor);
    found !== null;
    found = phraseBefore(tokens, from, floor)
  ) {
    bounds.push(found.bound);
    from = found.from;
  }
  const used = indexesOf({ from, to: index });
  if (bounds.some((bound) => bound !== 'about' && bound !== 'exactly')) return { bounds, from, tokens: used };
  const distant = distantBound(tokens, from, floor);
  if (distant === null) return { bounds, from, tokens: used };
  return { bounds: [...bounds, distant.bound], from, tokens: [...used, ...distant.tokens] };
}

const ABOVE = new Set(['over', 'above', 'فوق', 'تحت', 'under', 'below']);
const MOTIONS =
  /^(?:jump|leap|leapt|hop|fl[yie]|flew|climb|step|vault|hover|soar|tripp?|قفز|يقفز|تقفز|حلق|يحلق|تحلق|طار|يطير|تطير)/u;

/** "Jumps over three others", حلقت فوق ثلاث: where, and not how many. */
function isAbove(tokens: readonly Token[], at: number): boolean {
  return ABOVE.has(tokens[at]?.text ?? '') && MOTIONS.test(tokens[at - 1]?.text ?? '');
}

function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
): { bound: Bound; from: number } | null {
  for (let length = Math.min(LONGEST_BOUND, end - floor); length >= 1; length -= 1) {
    const words = tokens.slice(end - length, end).map((token) => token.text);
    // "=>30" and "<>30" are no comparisons.
    if (length === 1 && '<>'.includes(words[0] ?? '') && '<>='.includes(tokens[end - 2]?.text ?? ' '))
      return null;
    const phrase = words.join(' ');
    if (length === 1 && isAbove(tokens, end - 1)) return null;
    const bound = BOUNDS_BEFORE.get(phrase) ?? BOUNDS_BEFORE.get(phrase.replace(/^[وفب](?=\p{L}{3})/u, ''));
    if (bound !== undefined && tokens[end - length]?.sentence === tokens[end]?.sentence) {
      return { bound, from: end - length };
    }
  }
  return null;
}

function distantBound(
  tokens: readonly Token[],
  index: number,
  floor: number,
): { bound: Bound; tokens: number[] } | null {
  const link = tokens[index - 1]?.text ?? '';
  const sentence = tokens[index]?.sentence;
  for (let at = index - 1; at >= Math.max(floor, index - DISTANT_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const verb = DISTANT_BOUND_VERBS.get(token.text) ?? DISTANT_BOUND_VERBS.get(token.text.replace(/^و/, ''));
    if (verb === undefined) continue;
    const isNegated = ARABIC_NEGATIONS.has(tokens[at - 1]?.text ?? '');
    // Without a negation or the preposition that belongs to it, the verb may be about something else.
    if (!isNegated && link !== 'علي' && link !== 'عن') return null;
    return { bound: isNegated ? verb.negated : verb.plain, tokens: isNegated ? [at - 1, at] : [at] };
  }
  return null;
}

/** A bound written after the number ("or more", على الأقل). */
export function readBoundAfter(
  tokens: readonly Token[],
  index: number,
): { bound: Bound; end: number } | null {
  for (let length = Math.min(3, tokens.length - index); length >= 1; length -= 1) {
    const phrase = tokens
      .slice(index, index + length)
      .map((token) => token.text)
      .join(' ');
    const bound = BOUNDS_AFTER.get(phrase);
    // "200 or greater than 190" and "5000 or less than 6000" are two figures.
    if (bound !== undefined && !leadsOn(phrase, tokens[index + length]))
      return { bound, end: index + length };
  }
  return tokens[index]?.text === '+' && !tokens[index].spaceBefore
    ? { bound: 'atLeast', end: index + 1 }
    : null;
}

function leadsOn(phrase: string, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (!/ (?:than|to|من|يساوي|تساوي)$/u.test(phrase)) return next.text === 'than' || next.text === 'من';
  return next.kind === 'number' || next.text === '-' || NUMBER_WORDS.has(next.text);
}
