import { AGE_GROUPS } from '../../lexicon/age-groups.js';
import { UNTIL } from '../../lexicon/exceptions.js';
import { STOP_WORDS } from '../../lexicon/function-words.js';
import { PICTURES } from '../../lexicon/light-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { areOppositeCourses, meansSame, sensesOf } from '../../text/word-relations.js';
import { saysUntil } from '../../wording/says-until.js';
import { statesOf } from '../../wording/state-mentions.js';
import { areElsewhere, areOfOtherMeasures, areOfOtherPeriods } from '../../wording/trend-rule.js';
import { isReport } from '../../wording/unique-slots.js';
import { alignWords, type Alignment } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import type { Wording } from '../../wording/wording.js';

/** Words among which a claim of a picture says that it is one. */
const PICTURE_WITHIN = 3;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/**
 * Whether two opposite words are said of one thing: nothing narrows it on one side only (real wages), no other thing of
 * a kind stands in its place, and it is not counted in two ways.
 */
export function areOppositesOfOneThing(
  { a, b, states }: WordFinding,
  left: StatementReading,
  right: StatementReading,
): boolean {
  const [one, other] = [wordingOf(left), wordingOf(right)];
  const alignment = alignWords(one, other);
  const { pairs, onlyA, onlyB } = alignment;
  if (isOfSomePicture(left) || isOfSomePicture(right)) return false;
  if (pairs.some(({ relation }) => relation === 'exclusive') || areOfOtherPeriods(alignment)) return false;
  const areOfOthers =
    areOfOtherMeasures(alignment) ||
    (left.language === right.language && areElsewhere(left, right, alignment));
  if (areOppositeCourses(a, b) && areOfOthers) return false;
  // "Exports fell", "imports rose": where two words are turned round, both may be so.
  const isTurnedTwice = pairs.some(
    ({ relation, a: word, b: fellow }) =>
      relation === 'opposite' &&
      word.text !== a &&
      fellow.text !== b &&
      word.ordinal === null &&
      fellow.ordinal === null,
  );
  if (isTurnedTwice && states === undefined) return false;
  if (areOfOtherAges(left, right)) return false;
  if (areHighestSince(left) && areHighestSince(right)) return false;
  // "Non-oil revenue": the same word, and denied on one side only.
  // Of a state it is known whether it is denied.
  const isDeniedState = states?.some(({ denied }) => denied) === true;
  const isState = ({ at }: ContentWord): boolean =>
    states !== undefined && statesOf(left).some(({ spoken }) => spoken.has(at));
  // What else is denied behind a state is said beside it, but for the word that the negator itself stands before.
  const isOfOther = ({ a: word, b: fellow }: Alignment['pairs'][number]): boolean =>
    states === undefined || standsNegated(one, word) || standsNegated(other, fellow);
  const areUnlike = pairs.some(
    (pair) =>
      pair.relation === 'same' && pair.a.denied !== pair.b.denied && !isState(pair.a) && isOfOther(pair),
  );
  if (areUnlike && !isDeniedState) return false;
  // "Collapsed before it was finished": of a state the wording itself may end with it.
  const isOwnUntil = states !== undefined && [a, b].some((words) => UNTIL.has(words.split(' ').at(-1) ?? ''));
  if (saysUntil(left) !== saysUntil(right) && !isOwnUntil) return false;
  if (areCountedOtherwise(left, right, a, b)) return false;
  // Of what states are said is known before.
  if (states !== undefined) return true;
  const [first, second] = [
    one.words.find(({ text }) => text === a),
    other.words.find(({ text }) => text === b),
  ];
  if (first === undefined || second === undefined) return true;
  if (!isReport(left) && !isReport(right)) return true;
  const isNamedBefore = (word: ContentWord, verb: ContentWord): boolean => word.capital && word.at < verb.at;
  if (onlyA.some((word) => isNamedBefore(word, first)) && onlyB.some((word) => isNamedBefore(word, second)))
    return false;
  const same = pairs.filter(({ relation }) => meansSame(relation));
  return !(
    makesAnother(
      left,
      onlyA,
      same.map((pair) => pair.a),
    ) ||
    makesAnother(
      right,
      onlyB,
      same.map((pair) => pair.b),
    )
  );
}

/** Behind the head of a noun phrase there is one of these, or nothing. */
const ENDS_PHRASE = new Set('of for in to on at by with from , . ; :'.split(' '));

function isNoun(word: string): boolean {
  return sensesOf(word) > 0 && !STOP_WORDS.has(word) && !/(?:ed|ly|ing)$/.test(word);
}

/** "The budget", and "the budget amendment": a noun of one side alone that has a noun of both before it. */
function makesAnother(
  { tokens, language }: StatementReading,
  only: readonly ContentWord[],
  shared: readonly ContentWord[],
): boolean {
  if (language !== 'en') return false;
  return only.some(({ at, to, text, capital }) => {
    const before = shared.find((word) => word.to === at);
    const isHead = ENDS_PHRASE.has(tokens[to]?.text ?? '.') && isNoun(text);
    return isHead && !capital && before !== undefined && isNoun(before.text) && !before.capital;
  });
}

/** "Non-oil", غير نفطي: the negator is part of the name. */
function standsNegated({ negation, tokens }: Wording, { at, denied }: ContentWord): boolean {
  const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  return denied && negation.negators.has(before);
}

/** Cases among children fell, among adults they rose. */
function areOfOtherAges(left: StatementReading, right: StatementReading): boolean {
  const groupsOf = ({ tokens }: StatementReading): number[] =>
    tokens.flatMap(({ text }) => AGE_GROUPS.get(text) ?? []);
  const [mine, yours] = [groupsOf(left), groupsOf(right)];
  return mine.length > 0 && yours.length > 0 && !mine.some((group) => yours.includes(group));
}

const EXTREMES = new Set('highest lowest اعلي ادني'.split(' '));
const SINCE = new Set(['since', 'in', 'منذ']);
const TIMES = /^(?:month|week|year|day|decade)s?$|^(?:شهر|اشهر|اسبوع|اسابيع|سن[هوت]|عام|اعوام|يوم|ايام)/u;

/** "The highest in three months", and the lowest in a week: both may be so. */
function areHighestSince({ tokens }: StatementReading): boolean {
  const since = tokens.findIndex(({ text }) => SINCE.has(text));
  return (
    tokens.some(({ text }) => EXTREMES.has(text)) &&
    tokens.slice(since + 1, since + 4).some(({ text }) => since !== -1 && TIMES.test(text))
  );
}

/** "A video shows …": there are many; "the video is real" is of one. */
function isOfSomePicture({ tokens }: StatementReading): boolean {
  const at = tokens.slice(0, PICTURE_WITHIN).findIndex(({ text }) => PICTURES.has(text));
  return at !== -1 && !DEFINITE.has(tokens[0]?.text ?? '');
}

/** Forty were arrested and 25 released; a rate of 6% fell, and a number of millions rose. */
function areCountedOtherwise(left: StatementReading, right: StatementReading, a: string, b: string): boolean {
  const kindsOf = ({ facts }: StatementReading): string[] => facts.map(({ figure }) => figure.kind);
  const [one, other] = [kindsOf(left), kindsOf(right)];
  if (one.length === 0 || other.length === 0) return false;
  if (one.includes('count') !== other.includes('count')) return true;
  if (areOppositeCourses(a, b)) return false;
  const countsOf = ({ facts }: StatementReading): string =>
    facts.flatMap(({ figure }) => (figure.kind === 'count' ? [figure.low, figure.high] : [])).join();
  return countsOf(left) !== countsOf(right);
}
