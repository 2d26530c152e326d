import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { meansSame, relateWords } from '../text/word-relations.js';
import { alignWords, type WordPair } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being']);

/**
 * The reverse done by the same one to the same thing, once in the active and once in the passive: "parliament passed the
 * bill", "the bill was rejected by parliament". Null where it is not; English only.
 */
export function compareVoices(left: StatementReading, right: StatementReading): WordFinding | null {
  if (left.language !== 'en' || right.language !== 'en') return null;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.hasBy === b.hasBy || a.negation.negators.size + b.negation.negators.size > 0) return null;
  if (a.isModal || b.isModal || a.isSupposed !== b.isSupposed) return null;
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  const [one, ...moreOfA] = onlyA;
  const [other, ...moreOfB] = onlyB;
  if (one === undefined || other === undefined || moreOfA.length + moreOfB.length > 0) return null;
  if (relateWords(one.text, other.text) !== 'opposite') return null;
  if (pairs.some(({ relation }) => !meansSame(relation))) return null;
  const isTurned = b.hasBy
    ? isTurnedRound(pairs, b, other, one)
    : isTurnedRound(
        pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })),
        a,
        one,
        other,
      );
  return isTurned
    ? { relation: 'contradicts', basis: 'antonym', score: 0.8, a: one.text, b: other.text }
    : null;
}

/** What is before the verb in the passive stands behind it in the active, and the one after "by" before it. */
function isTurnedRound(
  pairs: readonly WordPair[],
  passive: Wording,
  verb: ContentWord,
  active: ContentWord,
): boolean {
  const by = passive.tokens.findIndex(({ text }, at) => text === 'by' && at > verb.at);
  const [doer] = pairs.filter(({ b }) => b.at > by).sort((one, other) => one.b.at - other.b.at);
  const things = pairs.filter(({ b }) => b.at < verb.at);
  return (
    by !== -1 &&
    BE.has(passive.tokens[verb.at - 1]?.text ?? '') &&
    doer !== undefined &&
    doer.a.at < active.at &&
    things.length > 0 &&
    things.every(({ a }) => a.at > active.at)
  );
}
