import {
  CAUSAL_LINKS,
  CAUSES_OF,
  HAPPENINGS,
  NOT_FATAL,
  OF_HAPPENING,
  SELF_EVIDENT,
  type Happening,
} from '../../lexicon/caused-events.js';
import { CAUSE_KINDS, excludeEachOther, type CauseKind } from '../../lexicon/causes.js';
import { DOERS } from '../../lexicon/doers.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { UNCERTAIN } from '../../lexicon/reporters.js';
import { ASKED } from '../../lexicon/single-answers.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { meansNearlySame } from '../../text/word-relations.js';
import { isLeftOpen } from '../../wording/left-open.js';
import { reportingTokens } from '../../wording/reporting-frame.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';

/** What a statement says of a cause. */
interface CauseReading {
  happenings: ReadonlySet<Happening>;
  /** The causes that it names, with the tokens that name them. */
  causes: readonly { kind: CauseKind; from: number; to: number }[];
  isLinked: boolean;
}

/** Words of the thing that both must have; of one alone, a name does. */
const LEAST_SHARED = 2;
/** Words that one side may say more of it. */
const MOST_MORE = 3;
const ADJUNCTS = foldedSet(
  'in on at after before during since near outside inside when في خلال بعد قبل منذ أثناء عقب يوم قرب أمام داخل',
);

/**
 * Two causes of one thing that exclude each other: a fire by arson and by a short circuit, a crash by a fault and by a
 * missile, a death by a bullet and by a knife. Null where they are of two things, or where one is only supposed.
 */
export function compareEventCauses(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherTime(event)) return null;
  const [one, other] = [causesOf(left), causesOf(right)];
  if (one.causes.length === 0 || other.causes.length === 0 || !one.isLinked || !other.isLinked) return null;
  for (const happening of new Set([...one.happenings, ...other.happenings])) {
    if (!areOfOne(happening, one, other)) continue;
    if (happening === 'death' && ([left, right].some(isOfAnybody) || nameOneYear(left, right))) continue;
    const [mine, yours] = [one, other].map(({ causes }) =>
      causes.filter(({ kind }) => CAUSES_OF[happening].includes(kind)),
    );
    const [first] = mine ?? [];
    const [second] = yours ?? [];
    if (mine === undefined || yours === undefined || first === undefined || second === undefined) continue;
    if (!mine.every((cause) => yours.every(({ kind }) => excludeEachOther(cause.kind, kind)))) continue;
    if (
      [left, right].some(isOpen) ||
      isEarlier(left) !== isEarlier(right) ||
      !isOneThing(left, mine, right, yours)
    )
      continue;
    return {
      relation: 'contradicts',
      basis: 'entity',
      score: 0.75,
      a: textOf(left.tokens, first),
      b: textOf(right.tokens, second),
      asked: happening === 'death' ? ['how somebody died', 'كيف كانت الوفاة'] : ASKED.cause,
    };
  }
  return null;
}

/** Whether each names a cause, and none that the other names: of whatever things, the two do not say the same. */
export function nameOtherCauses(left: StatementReading, right: StatementReading): boolean {
  const [mine, yours] = [left, right].map((reading) => causesOf(reading).causes.map(({ kind }) => kind));
  if (mine === undefined || yours === undefined || mine.length === 0 || yours.length === 0) return false;
  return !mine.some((kind) => yours.includes(kind));
}

/** Both say what happened; that somebody died, one says, and the other how. */
function areOfOne(
  happening: Happening,
  { happenings: a }: CauseReading,
  { happenings: b }: CauseReading,
): boolean {
  return happening === 'death' ? a.has(happening) || b.has(happening) : a.has(happening) && b.has(happening);
}

/** Who was hurt and lived, or a man without a name or an article: «قتل تاجر». */
function isOfAnybody({ tokens, language }: StatementReading): boolean {
  if (tokens.some(({ text }) => NOT_FATAL.has(text))) return true;
  if (language !== 'ar') return false;
  const verb = tokens.findIndex((_, at) =>
    HAPPENINGS.matchAt(tokens, at).some(({ value }) => value === 'death'),
  );
  const [victim, next] = [tokens[verb + 1], tokens[verb + 2]];
  const isNamed = (victim?.text.startsWith('ال') ?? false) || !/^(?:ب|في$)|[اه]$/u.test(next?.text ?? 'في');
  return verb !== -1 && victim !== undefined && !isNamed;
}

/** Only one of them says in which year. */
function nameOneYear({ context: a }: StatementReading, { context: b }: StatementReading): boolean {
  return (a.times.years.size === 0) !== (b.times.years.size === 0);
}

const known = new WeakMap<StatementReading, CauseReading>();

function causesOf(reading: StatementReading): CauseReading {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const { tokens } = reading;
  const happenings = new Set<Happening>();
  const causes: { kind: CauseKind; from: number; to: number }[] = [];
  let isLinked = false;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { value } of HAPPENINGS.matchAt(tokens, at)) happenings.add(value);
    if (CAUSAL_LINKS.matchAt(tokens, at).length > 0) isLinked = true;
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const [match, ...more] = CAUSE_KINDS.matchAt(tokens, at);
    if (match === undefined) continue;
    for (const { value } of [match, ...more]) causes.push({ kind: value, from: at, to: match.end });
    at = match.end - 1;
  }
  isLinked ||= causes.some(({ kind }) => SELF_EVIDENT.has(kind));
  const found = { happenings, causes, isLinked };
  known.set(reading, found);
  return found;
}

/** Denied, asked, supposed, or said by somebody who is not certain. */
function isOpen(reading: StatementReading): boolean {
  return isLeftOpen(reading) || reading.tokens.some(({ text }) => UNCERTAIN.has(text));
}

/** "Last year", "a week ago": of another time than what the other tells. */
function isEarlier({ tokens }: StatementReading): boolean {
  return tokens.some(({ text }) => EARLIER.has(text));
}

const EARLIER = foldedSet('last ago previous earlier الماضي الماضية السابق السابقة');

type Causes = CauseReading['causes'];

/** The rest is of one thing: what both name is enough to know it by, and only one side says more. */
function isOneThing(left: StatementReading, mine: Causes, right: StatementReading, yours: Causes): boolean {
  const [a, b] = [restOf(left, mine), restOf(right, yours)];
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  if (pairs.some(({ relation }) => !meansNearlySame(relation))) return false;
  const [more, others] = [unlike(left, onlyA), unlike(right, onlyB)];
  // Each with a place or a day of its own is a crash of its own.
  if (onlyA.length > 0 && onlyB.length > 0) return false;
  if (more.length + others.length > MOST_MORE) return false;
  const [ofLeft, ofRight] = [pairs.map((pair) => pair.a), pairs.map((pair) => pair.b)];
  if (introducesNew(left, ofLeft) || introducesNew(right, ofRight)) return false;
  return pairs.length >= LEAST_SHARED || pairs.some(({ a: { at, capital } }) => capital && at > 0);
}

/** The words of what it happened to: neither the happening, nor the cause, nor who says so. */
function restOf(reading: StatementReading, causes: Causes): Wording {
  const wording = wordingOf(reading);
  const framed = reportingTokens(reading);
  // What stands beside the cause describes it: "undercooked chicken".
  const isCause = (at: number): boolean => causes.some(({ from, to }) => at >= from - 1 && at <= to);
  const isHappening = (at: number): boolean => HAPPENINGS.matchAt(reading.tokens, at).length > 0;
  const isPlain = ({ at, text }: ContentWord): boolean =>
    OF_HAPPENING.has(text) || (reading.tokens[at]?.forms.some((form) => OF_HAPPENING.has(form)) ?? false);
  return {
    ...wording,
    words: wording.words.filter(
      (word) => !framed.has(word.at) && !isCause(word.at) && !isHappening(word.at) && !isPlain(word),
    ),
  };
}

/** What only one side says, but for when and where, and for more of the cause itself. */
function unlike({ tokens }: StatementReading, only: readonly ContentWord[]): readonly ContentWord[] {
  return only.filter(({ at }) => ![at - 1, at - 2].some((index) => ADJUNCTS.has(tokens[index]?.text ?? '')));
}

/** "A fire", "a man": another one, as far as one can see. */
function introducesNew({ tokens }: StatementReading, words: readonly ContentWord[]): boolean {
  const follows = (at: number, articles: readonly string[]): boolean =>
    [at - 1, at - 2].some((index) => articles.includes(tokens[index]?.text ?? ''));
  const isKnown = words.some(({ at }) => follows(at, ['the']));
  return words.some(({ at, text }) => follows(at, ['a', 'an']) && !(isKnown && DOERS.has(text)));
}
