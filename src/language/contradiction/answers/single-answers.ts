import { WEEKDAYS } from '../../lexicon/calendar.js';
import { CAUSE_KINDS, excludeEachOther } from '../../lexicon/causes.js';
import { PICTURES } from '../../lexicon/light-words.js';
import { areApart } from '../../lexicon/places-in.js';
import { ASKED, SLOTS, type SlotKind } from '../../lexicon/single-answers.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf, type TokenRun } from '../../text/token-runs.js';
import type { Token } from '../../text/tokens.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { meansSame } from '../../text/word-relations.js';
import { isAsserted } from '../../wording/asserted.js';
import { pictureClaimOf } from '../../wording/picture-claims.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import type { EventMatch } from '../matter/same-event.js';
import { placeAt } from './named-places.js';

/** What a thing has only one of, and what a statement gives for it; all as runs of tokens. */
interface Slot {
  kind: SlotKind;
  /** The words that ask: "filmed in". */
  asked: TokenRun;
  value: TokenRun;
}

/** Tokens after the words that ask in which the answer must begin. */
const REACH = 8;
/** Words that both must have beside what is asked and answered. */
const LEAST_SHARED: Readonly<Record<SlotKind, number>> = { filmed: 1, born: 1, cause: 2, feast: 1 };

/**
 * Two answers where there is only one: a video filmed in Gaza and in Aleppo, a fire that was caused by a short circuit and
 * by a missile, a feast that begins on Thursday and on Friday. Null where there are none.
 */
export function compareSingleAnswers(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || event.reason === 'event_date') return null;
  const [one, other] = [slotOf(left), slotOf(right)];
  if (one === null || one.kind !== other?.kind || !exclude(one, other, left.tokens, right.tokens))
    return null;
  if (one.kind === 'filmed' && areOfOtherMedia(left, right)) return null;
  if ([left, right].some((reading) => isOpen(reading, one.kind))) return null;
  // The fires of two years may have two causes; a film has one place, whenever it is said to be of.
  const isOfTime = one.kind === 'cause' || one.kind === 'feast';
  if (isOfTime && haveOtherYears(left, right)) return null;
  if (!isOneThing(rest(left, one), rest(right, other), LEAST_SHARED[one.kind])) return null;
  return {
    relation: 'contradicts',
    basis: 'entity',
    score: 0.75,
    a: textOf(left.tokens, one.value),
    b: textOf(right.tokens, other.value),
    asked: ASKED[one.kind],
    isSettled: !isOfTime,
  };
}

/** A photograph is no film. */
function areOfOtherMedia(left: StatementReading, right: StatementReading): boolean {
  const [one, other] = [pictureClaimOf(left), pictureClaimOf(right)];
  return one !== null && other !== null && !one.media.some((medium) => other.media.includes(medium));
}

/** Not said for certain, or of something of which there are many: "a video was filmed in". */
function isOpen(reading: StatementReading, kind: SlotKind): boolean {
  const { negation, isPicture } = wordingOf(reading);
  if (!isAsserted(reading) || negation.negators.size > 0) return true;
  if (kind !== 'filmed') return false;
  return !isPicture || !reading.tokens.some((_, at) => isDefinitePicture(reading.tokens, at));
}

/** After these the picture is described, and not named by what it is of. */
const PARTICLES = new Set('من في على عن الى هو هي تظهر يظهر قيل'.split(' '));

function isDefinitePicture(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
  if (word < '\u0600') return PICTURES.has(word) && ['the', 'this', 'that'].includes(before);
  if (word.startsWith('ال')) return PICTURES.has(word.slice(2));
  // «صورة انفجار البنتاغون»: what it is of is definite, and so it is.
  const of = tokens.slice(at + 1, at + 4).findIndex(({ text }) => text.startsWith('ال'));
  const between = tokens.slice(at + 1, at + 1 + Math.max(0, of));
  return (
    PICTURES.has(word) &&
    of >= 0 &&
    SLOTS.matchAt(tokens, at + 1 + of).length === 0 &&
    between.every(({ kind, text }) => kind === 'word' && !PARTICLES.has(text))
  );
}

function haveOtherYears({ context: a }: StatementReading, { context: b }: StatementReading): boolean {
  const [mine, yours] = [a.times.years, b.times.years];
  return mine.size > 0 && yours.size > 0 && ![...mine].some((year) => yours.has(year));
}

/** The one thing that a statement tells; null where it tells none, or several. */
function slotOf({ tokens }: StatementReading): Slot | null {
  const found: Slot[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = SLOTS.matchAt(tokens, at)[0];
    if (match === undefined) continue;
    // «ولد الشاعر في»: whoever it is stands between.
    const isSplit = match.value === 'born' && tokens[at + 1]?.text !== 'في' && tokens[at]?.text !== 'من';
    const isArabic = (tokens[at]?.text ?? '') >= '\u0600';
    const asked = { from: at, to: isSplit && isArabic ? at + 1 : match.end };
    const value = valueOf(tokens, match.value, { ...asked, to: match.end });
    if (value !== null) found.push({ kind: match.value, asked, value });
    at = match.end - 1;
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function valueOf(
  tokens: readonly Token[],
  kind: SlotKind,
  { from, to }: Slot['asked'],
): Slot['value'] | null {
  if (kind === 'feast') return onlyWeekday(tokens);
  if (kind !== 'cause') {
    const found = placeAt(tokens, to);
    return found === null ? null : { from: found.from, to: found.to };
  }
  const { sentence } = tokens[from] ?? {};
  for (let at = to; at < Math.min(tokens.length, to + REACH) && tokens[at]?.sentence === sentence; at += 1) {
    const match = CAUSE_KINDS.matchAt(tokens, at)[0];
    if (match !== undefined) return { from: at, to: match.end };
  }
  return null;
}

function onlyWeekday(tokens: readonly Token[]): Slot['value'] | null {
  const days = tokens.flatMap((_, at) => (weekdayAt(tokens, at) === undefined ? [] : [at]));
  const [day] = days;
  return day === undefined || days.length > 1 ? null : { from: day, to: day + 1 };
}

function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  return withoutProclitics(tokens[at]?.text ?? '')
    .map((form) => WEEKDAYS.get(form))
    .find((day) => day !== undefined);
}

function exclude(one: Slot, other: Slot, a: readonly Token[], b: readonly Token[]): boolean {
  if (one.kind === 'feast') return weekdayAt(a, one.value.from) !== weekdayAt(b, other.value.from);
  if (one.kind === 'cause') {
    const [mine, yours] = [
      CAUSE_KINDS.matchAt(a, one.value.from)[0],
      CAUSE_KINDS.matchAt(b, other.value.from)[0],
    ];
    return mine !== undefined && yours !== undefined && excludeEachOther(mine.value, yours.value);
  }
  const [here, there] = [placeAt(a, one.value.from), placeAt(b, other.value.from)];
  return here !== null && there !== null && areApart(here.place, there.place);
}

/** The words beside what is asked and answered; after a cause, more may be said of it, and after a place, a year. */
function rest(reading: StatementReading, { kind, asked, value }: Slot): Wording {
  const wording = wordingOf(reading);
  const isOutside = ({ at, text }: ContentWord): boolean =>
    !(at >= asked.from && at < asked.to) &&
    !(at >= value.from && (at < value.to || kind === 'cause')) &&
    !/^[0-9]{4}$/.test(text) &&
    text !== 'عام';
  return { ...wording, words: wording.words.filter(isOutside) };
}

/** What one alone says must stand in nothing's place. */
function isOneThing(a: Wording, b: Wording, least: number): boolean {
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  const areSame = pairs.every(({ relation }) => meansSame(relation));
  return areSame && pairs.length >= least && (onlyA.length === 0 || onlyB.length === 0);
}
