import type { Figure } from '../figures/figure.js';
import { BE_OF_OTHERS } from '../lexicon/english-clauses.js';
import { NEGATIONS, STOP_WORDS } from '../lexicon/function-words.js';
import { OUTCOMES } from '../lexicon/outcomes.js';
import type { Token } from '../text/tokens.js';
import { wordForms } from '../text/word-forms.js';
import type { OutcomeMention } from './outcome-mention.js';

/** Which verbs of a sentence belong to which of its figures, as far as word order alone tells. */
export interface ClauseParts {
  /** Number of the part between "and" and "and" in which each token stands. */
  parts: Uint32Array;
  /** The figure that a verb stands directly before ("wounded 50"): it is said of no other. */
  owners: ReadonlyMap<OutcomeMention, Figure>;
  /** Verbs with a figure before them in their part ("23 people died"): after the next "and" they are used up. */
  settled: ReadonlySet<OutcomeMention>;
}

const AND = new Set(['and', 'و']);
/** Words between a verb and its figure. */
const BEFORE_FIGURE = new Set('a an the some another other up to all about نحو حوالي عدد'.split(' '));
/** Words of a subject between an Arabic verb and its figure: قتلت الغارة الإسرائيلية 23. */
const LONGEST_SUBJECT = 3;
/** A verb so near after a figure is said of that one, and not of the next: "23 people killed, 40 injured". */
const NEAR_BEFORE = 2;
/** Longest wording of an outcome, for looking at it without its و. */
const LONGEST_WORDING = 12;

/** Reads the parts once for a whole text; `figures` are in order. */
export function readClauseParts(
  tokens: readonly Token[],
  mentions: readonly OutcomeMention[],
  figures: readonly Figure[],
): ClauseParts {
  const parts = numberParts(tokens, mentions, figures);
  const owners = new Map<OutcomeMention, Figure>();
  const settled = new Set<OutcomeMention>();
  let next = 0;
  for (const mention of mentions) {
    while ((figures[next]?.from ?? Infinity) <= mention.start) next += 1;
    const before = figures[next - 1];
    const after = figures[next];
    const isHere = before !== undefined && isTogether(tokens, parts, before.from, mention.start);
    if (isHere && counts(before)) settled.add(mention);
    const follows = isHere && mention.start - before.to < NEAR_BEFORE;
    if (after === undefined || follows || !counts(after)) continue;
    if (standsBefore(tokens, mention, after)) owners.set(mention, after);
  }
  return { parts, owners, settled };
}

function counts({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'share';
}

function isTogether(tokens: readonly Token[], parts: Uint32Array, from: number, to: number): boolean {
  return parts[from] === parts[to] && tokens[from]?.clause === tokens[to]?.clause;
}

function numberParts(
  tokens: readonly Token[],
  mentions: readonly OutcomeMention[],
  figures: readonly Figure[],
): Uint32Array {
  const starts = new Set([...mentions.map(({ start }) => start), ...figures.map(({ from }) => from)]);
  const inside = new Uint8Array(tokens.length + 1);
  for (const { from, to } of figures) inside.fill(1, from + 1, to);
  const parts = new Uint32Array(tokens.length);
  let part = 0;
  tokens.forEach((token, at) => {
    if (inside[at] !== 1 && (AND.has(token.text) || (starts.has(at) && opensWithAnd(tokens, at)))) part += 1;
    parts[at] = part;
  });
  return parts;
}

/** وأصيب is "and were injured"; the و of وفاة belongs to the word. */
function opensWithAnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.text.startsWith('و') || token.text.length < 3) return false;
  const text = token.text.slice(1);
  const bare = { ...token, text, forms: wordForms(text) };
  return OUTCOMES.matchAt([bare, ...tokens.slice(at + 1, at + LONGEST_WORDING)], 0).length > 0;
}

/** "killed at least 23", قُتل 23, لقي 23 شخصا حتفهم, and with an Arabic subject between قتلت الغارة 23. */
function standsBefore(tokens: readonly Token[], mention: OutcomeMention, figure: Figure): boolean {
  // "Killed: 14, wounded: 30"
  if (tokens[mention.end]?.text === ':' && figure.from === mention.end + 1) return true;
  const verb = tokens[mention.start];
  if (verb?.clause !== tokens[figure.from]?.clause || BE_OF_OTHERS.has(tokens[mention.start - 1]?.text ?? ''))
    return false;
  const isArabic = verb !== undefined && verb.text >= '\u0600';
  const between = tokens.slice(mention.end, Math.max(mention.end, figure.from));
  if (between.every(({ text }) => BEFORE_FIGURE.has(text))) return true;
  return (
    isArabic &&
    between.length <= LONGEST_SUBJECT &&
    between.every(({ text, kind }) => kind === 'word' && !STOP_WORDS.has(text) && !NEGATIONS.has(text)) &&
    !between.some(({ text }) => /^و|^[بل]ال?/u.test(text))
  );
}
