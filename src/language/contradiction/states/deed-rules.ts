import { DENIED_DEEDS } from '../../lexicon/denied-deeds.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { isMasdarOf } from '../../text/arabic-masdars.js';
import { textOf } from '../../text/token-runs.js';
import { meansSame, relateWords } from '../../text/word-relations.js';
import { scopeOf, tellsNothingApart } from '../../wording/state-scope.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import { haveOtherNumbers } from './states-of-one.js';
import { DECIDERS } from '../../lexicon/scope-words.js';

/** Tokens from "refused" or رفض to the deed: in Arabic, who refused stands between. */
const DEED_WITHIN = 5;
/** Words beside the deed that both must have. */
const LEAST_SHARED = 2;

interface DeniedDeed {
  /** Tokens of "failed to", of the deed, and of both with what stands between. */
  cue: readonly [from: number, to: number];
  at: number;
}

/**
 * A deed that one statement tells of and the other says was not done, in whatever words: "declined to lend" and "lent",
 * «امتنع عن توقيع» and «وقّع». All that is said beside the denied deed must be in the other statement, too: who says more
 * may speak of another. Null otherwise.
 */
export function compareDeeds(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherTime(event)) return null;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture || a.isNoLonger !== b.isNoLonger)
    return null;
  if (haveOtherNumbers(left, right)) return null;
  const mine = deniedIn(left, a, right, b);
  const yours = deniedIn(right, b, left, a);
  // Where each denies something, what of it the other denies is not certain.
  if ((mine === null) === (yours === null)) return null;
  const said = mine ?? yours;
  if (said === null) return null;
  const [denying, telling] = mine === null ? [b.tokens, a.tokens] : [a.tokens, b.tokens];
  const denial = textOf(denying, { from: said.from, to: said.deed + 1 });
  const deed = telling[said.told]?.text ?? '';
  const [first, second] = mine === null ? [deed, denial] : [denial, deed];
  return { relation: 'contradicts', basis: 'negation', score: 0.7, a: first, b: second };
}

interface Denial {
  from: number;
  deed: number;
  told: number;
}

function deniedIn(
  reading: StatementReading,
  denying: Wording,
  other: StatementReading,
  telling: Wording,
): Denial | null {
  for (const { cue, at } of deniedDeeds(reading, denying)) {
    const word = denying.words.find((own) => own.at === at);
    const told = telling.words.find(
      (verb) => word !== undefined && isSameDeed(word, verb) && !isDeniedThere(other, telling, verb),
    );
    if (word === undefined || told === undefined) continue;
    if (saysAllBeside(reading, other, word, told, cue)) return { from: cue[0], deed: at, told: told.at };
  }
  return null;
}

/** Each cue with every word in its reach that may be the deed. */
function deniedDeeds({ tokens, language }: StatementReading, { words }: Wording): DeniedDeed[] {
  const found: DeniedDeed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [match] = DENIED_DEEDS.matchAt(tokens, at);
    if (match === undefined) continue;
    const reach = language === 'ar' ? DEED_WITHIN : 2;
    for (const word of words) {
      if (word.at < match.end || word.at >= match.end + reach) continue;
      if (tokens[word.at]?.clause === tokens[at]?.clause) found.push({ cue: [at, match.end], at: word.at });
    }
    at = match.end - 1;
  }
  return found;
}

function isSameDeed(one: ContentWord, other: ContentWord): boolean {
  if (one.text >= '\u0600')
    return (
      relateWords(one.text, other.text) === 'same' ||
      isMasdarOf(one.text, other.text) ||
      isMasdarOf(other.text, one.text)
    );
  return VERB.test(one.text) || VERB.test(other.text) || one.text !== other.text
    ? relateWords(one.text, other.text) === 'same'
    : false;
}

/** As far as its form shows. */
const VERB = /(?:ed|ing)$/;

function isDeniedThere(reading: StatementReading, wording: Wording, { at, denied }: ContentWord): boolean {
  return denied || deniedDeeds(reading, wording).some((deed) => deed.at === at);
}

/** Whether the other statement has every word that is said beside the denied deed, and tells of no part alone. */
function saysAllBeside(
  reading: StatementReading,
  other: StatementReading,
  deed: ContentWord,
  told: ContentWord,
  [from, to]: readonly [number, number],
): boolean {
  const { pairs } = alignWords(wordingOf(reading), wordingOf(other));
  const shared = new Set(pairs.flatMap(({ a, relation }) => (meansSame(relation) ? [a.at] : [])));
  const there = new Set(pairs.flatMap(({ b, relation }) => (meansSame(relation) ? [b.at] : [])));
  const cue = new Set([from, to - 1, deed.at]);
  const mine = scopeOf(
    reading,
    { start: from, end: deed.at + 1, states: [], denied: true, spoken: cue },
    cue,
  );
  const its = new Set([told.at]);
  const yours = scopeOf(
    other,
    { start: told.at, end: told.at + 1, states: [], denied: false, spoken: its },
    its,
  );
  if (mine.isPartial !== yours.isPartial) return false;
  const beside = mine.words.filter(({ at }) => at !== deed.at);
  const only = beside.filter(({ at }) => !shared.has(at));
  if (only.some((word) => !tellsNothingApart(reading, word))) return false;
  // "The board did not approve it", and another body did.
  const others = yours.words.filter(({ at }) => !there.has(at));
  if (only.length > 0 && others.length > 0) return false;
  // "A court refused", and the court of appeal did not.
  if (others.some(({ at, text }) => there.has(at - 1) && text.startsWith('ال') && isDecider(other, at - 1)))
    return false;
  return beside.length - only.length >= LEAST_SHARED;
}

function isDecider({ tokens }: StatementReading, at: number): boolean {
  return DECIDERS.has(tokens[at]?.text ?? '');
}
