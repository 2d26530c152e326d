import { foldedSet } from '../../lexicon/folded-set.js';
import { areOtherDates, eventDatesOf, type EventDate } from '../../statement/event-dates.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { isAsserted } from '../../wording/asserted.js';
import { areOfOneMatter } from '../../wording/same-matter.js';
import { wordingOf } from '../../wording/wording.js';
import type { EventMatch } from '../matter/same-event.js';

/** Words around a happening and its date that say no more than that it happened. */
const HAPPENED: ReadonlySet<string> =
  foldedSet(`took place held hold was on came date dates dated back goes year its his her their since marked ceremony formally officially traffic doors both
first time gained won achieved declared became becoming independent member delegates sides parties two countries state from
جرى جرت أقيم أقيمت تم عقد يعود تعود إلى تاريخ بتاريخ رسميا رسمي حفل الطرفان البلدين بين كان كانت حصلت حصل نالت نال أعلن أعلنت إعلان وقع وقعت عملية جريمة حادثة`);
const FIRSTS = new Set(['first', 'اول']);
/** Happenings whose two names are enough: a country becomes independent, a man is born. */
const OF_A_NAME = new Set(['independence', 'birth', 'death', 'killing', 'accession', 'burial', 'referendum']);

/**
 * Two dates of what happens to one thing once, in whatever words and word order: "the treaty was signed in 1921" and "signed
 * in 1923, the treaty …". Null for what may come again, as a festival or a visit, and where it may be another thing.
 */
export function compareOnceDates(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || event.reason === 'event_date') return null;
  if ([left, right].some((reading) => !isAsserted(reading) || wordingOf(reading).isPicture)) return null;
  for (const one of eventDatesOf(left)) {
    for (const other of eventDatesOf(right)) {
      if (!areOfOneEvent(one, other) || !areOtherDates(one.date, other.date)) continue;
      if (!isOnce(one, left) || !isOnce(other, right)) continue;
      if (!isLone(one, left) || !isLone(other, right)) continue;
      if (!isOneMatter(left, right, one, other, event.isElsewhere)) continue;
      return {
        relation: 'contradicts',
        basis: 'date',
        score: 0.75,
        a: textOf(left.tokens, one.date),
        b: textOf(right.tokens, other.date),
      };
    }
  }
  return null;
}

function areOfOneEvent(one: EventDate, other: EventDate): boolean {
  return one.event !== null && one.said !== null && other.said !== null && one.event.key === other.event?.key;
}

/** Of some happenings it depends on what they happen to: bridges are opened once. */
function isOnce({ event }: EventDate, { tokens }: StatementReading): boolean {
  if (event === null) return false;
  const { isOnce: always, onlyTo } = event;
  if (always || onlyTo === null) return always;
  return tokens.some(({ text }, at) => {
    // "Schools opened": they do so every year.
    const names = text < '\u0600' ? [text, text.replace(/'s$/, '')] : withoutProclitics(text);
    const isFirst = names.some((name) => FIRSTS.has(name));
    return names.some((name) => onlyTo.has(name)) && (isFirst || !isAnyOne(tokens, at));
  });
}

/** "A treaty": one of several. */
function isAnyOne(tokens: StatementReading['tokens'], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((near) =>
    ['a', 'an', 'another', 'new'].includes(tokens[near]?.text ?? ''),
  );
}

function isLone({ event }: EventDate, reading: StatementReading): boolean {
  return eventDatesOf(reading).filter((other) => other.event?.key === event?.key).length === 1;
}

function isOneMatter(
  left: StatementReading,
  right: StatementReading,
  one: EventDate,
  other: EventDate,
  isElsewhere: boolean,
): boolean {
  return areOfOneMatter(
    { reading: left, taken: takenBy(one), idle: HAPPENED },
    { reading: right, taken: takenBy(other), idle: HAPPENED },
    {
      closeness: 'one thing',
      leastShared: left.language === 'en' && OF_A_NAME.has(one.event?.key ?? '') ? 1 : 2,
      isElsewhere,
    },
  );
}

function takenBy({ date, said }: EventDate): Set<number> {
  const taken = new Set<number>();
  for (const run of [date, said])
    if (run !== null) for (let at = run.from; at < run.to; at += 1) taken.add(at);
  return taken;
}
