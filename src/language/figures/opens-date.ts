import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import type { Token } from '../text/tokens.js';

const TIMES = /^(?:ال)?(?:عام|سنه|شهر|اسبوع|يوم)$/;

/**
 * Whether an Arabic word of time behind a number tells when: "120 ألفا عام 2020", "98 ألفا العام الماضي", "40 يوم
 * الاثنين". What is counted never has the article.
 */
export function opensDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!TIMES.test(word)) return false;
  if (word.startsWith('ال')) return true;
  const next = tokens[at + 1];
  return next?.kind === 'number'
    ? /^(?:19|20)\d\d$/.test(next.text)
    : WEEKDAYS.has(next?.text ?? '') || MONTHS.has(next?.text ?? '');
}
