import { LOCATIVES } from '../../lexicon/function-words.js';
import { COURSE_WORDS } from '../../lexicon/changes.js';
import { PART_WORDS } from '../../lexicon/happenings.js';
import { SCOPE_FAMILIES } from '../../lexicon/scope-marks.js';
import { SPAN_WORDS } from '../../lexicon/hollow-words.js';
import { TITLES } from '../../lexicon/scope-words.js';
import { haveOtherCompanions } from '../../statement/identifying-words.js';
import { causalClaimOf } from '../../statement/causal-claims.js';
import { groupsApart } from '../../statement/same-population.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { sensesOf } from '../../text/word-relations.js';
import { isAsserted } from '../../wording/asserted.js';
import { meantAlike, tellingWords, type MeantAlike } from '../../wording/meant-alike.js';
import { tellerTokens } from '../../wording/reporting-frame.js';
import { relateMarks } from '../../wording/scope-marks.js';
import { areOfOtherOccasions } from '../../wording/other-occasions.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import type { EventMatch } from '../matter/same-event.js';
import { areOpposedAcross } from '../matter/opposed-across.js';

/** Signs that the model weighs, by name; those that are not named are 0. */
export type Signals = Readonly<Record<string, number>>;

/** Words beyond which more of them say nothing more. */
const MANY = 6;

/** How much two statements must have in common to be looked at. */
export interface Limits {
  /** Names and things that both must have; a time that both name stands for one. */
  units: number;
  /** And of those of the shorter and of the longer such shares, within a language and across two. */
  within: readonly [ofShorter: number, ofLonger: number];
  across: readonly [ofShorter: number, ofLonger: number];
  /** Words that each may say alone, fewer than this. */
  alone: number;
}

/** Of two numbers, which any two texts may have. */
const OF_NUMBERS: Limits = { units: 3, within: [0.5, 0.35], across: [0.35, 0.25], alone: 4 };

/**
 * What speaks for two statements being reports of one matter, and what against it; null where too little is common for that.
 * Symmetric; each sign is 0 to 1.
 *
 * @param taken tokens of both that say in what they differ, and nothing of the matter
 */
export function matterSignals(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  taken: Taken = NOTHING,
  limits = OF_NUMBERS,
): Signals | null {
  // What needs no look at which word stands for which comes first: most pairs go no further.
  if (nameTime(left) !== nameTime(right) || !nameOneDay(left, right)) return null;
  if (isAsserted(left) !== isAsserted(right) || isOfSomeOne(left) || isOfSomeOne(right)) return null;
  if (deniesAll(left) || deniesAll(right) || relateMarks(left, right, 'rate') === 'apart') return null;
  if (causalClaimOf(left) !== null && causalClaimOf(right) !== null) return null;
  const { pairs, onlyLeft, onlyRight } = withoutTellers(
    left,
    right,
    withoutTaken(meantAlike(left, right), taken),
  );
  const units = Math.min(unitsOf(pairs.map(({ a }) => a)), unitsOf(pairs.map(({ b }) => b)));
  const [mine, yours] = [units + unitsOf(onlyLeft), units + unitsOf(onlyRight)];
  if (beginsWithOther(left, onlyLeft) && beginsWithOther(right, onlyRight)) return null;
  const times = timeSignals(left, right);
  const [ofShorter, ofLonger] = limits[left.language === right.language ? 'within' : 'across'];
  if (units + (times['time shared'] ?? 0) < limits.units) return null;
  if (units < ofShorter * Math.min(mine, yours) || units < ofLonger * Math.max(mine, yours)) return null;
  const named = unitsOf(pairs.flatMap(({ a, b }) => (a.capital || b.capital ? [a] : [])));
  // In Arabic any word may be a name.
  if (left.language === 'en' && right.language === 'en' && named === 0 && times['time shared'] === 0)
    return null;
  const alone = [onlyLeft, onlyRight] as const;
  const least = Math.min(alone[0].length, alone[1].length);
  if (least >= limits.alone) return null;
  const isOneLanguage = left.language === right.language;
  // Fairfax and Michigan: each is of somebody or of a place that the other does not name.
  const nameOwn =
    alone[0].some((word) => isNamed(left, word)) && alone[1].some((word) => isNamed(right, word));
  if (isOneLanguage && nameOwn) return null;
  const groups = groupsApart(left, right);
  const signs: Record<string, number> = {
    units: Math.min(units, MANY) / MANY,
    few: flag(units < 3),
    named: Math.min(named, 2) / 2,
    'subjects apart': flag(opensAlone(left, alone[0]) && opensAlone(right, alone[1])),
    'places apart': flag(
      alone[0].some((word) => isPlaced(left, word)) && alone[1].some((word) => isPlaced(right, word)),
    ),
    'part alone': flag([...alone[0], ...alone[1]].some((word) => isIn(word, PART_WORDS))),
    'span alone': flag([...alone[0], ...alone[1]].some((word) => isIn(word, SPAN_WORDS))),
    'course alone': flag([...alone[0], ...alone[1]].some((word) => COURSE_WORDS.has(word.text))),
    across: flag(left.language !== right.language),
    ...times,
    ...markSignals(left, right),
    'other event': flag(event.verdict === 'different'),
    'other time': flag(event.reason === 'time' || event.reason === 'event_date'),
    'people apart': flag(groups === 'both'),
    'people alone': flag(groups === 'one'),
    'denied on one side': flag(denies(left) !== denies(right)),
  };
  if (left.language === right.language) {
    signs['other occasion'] = flag(areOfOtherOccasions(alignWords(wordingOf(left), wordingOf(right))));
    signs['other of its kind'] = flag(
      haveOtherCompanions(left.context.identifying, right.context.identifying),
    );
  }
  return signs;
}

/** Tokens of the one statement and of the other. */
export type Taken = readonly [left: ReadonlySet<number>, right: ReadonlySet<number>];

const NOTHING: Taken = [new Set(), new Set()];

export function withoutTaken({ pairs, onlyLeft, onlyRight }: MeantAlike, [left, right]: Taken): MeantAlike {
  return {
    pairs: pairs.filter(({ a, b }) => !left.has(a.at) && !right.has(b.at)),
    onlyLeft: onlyLeft.filter(({ at }) => !left.has(at)),
    onlyRight: onlyRight.filter(({ at }) => !right.has(at)),
  };
}

/** Who told it makes no other matter of it. */
export function withoutTellers(
  left: StatementReading,
  right: StatementReading,
  alike: MeantAlike,
): MeantAlike {
  const [mine, yours] = [tellerTokens(left), tellerTokens(right)];
  return {
    pairs: alike.pairs,
    onlyLeft: alike.onlyLeft.filter(({ at }) => !mine.has(at)),
    onlyRight: alike.onlyRight.filter(({ at }) => !yours.has(at)),
  };
}

/** A fire without a year is not the one of 2011. */
function nameTime({ context: { times } }: StatementReading): boolean {
  return times.years.size + times.months.size > 0;
}

/** "Not all" leaves room for some. */
function deniesAll(reading: StatementReading): boolean {
  const { universals, negation } = wordingOf(reading);
  return universals.length > 0 && negation.negators.size > 0;
}

/** What has come to so many by one day comes to more by another. */
function nameOneDay(
  { context: { times: a } }: StatementReading,
  { context: { times: b } }: StatementReading,
): boolean {
  return a.days.size === b.days.size && [...a.days].every((day) => b.days.has(day));
}

const IS_OR_HAS = new Set('is are was were has have had will'.split(' '));

/** Whether a statement begins with a name of its own: "Publix is giving away", "Norvik Airlines lost". */
function beginsWithOther(reading: StatementReading, alone: readonly ContentWord[]): boolean {
  const [first] = tellingWords(reading);
  if (first === undefined || reading.language !== 'en' || first.at > 1) return false;
  const isName = isNamed(reading, first) || IS_OR_HAS.has(reading.tokens[first.to]?.text ?? '');
  return first.capital && isName && alone.includes(first);
}

/** Of somebody who is not named ("a man was fined"), or of a picture: of either there are many. */
function isOfSomeOne(reading: StatementReading): boolean {
  const { tokens, figures } = reading;
  const isAny =
    (tokens[0]?.text === 'a' || tokens[0]?.text === 'an') &&
    !figures.some(({ from, to }) => from <= 1 && to > 0);
  return isAny || wordingOf(reading).isPicture;
}

/** "Planted 5,000 trees" and "felled 700 trees": who tells of one thing twice changes more than its verb. */
export function differIn({ pairs, onlyLeft, onlyRight }: MeantAlike, words: number): boolean {
  // Words of one root may be two deeds: قبلت and قابلت.
  const akin = pairs.filter(({ by }) => by === 'stem').length;
  const [one, other] = [onlyLeft.length + akin, onlyRight.length + akin];
  const isOtherwiseSame = pairs.every(({ by }) => by === 'word' || by === 'stem');
  return isOtherwiseSame && one > 0 && one <= words && other > 0 && other <= words;
}

export function flag(isSo: boolean): number {
  return isSo ? 1 : 0;
}

/** How many names and things some words are: a name of several words is one. */
function unitsOf(words: readonly ContentWord[]): number {
  const sorted = words.toSorted((one, other) => one.at - other.at);
  return sorted.filter((word, at) => {
    const before = sorted[at - 1];
    return !(word.capital && before?.capital === true && word.at - before.to <= 1) && !isTitle(word);
  }).length;
}

/** Who somebody is adds nothing to the name: "President", رئيس. */
function isTitle({ text }: ContentWord): boolean {
  return withoutProclitics(text).some((form) => TITLES.has(form));
}

/** Two words, one of each side, of which the one says the reverse of the other. */
export function opposedWords(
  onlyLeft: readonly ContentWord[],
  onlyRight: readonly ContentWord[],
): readonly [ContentWord, ContentWord] | null {
  for (const a of onlyLeft) for (const b of onlyRight) if (areOpposedAcross(a.text, b.text)) return [a, b];
  return null;
}

const QUOTES = new Set(['«', '"', '“']);

/** What stands in quotation marks is a name, too. A capital at the start says nothing by itself. */
function isNamed({ tokens }: StatementReading, { capital, at, to, text }: ContentWord): boolean {
  if (QUOTES.has(tokens[at - 1]?.text ?? '')) return true;
  if (!capital || at > 0) return capital;
  return tokens[to]?.capital === true || sensesOf(text.replace(/'s?$/, '')) === 0;
}

/** Whether a statement begins with something of its own: its first word that says anything is not in the other. */
function opensAlone(reading: StatementReading, alone: readonly ContentWord[]): boolean {
  const [first] = tellingWords(reading);
  return (
    first !== undefined &&
    alone.includes(first) &&
    reading.facts.every(({ figure }) => first.at < figure.from)
  );
}

function isIn({ text }: ContentWord, words: ReadonlySet<string>): boolean {
  return withoutProclitics(text).some((form) => words.has(form));
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** It stands behind a preposition of place: "in the market", في السوق, بالقاهرة. */
function isPlaced({ tokens }: StatementReading, { at, text }: ContentWord): boolean {
  const before = ARTICLES.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return LOCATIVES.has(tokens[before]?.text ?? '') || /^و?بال\p{Script=Arabic}{3}/u.test(text);
}

function denies(reading: StatementReading): boolean {
  return wordingOf(reading).negation.negators.size > 0;
}

const TIMES = ['years', 'months', 'days', 'weekdays'] as const;

function timeSignals(
  { context: { times: a } }: StatementReading,
  { context: { times: b } }: StatementReading,
): Signals {
  const kinds = TIMES.map(
    (kind) => [a[kind], b[kind]] as readonly [ReadonlySet<unknown>, ReadonlySet<unknown>],
  );
  const areBoth = kinds.filter(([mine, yours]) => mine.size > 0 && yours.size > 0);
  const haveCommon = ([mine, yours]: (typeof kinds)[number]): boolean =>
    [...mine].some((time) => yours.has(time));
  return {
    'time shared': flag(areBoth.some(haveCommon)),
    'times apart': flag(!areBoth.every(haveCommon)),
    'times in part': flag(areBoth.some(([mine, yours]) => mine.size !== yours.size)),
  };
}

function markSignals(left: StatementReading, right: StatementReading): Signals {
  return Object.fromEntries(
    SCOPE_FAMILIES.flatMap((family) => {
      const relation = relateMarks(left, right, family);
      return relation === 'one' || relation === 'apart' ? [[`${family} ${relation}`, 1] as const] : [];
    }),
  );
}
