import { COMPARATIVES, THAN } from '../lexicon/comparatives.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { meansSame } from '../text/word-relations.js';
import { alignWords, type WordPair } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** Tokens between a comparative and "than": "more tea than". */
const REACH = 5;

/** One thing measured against another: "Kenya exports more tea than Sri Lanka". */
interface Measured {
  row: number;
  isMore: boolean;
  /** Index of the token of the comparative. */
  at: number;
  /** Index of "than". */
  than: number;
}

/**
 * Two sentences that measure the same two things against each other with the two in each other's place: "X has more than
 * Y" is "Y has less than X", and excludes "Y has more than X". Null where nothing has changed places.
 */
export function compareMeasured(left: StatementReading, right: StatementReading): WordFinding | null {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const [one, other] = [measuredIn(a), measuredIn(b)];
  if (one === null || other === null || one.row !== other.row) return null;
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  const isOwn = ({ at }: ContentWord, measured: Measured): boolean => at === measured.at;
  const rest = pairs.filter((pair) => !isOwn(pair.a, one) && !isOwn(pair.b, other));
  const forward = rest.filter((pair) => pair.a.at < one.than && pair.b.at > other.than);
  const back = rest.filter((pair) => pair.a.at > one.than && pair.b.at < other.than);
  const [first] = forward;
  const [second] = back;
  if (first === undefined || second === undefined) return null;
  const isAll =
    onlyA.every((word) => isOwn(word, one) || onlyB.some((also) => isSameVerb(word, also))) &&
    onlyB.every((word) => isOwn(word, other) || onlyA.some((also) => isSameVerb(also, word))) &&
    rest.every(isSame) &&
    a.negation.negators.size + b.negation.negators.size === 0 &&
    !a.isModal &&
    !b.isModal &&
    a.facts.length === b.facts.length;
  const found = { a: first.a.text, b: second.b.text };
  if (!isAll) return { relation: 'compatible', basis: 'wording', score: 0.4, ...found };
  return one.isMore === other.isMore
    ? { relation: 'contradicts', basis: 'order', score: 0.75, ...found }
    : { relation: 'agrees', basis: 'wording', score: 0.8, ...found };
}

/** تنتج and ينتج: the verb goes with its subject. */
function isSameVerb({ text }: ContentWord, other: ContentWord): boolean {
  return /^[يت].{3}/u.test(text) && text.slice(1) === other.text.slice(1) && /^[يت]/u.test(other.text);
}

function isSame({ relation, a, b }: WordPair): boolean {
  return meansSame(relation) && a.denied === b.denied;
}

/** The only comparative of a sentence, with its "than"; "more than ten" bends a number, and measures nothing. */
function measuredIn({ tokens, facts }: Wording): Measured | null {
  const bounds = new Set(facts.flatMap(({ figure }) => figure.boundTokens));
  const found = tokens.flatMap(({ text, clause }, at): Measured[] => {
    const comparative = COMPARATIVES.get(text);
    if (comparative === undefined || bounds.has(at)) return [];
    const than = tokens.findIndex(
      (token, index) =>
        index > at && index <= at + REACH && token.clause === clause && isThan(tokens, index, at),
    );
    const next = tokens[than + 1];
    return than === -1 || next === undefined || next.kind === 'number' ? [] : [{ ...comparative, at, than }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** In Arabic, "of" and "than" are one word: it is the first one behind the comparative. */
function isThan(tokens: Wording['tokens'], index: number, comparative: number): boolean {
  const { text } = tokens[index] ?? { text: '' };
  return THAN.has(text) && !tokens.slice(comparative + 1, index).some((token) => THAN.has(token.text));
}
