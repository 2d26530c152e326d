import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { matterWordsOf, meets } from '../../wording/matters-across.js';
import { areInOneOrder, areNamedAlike } from '../../wording/names-across.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';

function nameOneTime({ context: a }: StatementReading, { context: b }: StatementReading): boolean {
  const written = ({ times: { years, months, days, weekdays } }: StatementReading['context']): string =>
    [years, months, days, weekdays].map((numbers) => [...numbers].sort().join()).join('/');
  return written(a) === written(b);
}

/** They need no counterpart. */
const LINKING = foldedSet(
  'عام سنة still remains remain ما زال زالت يزال تزال again مجددا new جديد جديدة with مع as its his her their own post position office منصب منصبه منصبها مهام عملية level درجة مقياس richter scale ريختر بلغ بلغت reached measured يوم number عدد قيمة value against ضد due بسبب',
);

/** Whether every word of either is a name or a thing of news that the other has, too, in one order. */
export function areSaidAcross(left: StatementReading, right: StatementReading): boolean {
  return (
    nameOneTime(left, right) &&
    areInOneOrder(left, right) &&
    isAllKnown(left, right) &&
    isAllKnown(right, left)
  );
}

function isAllKnown(reading: StatementReading, other: StatementReading): boolean {
  return wordingOf(reading).words.every((word) => isSaidAcross(reading, word, other));
}

/**
 * Whether a word is a name or a thing of news that another statement has in its language; years, months and weekdays are left
 * to the dates.
 */
export function isSaidAcross(reading: StatementReading, word: ContentWord, other: StatementReading): boolean {
  const matter = matterWordsOf(reading).find(({ word: own, end }) => own.at <= word.at && word.at < end);
  if (matter !== undefined && meets(matter, matterWordsOf(other))) return true;
  const { text, at } = word;
  const isTime =
    /^[0-9]{4}$/.test(text) ||
    reading.tokens[at]?.forms.some((form) => WEEKDAYS.has(form) || MONTHS.has(form)) === true;
  return isTime || LINKING.has(text) || areNamedAlike(reading, at, other);
}
