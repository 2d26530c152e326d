import type { Figure } from '../../figures/figure.js';
import { areDisjoint, isBelow, isWithin, type Interval } from '../../figures/intervals.js';
import { PICTURES } from '../../lexicon/light-words.js';
import { TOLLS } from '../../lexicon/outcomes.js';
import { asWritten, frameOf, type Frame, type Slot } from '../../statement/figure-frames.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { findDates } from '../dates/date-rules.js';

/** What two statements are whose words are all the same, by the numbers in which they differ. */
export interface FrameFinding extends WordFinding {
  /** Every number of the first that differs is below, or above, its counterpart; null where they point both ways. */
  direction: 'up' | 'down' | null;
}

interface SlotPair {
  one: Slot;
  other: Slot;
  relation: SlotRelation;
}

type SlotRelation = 'same' | 'within' | 'overlap' | 'disjoint' | 'name' | 'time' | 'unknown';

/** Words that a sentence needs for its number to be one: "two dead" is any news. */
const LEAST_WORDS = 2;

/**
 * Compares two statements that are the same in every word but their numbers; null where they are not, or where a number
 * stands against another kind of thing.
 */
export function compareFrames(left: StatementReading, right: StatementReading): FrameFinding | null {
  if (left.language !== right.language || !mayBeOneFrame(left, right)) return null;
  const a = frameOf(left);
  const b = frameOf(right);
  if (a.skeleton !== b.skeleton || a.slots.length === 0) return null;
  if (a.skeleton.split(' ').length - a.slots.length < LEAST_WORDS) return null;
  const pairs = a.slots.flatMap((one, index) => {
    const other = b.slots[index];
    return other === undefined ? [] : [{ one, other, relation: relateSlots(one, other) }];
  });
  const has = (...relations: SlotRelation[]): boolean =>
    pairs.some(({ relation }) => relations.includes(relation));
  if (pairs.length !== b.slots.length || has('unknown')) return null;
  const found = (
    relation: WordFinding['relation'],
    basis: WordFinding['basis'],
    score: number,
  ): FrameFinding => ({ relation, basis, score, a: '', b: '', direction: null });
  if (has('name')) return found('compatible', 'event', 0.6);
  const dates = has('time') && !has('disjoint', 'overlap') ? findDates(left, right) : null;
  if (dates !== null) return { ...dates, direction: null };
  if (has('time')) return found('compatible', 'time', 0.6);
  const differing = pairs.filter(({ relation }) => relation === 'disjoint');
  // The first dose, the second dose: which of them it is, is told by the order, and each has its own amount.
  if (new Set(differing.map(({ one }) => one.kind === 'rank')).size > 1 || isShareOfEach(differing))
    return found('compatible', 'event', 0.6);
  const [first] = differing;
  if (first === undefined)
    return has('overlap') ? found('compatible', 'range', 0.5) : found('agrees', 'wording', 0.95);
  if (isOfPicture(left) || saysNotWhere(left) || isOfSomebody(left, pairs))
    return found('compatible', 'event', 0.4);
  return {
    ...found(
      'contradicts',
      first.one.kind === 'rank' || first.other.kind === 'rank' ? 'order' : 'number',
      confidence(a),
    ),
    isAllThatDiffers: true,
    a: first.one.text,
    b: first.other.text,
    ...(first.one.kind === 'amount' &&
      first.other.kind === 'amount' && { figures: [first.one.figure, first.other.figure] as const }),
    direction: directionOf(pairs),
  };
}

/** "One dose is 52% effective", "two doses are 95% effective": each number of things has its own share. */
function isShareOfEach(differing: readonly SlotPair[]): boolean {
  const has = (kind: Figure['kind']): boolean => differing.some(({ one }) => one.figure.kind === kind);
  return has('count') && (has('share') || has('change'));
}

/** Words more or less that figures may take in two sentences of one frame. */
const MOST_APART = 8;

/** Said before anything is read: most pairs are done with here. */
function mayBeOneFrame(left: StatementReading, right: StatementReading): boolean {
  return (
    left.figures.length > 0 &&
    left.figures.length === right.figures.length &&
    Math.abs(left.tokens.length - right.tokens.length) <= MOST_APART
  );
}

/** Words of a sentence among which it says that it is of a picture: of any matter there are many. */
const PICTURE_WITHIN = 2;

function isOfPicture({ tokens }: StatementReading): boolean {
  return tokens.slice(0, PICTURE_WITHIN).some(({ text }) => PICTURES.has(text));
}

/** "Five people were killed": of tolls there are new ones every day, and nothing says which this is. */
function saysNotWhere({ facts, context }: StatementReading): boolean {
  return (
    facts.some(({ outcomes }) => outcomes.some(({ family }) => TOLLS.has(family))) && context.words.size === 0
  );
}

/** "A 31-year-old woman": nothing says that she is the one whom the other speaks of. */
function isOfSomebody({ tokens }: StatementReading, pairs: readonly SlotPair[]): boolean {
  return pairs.some(({ one: { figure }, relation }) => {
    const isAge =
      figure.isAttributive && tokens.slice(figure.to, figure.to + 4).some(({ text }) => text === 'old');
    return relation === 'disjoint' && isAge && ['a', 'an'].includes(tokens[figure.from - 1]?.text ?? '');
  });
}

/** The more words the two have in common, the less can they be about two things. */
function confidence({ skeleton, slots }: Frame): number {
  return Math.min(0.95, 0.6 + 0.04 * (skeleton.split(' ').length - slots.length));
}

function relateSlots(one: Slot, other: Slot): SlotRelation {
  if (one.kind !== other.kind) return relateParts(one, other) ?? relateParts(other, one) ?? 'unknown';
  const a = one.figure;
  const b = other.figure;
  if (one.kind !== 'amount') {
    if (a.value === b.value) return 'same';
    return one.kind === 'name' || one.kind === 'time' ? one.kind : 'disjoint';
  }
  if (a.kind !== b.kind || a.unit !== b.unit) return 'unknown';
  if (a.low === b.low && a.high === b.high && a.value === b.value) return 'same';
  const [left, right]: [Interval, Interval] = [asWritten(a, b), asWritten(b, a)];
  if (areDisjoint(left, right)) return 'disjoint';
  return a.approximate || b.approximate || isWithin(a, right) ? 'within' : 'overlap';
}

/** "A third" against "a 14th": beside a place in an order it is one, and no part of a whole. */
function relateParts(one: Slot, other: Slot): SlotRelation | null {
  if (one.kind !== 'amount' || other.kind !== 'rank') return null;
  const { style, value } = one.figure;
  if (style !== 'fraction' || value === null || value === 0) return null;
  return Math.round(1 / value) === other.figure.value ? 'same' : 'disjoint';
}

function directionOf(pairs: readonly SlotPair[]): FrameFinding['direction'] {
  const differing = pairs.filter(({ relation }) => relation === 'disjoint');
  if (differing.some(({ one }) => one.kind !== 'amount')) return null;
  if (differing.every(({ one, other }) => isBelow(one.figure, other.figure))) return 'up';
  return differing.every(({ one, other }) => isBelow(other.figure, one.figure)) ? 'down' : null;
}
