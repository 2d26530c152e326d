/** They make the number after them a negative one. */
export const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative', 'سالب', 'ناقص']);

/** Words with which a figure begins and that no other table holds. */
export const OTHER_STARTS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  'quarter',
  'tens',
  'percent',
  'percents',
  'percentage',
  'pct',
  'per',
  'جزء',
  'جزءا',
]);
