import { foldForSearch } from '../text/normalise.js';

/** A word for a place in an order, or in English for a part of a whole: "third", "thirds". */
export interface OrdinalWord {
  value: number;
  isPlural: boolean;
}

/** Right behind digits they make an ordinal: "3rd". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const ENGLISH_UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ENGLISH_TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ENGLISH_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
);
const ENGLISH_SCALES: readonly (readonly [string, number])[] = [
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];

/** English ordinals, plurals included. */
export const ENGLISH_ORDINALS: ReadonlyMap<string, OrdinalWord> = buildEnglish();

const ARABIC: readonly (readonly [number, string])[] = [
  [1, 'الأول الأولى'],
  [2, 'الثاني الثانية'],
  [3, 'الثالث الثالثة'],
  [4, 'الرابع الرابعة'],
  [5, 'الخامس الخامسة'],
  [6, 'السادس السادسة'],
  [7, 'السابع السابعة'],
  [8, 'الثامن الثامنة'],
  [9, 'التاسع التاسعة'],
  [10, 'العاشر العاشرة'],
  [11, 'الحادي الحادية'],
];

/** Arabic ordinals with the article; الحادي stands in الحادي عشر and الحادي والعشرون only. */
export const ARABIC_ORDINALS: ReadonlyMap<string, number> = new Map(
  ARABIC.flatMap(([value, forms]) => forms.split(' ').map((form) => [foldForSearch(form), value] as const)),
);

function buildEnglish(): Map<string, OrdinalWord> {
  const words = new Map<string, OrdinalWord>();
  const add = (word: string, value: number): void => {
    words.set(word, { value, isPlural: false });
    words.set(`${word}s`, { value, isPlural: true });
  };
  ENGLISH_UNITS.forEach((word, index) => {
    add(word, index + 1);
  });
  ENGLISH_TEENS.forEach((word, index) => {
    add(word, index + 10);
  });
  ENGLISH_TENS.forEach((word, index) => {
    add(word, (index + 2) * 10);
  });
  for (const [word, value] of ENGLISH_SCALES) add(word, value);
  return words;
}
