import { foldForSearch } from '../text/normalise.js';

/** Days from the day of the document. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'today tonight اليوم الليلة'],
      [-1, 'yesterday أمس البارحة'],
      [1, 'tomorrow غدا'],
    ] as const
  ).flatMap(([days, words]) => words.split(' ').map((word) => [foldForSearch(word), days] as const)),
);

/** Which of them: the one before, the one that goes on, the one to come. */
export const SIDES: ReadonlyMap<string, number> = new Map(
  (
    [
      [-1, 'last past previous الماضي الماضية المنصرم المنصرمة الفائت الفائتة'],
      [0, 'this هذا هذه الحالي الحالية الجاري الجارية'],
      [1, 'next coming المقبل المقبلة القادم القادمة'],
    ] as const
  ).flatMap(([side, words]) => words.split(' ').map((word) => [foldForSearch(word), side] as const)),
);

export type Period = 'week' | 'month' | 'year';

export const PERIODS: ReadonlyMap<string, Period> = new Map(
  (
    [
      ['week', 'week الأسبوع'],
      ['month', 'month الشهر'],
      ['year', 'year العام السنة'],
    ] as const
  ).flatMap(([period, words]) => words.split(' ').map((word) => [foldForSearch(word), period] as const)),
);

/** Before a span of time they count it back from the day of the document. */
export const BACK_WORDS: ReadonlySet<string> = new Set(['قبل', 'منذ']);
