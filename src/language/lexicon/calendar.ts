import { foldForSearch } from '../text/normalise.js';
import { foldedSet } from './folded-set.js';

/** Months and weekdays of both languages, the Levantine month names included, by folded form. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january jan يناير كانون_الثاني',
  'february feb فبراير شباط',
  'march مارس آذار',
  'april apr أبريل إبريل نيسان',
  'may مايو أيار',
  'june jun يونيو حزيران',
  'july jul يوليو تموز',
  'august aug أغسطس آب',
  'september sep sept سبتمبر أيلول',
  'october oct أكتوبر تشرين_الأول',
  'november nov نوفمبر تشرين_الثاني',
  'december dec ديسمبر كانون_الأول',
]);

export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  'sunday الأحد',
  'monday الاثنين الإثنين',
  'tuesday الثلاثاء',
  'wednesday الأربعاء',
  'thursday الخميس',
  'friday الجمعة',
  'saturday السبت',
]);

/** Words that say that the number after them is a year. */
export const YEAR_WORDS: ReadonlySet<string> = foldedSet(
  'in by since until from during of late early mid year عام العام سنة منذ في لعام بعام عامي',
);

function numbered(rows: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const name of row.split(' ')) numbers.set(foldForSearch(name.replace('_', ' ')), index + 1);
  });
  return numbers;
}
