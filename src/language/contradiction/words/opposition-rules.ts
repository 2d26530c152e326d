import { rankOf } from '../../figures/ranks.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { superlativeClaimOf } from '../../statement/superlative-claim.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { areOppositeInNews } from '../../text/word-relations.js';
import { areOfOtherPeriods, findReversal } from '../../wording/trend-rule.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { shareNewsAcross } from '../matter/shared-news.js';
import { areExcused } from './excused-conflicts.js';
import { opposeAcrossLanguages } from './opposition-across.js';

/** One of many may have come to this end and another to that: what is said of people one by one excludes nothing. */
const OF_EACH = new Set([
  'access',
  'survival',
  'injury',
  'illness',
  'vote',
  'opinion',
  'turnout',
  'attendance',
  'vaccine',
  'tenure',
  'reading',
]);
const WHEN = foldedSet('since until before after منذ قبل بعد حتى عقب قبيل');
/** Words in common that make it one matter. */
const LEAST_SHARED = 2;
/** Of the shorter statement, the share of words that both have. */
const LEAST_OVERLAP = 0.4;
/** And of the longer one. */
const LEAST_CLOSENESS = 0.35;

/**
 * Opposite words, outcomes that exclude each other, denial or ranks in two statements about the same named matter,
 * whatever else their sentences say; null where there is none, or where it is not certain that the matter is one.
 */
export function findOpposition(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language === right.language && !isOfAnotherEvent(event)) {
    const reversal = findReversal(left, right);
    if (reversal !== null) return reversal;
  }
  if (event.verdict !== 'same') return null;
  if (!isOneMatter(left, right, event)) return null;
  const rank = opposedRanks(left, right);
  if (rank !== null) return rank;
  const a = wordingOf(left);
  const b = wordingOf(right);
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture || introducesSame(left, right)) return null;
  return (
    opposedOutcomes(left, right) ??
    (left.language === right.language ? opposedWords(left, right) : opposeAcrossLanguages(left, right, event))
  );
}

function isOneMatter(left: StatementReading, right: StatementReading, event: EventMatch): boolean {
  if (left.language !== right.language) return shareNewsAcross(left, right, event);
  // Two names in common make a person, and not yet a matter.
  const isPlaced =
    event.shared >= LEAST_SHARED && event.sharedPlain >= 1 && event.closeness >= LEAST_CLOSENESS;
  return isPlaced && (event.overlap ?? 0) >= LEAST_OVERLAP && hasCommonName(left, right);
}

function hasCommonName(left: StatementReading, right: StatementReading): boolean {
  const { names } = right.context;
  for (const name of left.context.names) if (names.has(name)) return true;
  return false;
}

function opposedRanks(left: StatementReading, right: StatementReading): WordFinding | null {
  const a = rankOf(left.tokens);
  const b = rankOf(right.tokens);
  if (a === null || b === null || a.rank === b.rank) return null;
  // Who is the largest, and who the second largest: two, and each at its place.
  if (superlativeClaimOf(left) !== null && superlativeClaimOf(right) !== null) return null;
  return { relation: 'contradicts', basis: 'order', score: 0.75, a: a.text, b: b.text };
}

/** "Passed" and "failed", said of one thing, and neither of them denied. */
function opposedOutcomes(left: StatementReading, right: StatementReading): WordFinding | null {
  for (const one of left.outcomes) {
    for (const other of right.outcomes) {
      for (const first of one.outcomes) {
        for (const second of other.outcomes) {
          if (first.family !== second.family || OF_EACH.has(first.family)) continue;
          if (first.pole === second.pole || one.negated || other.negated) continue;
          if (isCounted(left, first.family) || isCounted(right, first.family)) continue;
          if (saysBoth(left, first.family) || saysBoth(right, first.family)) continue;
          if (areDoneToOthers(left, one.end - 1, right, other.end - 1)) continue;
          return {
            relation: 'contradicts',
            basis: 'exclusive_outcome',
            score: 0.7,
            a: textOf(left.tokens, { from: one.start, to: one.end }),
            b: textOf(right.tokens, { from: other.start, to: other.end }),
          };
        }
      }
    }
  }
  return null;
}

/** What is said of a share or a number of things is compared as a figure. */
function isCounted({ facts }: StatementReading, family: string): boolean {
  return facts.some(({ outcomes }) => outcomes.some((outcome) => outcome.family === family));
}

function counts({ facts }: StatementReading): boolean {
  return facts.some(({ figure }) => figure.kind === 'share' || figure.kind === 'count');
}

/** A text that has both poles ("two died and nine survived") is not at one of them. */
function saysBoth(reading: StatementReading, family: string): boolean {
  const poles = new Set(
    reading.outcomes.flatMap(({ outcomes }) =>
      outcomes.filter((outcome) => outcome.family === family).map((outcome) => outcome.pole),
    ),
  );
  return poles.size > 1;
}

function opposedWords(left: StatementReading, right: StatementReading): WordFinding | null {
  if (counts(left) && counts(right)) return null;
  const [one, other] = [wordingOf(left), wordingOf(right)];
  const alignment = alignWords(one, other);
  if (areOfOtherPeriods(alignment) || areExcused(one, other, alignment)) return null;
  const opposites = alignment.pairs.filter(({ relation }) => relation === 'opposite');
  const free = [...alignment.onlyA, ...opposites.map(({ a }) => a)].filter(({ at }) => !isWhen(left, at));
  const others = [...alignment.onlyB, ...opposites.map(({ b }) => b)].filter(({ at }) => !isWhen(right, at));
  for (const a of free) {
    for (const b of others) {
      if (
        a.denied === b.denied &&
        areOppositeInNews(a.text, b.text) &&
        !areDoneToOthers(left, a.at, right, b.at)
      )
        return { relation: 'contradicts', basis: 'antonym', score: 0.7, a: a.text, b: b.text };
    }
  }
  return null;
}

/**
 * "Will allow markets" and "will ban fireworks", "convicted of murder" and "acquitted of bribery": each is done to, or for,
 * something that the other does not name.
 */
function areDoneToOthers(left: StatementReading, at: number, right: StatementReading, to: number): boolean {
  if (left.language !== right.language) return false;
  const { onlyA, onlyB } = alignWords(wordingOf(left), wordingOf(right));
  const [one, other] = [wordsAfter(left, at), wordsAfter(right, to)];
  return one.some((word, index) => {
    const against = other[index];
    return against !== undefined && onlyA.includes(word) && onlyB.includes(against);
  });
}

/** What follows a verb, and behind a name, or the subject of an Arabic verb, the next word. */
function wordsAfter(reading: StatementReading, at: number): ContentWord[] {
  const isBehind = (word: ContentWord): boolean =>
    word.at > at && reading.tokens[word.at]?.clause === reading.tokens[at]?.clause;
  const [first, second] = wordingOf(reading).words.filter(isBehind);
  if (first === undefined) return [];
  const isName = reading.language === 'ar' || first.capital;
  return isName && second !== undefined ? [first, second] : [first];
}

/** "Signed an order" in both: "an" says that it need not be the same order. */
function introducesSame(left: StatementReading, right: StatementReading): boolean {
  const introduced = ({ tokens }: StatementReading): Set<string> =>
    new Set(tokens.flatMap(({ text }, at) => (text === 'a' || text === 'an' ? nounsAfter(tokens, at) : [])));
  const others = introduced(right);
  return [...introduced(left)].some((noun) => others.has(noun));
}

function nounsAfter(tokens: StatementReading['tokens'], at: number): string[] {
  return [at + 1, at + 2].flatMap((index) => tokens[index]?.text ?? []);
}

const PRONOUNS = new Set(['it', 'he', 'she', 'they']);

/** "Since the start": it says when, and not what. "After it reopened" says both. */
function isWhen({ tokens }: StatementReading, at: number): boolean {
  if (PRONOUNS.has(tokens[at - 1]?.text ?? '')) return false;
  return [at - 1, at - 2].some((index) => WHEN.has(tokens[index]?.text ?? ''));
}
