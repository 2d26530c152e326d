import { MODEL } from '../../lexicon/difference-weights.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { differenceFeatures, type Feature } from '../../wording/difference-features.js';
import { areOfOtherPeriods } from '../../wording/trend-rule.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf } from '../../wording/wording.js';

/** What the model makes of two statements. */
export interface ModelAnswer {
  /** 0 to 1: how much the pair looks like two that agree. */
  agreement: number;
  /** The features that weighed most towards the answer, with their words. */
  reasons: readonly Feature[];
}

/** Features that say that the two differ, and not only that they have other words. */
const GROUNDS = /^(?:r (?:opposite|exclusive|order|denied)|n odd|G (?!same)|B opposed|F other|s [1-9])/;

/** The same where both texts deny: other words alone ("did not succeed", "failed") are no ground there. */
const GROUNDS_OF_DENIALS = /^(?:r (?:opposite|exclusive|order|denied)|n odd|G (?!same)|B opposed)/;

const WEIGHTS = Int8Array.from(Buffer.from(MODEL.weights, 'base64'));
const REASONS = 3;
/** Words that two texts must share before the model may call them contradictory, and their share of either text. */
const LEAST_SHARED = 3;
const OF_SHORTER = 0.6;
const OF_LONGER = 0.42;
/** Words of a headline: nineteen in twenty of those that it was trained on have no more. */
const LONGEST = 12;

/**
 * What the model says of two statements in the language that it was trained on; null where it is not sure enough, or
 * where they share too little to be about one matter.
 */
export function findByModel(left: StatementReading, right: StatementReading): WordFinding | null {
  if (left.language !== MODEL.language || right.language !== MODEL.language) return null;
  const { agreement, reasons } = askModel(left, right);
  const found = {
    basis: 'model',
    a: '',
    b: '',
    reasons: reasons.map(({ words }) => words.join(' / ')),
  } as const;
  if (agreement >= MODEL.agrees) return { relation: 'agrees', score: agreement, ...found };
  if (agreement > MODEL.contradicts || !mayContradict(left, right)) return null;
  return { relation: 'contradicts', score: 1 - agreement, ...found };
}

/** Whether two statements that have all words of one in common look to the model like two that do not agree. */
export function isDoubted(left: StatementReading, right: StatementReading): boolean {
  if (left.language !== MODEL.language || right.language !== MODEL.language) return false;
  return askModel(left, right).agreement < MODEL.agrees;
}

/**
 * Trained on pairs about one matter, the model cannot tell what is not: the texts must have most words in common, and
 * something must stand against something: an opposite, a denial, one word in the place of another.
 */
export function mayContradict(left: StatementReading, right: StatementReading): boolean {
  if (!areAlike(left, right)) return false;
  const grounds = denies(left) && denies(right) ? GROUNDS_OF_DENIALS : GROUNDS;
  return differenceFeatures(left, right).some(({ name }) => grounds.test(name));
}

function denies(reading: StatementReading): boolean {
  return wordingOf(reading).words.some(({ denied }) => denied);
}

function areAlike(left: StatementReading, right: StatementReading): boolean {
  const a = wordingOf(left);
  const b = wordingOf(right);
  if (a.isPicture || b.isPicture) return false;
  const alignment = alignWords(a, b);
  if (areOfOtherPeriods(alignment)) return false;
  const shared = alignment.pairs.length;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  return (
    longer <= LONGEST &&
    shared >= LEAST_SHARED &&
    shared >= shorter * OF_SHORTER &&
    shared >= longer * OF_LONGER
  );
}

/** Adds up the weights of the differences of two statements. Plain arithmetic: the same answer everywhere. */
export function askModel(left: StatementReading, right: StatementReading): ModelAnswer {
  const features = differenceFeatures(left, right);
  const scored = features.map((feature) => ({ feature, weight: weightOf(feature) }));
  const sum = scored.reduce((total, { weight }) => total + weight, 0);
  const agreement = 1 / (1 + Math.exp(-sum));
  const sign = agreement >= 0.5 ? 1 : -1;
  const reasons = scored
    // A word that both have, denied in one, is told as a denial; by itself it would explain nothing.
    .filter(({ feature }) => feature.words.length > 0 && feature.name !== 'r denied')
    .filter(({ weight }) => weight * sign > 0)
    .sort((one, other) => (other.weight - one.weight) * sign)
    .map(({ feature }) => feature);
  const seen = new Set<string>();
  const distinct = reasons.filter(({ words }) => {
    const key = words.join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { agreement, reasons: distinct.slice(0, REASONS) };
}

function weightOf({ name, value }: Feature): number {
  return ((WEIGHTS[bucketOf(name, WEIGHTS.length)] ?? 0) / MODEL.scale) * value;
}

/** FNV-1a: which of `size` weights a feature has. */
export function bucketOf(name: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % size;
}
