import { areDisjoint, isWithin } from '../../figures/intervals.js';
import { IRREGULAR } from '../../lexicon/irregular-forms.js';
import type { Fact } from '../../statement/fact.js';
import { asWritten } from '../../statement/figure-frames.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { areContradictory, meansSame, relateWords } from '../../text/word-relations.js';
import { changePlaces } from '../../wording/names-swapped.js';
import { countsOthers } from '../../wording/reported-parts.js';
import { compareOrder } from '../../wording/temporal-order.js';
import { isScene } from '../../wording/unique-slots.js';
import { alignWords, type Alignment, type WordPair } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { areOfOtherOccasions } from '../../wording/other-occasions.js';
import { narrowedByDegree } from '../numbers/figure-scope.js';
import { areExcused } from './excused-conflicts.js';
import { areInOneYear, asOneEvent, isShortNews, isSwap } from './one-event.js';
import { onlyWeakens } from './weaker-statements.js';
import { followsInWords } from './wording-entailment.js';

/** Share of the shorter statement's words that must have a partner. */
const LEAST_COVERAGE = 0.7;
/** Words around two numbers that must be the same before the numbers are one: "five people were killed" is any news. */
const LEAST_AROUND = 3;
/** Compares two statements that say nearly the same word by word; null where they do not. */
export function compareWordings(left: StatementReading, right: StatementReading): WordFinding | null {
  const a = wordingOf(left);
  const b = wordingOf(right);
  if (a.words.length === 0 || b.words.length === 0) return null;
  const alignment = alignWords(a, b);
  const coverage = alignment.pairs.length / Math.min(a.words.length, b.words.length);
  if (coverage < LEAST_COVERAGE) return null;
  const order = compareOrder(a, b);
  if (order !== null && a.facts.length + b.facts.length === 0) return order;
  const numbers = alignNumbers(a, b, alignment);
  if (numbers.entailed && onlyWeakens(a, b, alignment))
    return { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' };
  const conflicts = [
    ...wordConflicts(alignment),
    ...negationConflicts(a, b, alignment),
    ...numbers.conflicts,
  ];
  const isSubstituted = alignment.onlyA.length > 0 && alignment.onlyB.length > 0;
  const [first] = conflicts;
  if (first !== undefined) {
    const flips = conflicts.filter(({ basis }) => basis === 'negation' || basis === 'antonym').length;
    const isUndone = conflicts.length === 2 && flips === 2;
    // Another thing in it, and something else said of it: that is another matter.
    const isOther =
      conflicts.length > 1 && conflicts.some(({ basis }) => basis === 'entity' || basis === 'order');
    const areScenes = isScene(left) && isScene(right);
    const isElsewhere =
      first.basis === 'entity' &&
      (a.isPicture || b.isPicture || (!areScenes && isShortNews(alignment) && !areInOneYear(left, right)));
    // "Raised salaries" and "cut spending".
    const isOfSibling =
      first.basis === 'antonym' && alignment.pairs.some((pair) => pair.relation === 'sibling');
    if (isUndone && numbers.entailed && saysSame(alignment))
      return { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' };
    if (
      isElsewhere ||
      isSubstituted ||
      isOfSibling ||
      isUndone ||
      isOther ||
      areExcused(a, b, alignment) ||
      a.isSupposed !== b.isSupposed
    )
      return { ...first, relation: 'compatible', score: 0.4 };
    return first.basis === 'entity' ? asOneEvent(first, left, right, alignment) : first;
  }
  if (!numbers.entailed || !followsInWords(a, b, alignment))
    return { relation: 'compatible', basis: 'wording', score: 0.4, a: '', b: '' };
  return { relation: 'agrees', basis: 'wording', score: 0.6 + 0.3 * coverage, a: '', b: '' };
}

function wordConflicts({ pairs }: Alignment): WordFinding[] {
  return pairs.flatMap(({ a, b, relation }): WordFinding[] => {
    const basis = isSwap({ a, b, relation })
      ? 'entity'
      : relation === 'opposite'
        ? 'antonym'
        : relation === 'order'
          ? 'order'
          : null;
    return basis === null ? [] : [{ relation: 'contradicts', basis, score: 0.8, a: a.text, b: b.text }];
  });
}

/** One side denies what the other says; what is denied must all be said, or less is denied than is said. */
function negationConflicts(a: Wording, b: Wording, { pairs, onlyA, onlyB }: Alignment): WordFinding[] {
  if (a.negation.negators.size === b.negation.negators.size) return [];
  const first = pairs.find((pair) => pair.a.denied !== pair.b.denied);
  if (first === undefined) return [];
  if (!pairs.every((pair) => reaches(pair, first.a.denied))) return [];
  // What is no longer so was so.
  if (a.isNoLonger !== b.isNoLonger && pairs.some((pair) => isPast((a.isNoLonger ? pair.b : pair.a).text)))
    return [];
  const extras = first.a.denied ? onlyA : onlyB;
  if (extras.some((word) => word.denied)) return [];
  return [{ relation: 'contradicts', basis: 'negation', score: 0.85, a: first.a.text, b: first.b.text }];
}

/** As far as its form shows: "subsidised", "paid"; in Arabic, the verb that the other side has in the present. */
function isPast(word: string): boolean {
  return word < '\u0600'
    ? word.endsWith('ed') || IRREGULAR.has(word)
    : /^\p{Script=Arabic}{3,}ت$/u.test(word);
}

/** No vegetable is no tomato, but no tomato may be another vegetable, and no piano a guitar. */
function reaches({ relation }: WordPair, isFirstDenied: boolean): boolean {
  return relation === (isFirstDenied ? 'narrower' : 'broader') || IS_ONE.has(relation);
}

const IS_ONE = new Set<WordPair['relation']>(['same', 'synonym', 'opposite', 'exclusive', 'order']);

/**
 * "Open" and "not closed": the second follows where the first affirms, and the other way round where the two are all
 * there is ("not unexpected").
 */
function saysSame({ pairs, onlyB }: Alignment): boolean {
  if (onlyB.length > 0) return false;
  return pairs.every(({ a, b, relation }) => {
    if (relation === 'opposite')
      return a.denied !== b.denied && (!a.denied || areContradictory(a.text, b.text));
    return relation !== 'exclusive' && relation !== 'order' && relation !== 'sibling';
  });
}

interface Numbers {
  conflicts: WordFinding[];
  /** Every number of the second statement follows from one of the first. */
  entailed: boolean;
}

function alignNumbers(a: Wording, b: Wording, alignment: Alignment): Numbers {
  const conflicts: WordFinding[] = [];
  let entailed = true;
  const free = new Set(a.facts);
  for (const fact of b.facts) {
    const options = [...free].filter((other) => areCounterparts(other, fact, a, b, alignment));
    const partner = options.find((other) => follows(other, fact)) ?? options[0];
    if (partner === undefined) {
      entailed = false;
      continue;
    }
    free.delete(partner);
    if (follows(partner, fact)) {
      // "20 other languages" are not all that there are.
      entailed &&= countsOthers(a, partner) === countsOthers(b, fact);
      continue;
    }
    entailed = false;
    if (
      alignment.pairs.length >= LEAST_AROUND &&
      areDisjoint(asWritten(partner.figure, fact.figure), asWritten(fact.figure, partner.figure)) &&
      areOneByOne(a, b) &&
      narrowedByDegree(alignment) === null &&
      !areOfOtherOccasions(alignment) &&
      !changePlaces(a, b, alignment) &&
      !(partner.figure.kind === 'change' && (spanOtherYears(a, b) || goesElsewhere(a, b, alignment))) &&
      !hasSame(b, partner) &&
      !hasSame(a, fact)
    )
      conflicts.push({
        relation: 'contradicts',
        basis: 'number',
        score: 0.85,
        a: textOf(partner),
        b: textOf(fact),
        figures: [partner.figure, fact.figure],
      });
  }
  return { conflicts, entailed };
}

/** Where one text gives more figures than the other, which of them stands for which is a guess. */
function areOneByOne(a: Wording, b: Wording): boolean {
  return a.facts.length === b.facts.length;
}

/** "Exports", and "exports to" one country. */
function goesElsewhere(a: Wording, b: Wording, { onlyA, onlyB }: Alignment): boolean {
  const isPlaced =
    ({ tokens }: Wording) =>
    (word: ContentWord) =>
      ['to', 'from', 'الي', 'من'].includes(tokens[word.at - 1]?.text ?? '');
  return onlyA.some(isPlaced(a)) || onlyB.some(isPlaced(b));
}

/** "In 2019", and "between 2019 and 2022". */
function spanOtherYears(a: Wording, b: Wording): boolean {
  const countYears = ({ tokens }: Wording): number =>
    tokens.filter(({ text }) => /^(?:19|20)[0-9]{2}$/.test(text)).length;
  const [one, other] = [countYears(a), countYears(b)];
  return one > 0 && other > 0 && one !== other;
}

/** The very number stands in the other text, too: in another place, but not against it. */
function hasSame({ facts }: Wording, { figure }: Fact): boolean {
  return facts.some(
    (fact) =>
      fact.figure.kind === figure.kind &&
      fact.figure.unit === figure.unit &&
      fact.figure.low === figure.low &&
      fact.figure.high === figure.high,
  );
}

function textOf({ figure }: Fact): string {
  return figure.value === null ? '' : String(figure.value);
}

/** Two numbers of the same thing: the words after them are partners, or those before. */
function areCounterparts(one: Fact, other: Fact, a: Wording, b: Wording, alignment: Alignment): boolean {
  if (one.figure.kind !== other.figure.kind || one.figure.unit !== other.figure.unit) return false;
  const after = [wordAfter(a, one), wordAfter(b, other)] as const;
  if (arePartners(after, alignment)) return true;
  if (isOfWhole(a, one) && isOfWhole(b, other)) return false;
  // "Eleven children" and "forty people" count different things, whatever stands before.
  const areKinds = alignment.pairs.some((pair) => pair.a === after[0] && pair.b === after[1]);
  return !areKinds && arePartners([wordBefore(a, one), wordBefore(b, other)], alignment);
}

/** "0.04% of the atmosphere" and "76% of emissions" are parts of two things. */
function isOfWhole({ links }: Wording, { figure }: Fact): boolean {
  return (figure.kind === 'share' || figure.kind === 'change') && links.has(figure.to);
}

function arePartners(
  [one, other]: readonly [ContentWord | undefined, ContentWord | undefined],
  { pairs }: Alignment,
): boolean {
  if (one === undefined || other === undefined) return false;
  // Eleven children may be among forty people: only what has one name is one count.
  const isOneThing = (pair: WordPair): boolean => meansSame(pair.relation);
  return (
    pairs.some((pair) => pair.a === one && pair.b === other && isOneThing(pair)) ||
    relateWords(one.text, other.text) === 'same'
  );
}

function wordAfter({ words }: Wording, { figure }: Fact): ContentWord | undefined {
  return words.find((word) => word.at >= figure.to);
}

function wordBefore({ words }: Wording, { figure }: Fact): ContentWord | undefined {
  return words.findLast((word) => word.at < figure.from);
}

/** Every number of the first is one of the second, as near as the texts say. */
function follows(one: Fact, other: Fact): boolean {
  if (one.figure.approximate || other.figure.approximate) return !areDisjoint(one.figure, other.figure);
  return isWithin(one.figure, other.figure);
}
