import { foldForSearch } from '../text/normalise.js';

/** What a number word does when it is added to what was read before it. */
export type NumberWord =
  | { role: 'unit'; value: number }
  | { role: 'teen'; value: number }
  | { role: 'ten'; value: number }
  | { role: 'hundred'; value: number }
  | { role: 'scale'; value: number };

const ENGLISH_UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const ENGLISH_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
);
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  doz: 12,
  dozs: 12,
  dz: 12,
  dzs: 12,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  lakhs: 1e5,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  tln: 1e12,
};

const ARABIC_UNITS: readonly (readonly [number, string])[] = [
  [0, 'صفر'],
  [1, 'واحد واحدة أحد إحدى'],
  [2, 'اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاث ثلاثة ثلاثا'],
  [4, 'أربع أربعة أربعا'],
  [5, 'خمس خمسة خمسا'],
  [6, 'ست ستة ستا'],
  [7, 'سبع سبعة سبعا'],
  [8, 'ثمان ثماني ثمانية ثمانيا'],
  [9, 'تسع تسعة تسعا'],
];

const ARABIC_TENS: readonly (readonly [number, string])[] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
];

const ARABIC_HUNDRED_PREFIXES: readonly (readonly [number, string])[] = [
  [300, 'ثلاث'],
  [400, 'أربع'],
  [500, 'خمس'],
  [600, 'ست'],
  [700, 'سبع'],
  [800, 'ثمان ثماني'],
  [900, 'تسع'],
];

const ARABIC_SCALES: readonly (readonly [number, string])[] = [
  [12, 'دزينة دستة دزينات دستات'],
  [1e3, 'ألف آلاف ألفا'],
  [1e6, 'مليون ملايين مليونا'],
  [1e9, 'مليار مليارات بليون مليارا بلايين'],
  [1e12, 'تريليون ترليون تريليونات ترليونات تريليونا'],
];

const ARABIC_DUAL_SCALES: readonly (readonly [number, string])[] = [
  [24, 'دزينتان دزينتين'],
  [2e3, 'ألفان ألفين ألفا ألفي'],
  [2e6, 'مليونان مليونين مليوني'],
  [2e9, 'ملياران مليارين ملياري'],
  [2e12, 'تريليونان تريليونين تريليوني'],
];

/** Number words of both languages by their folded form. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = buildNumberWords();

/** "dozens", "hundreds": more than one of them, no telling how many. The value is the least that is meant. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['dozens', 20],
      ['scores', 20],
      ['hundreds', 150],
      ['thousands', 1500],
      ['millions', 1.5e6],
      ['billions', 1.5e9],
      ['عشرات', 20],
      ['مئات', 150],
      ['مائات', 150],
      ['آلاف', 1500],
      ['ملايين', 1.5e6],
      ['مليارات', 1.5e9],
    ] as const
  ).map(([word, least]) => [foldForSearch(word), least]),
);

function buildNumberWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  ENGLISH_UNITS.forEach((word, value) => words.set(word, { role: 'unit', value }));
  ENGLISH_TEENS.forEach((word, index) => words.set(word, { role: 'teen', value: index + 10 }));
  ENGLISH_TENS.forEach((word, index) => words.set(word, { role: 'ten', value: (index + 2) * 10 }));
  for (const zero of ['nought', 'naught']) words.set(zero, { role: 'unit', value: 0 });
  for (const hundred of ['hundred', 'hundreds']) words.set(hundred, { role: 'hundred', value: 100 });
  for (const [word, value] of Object.entries(ENGLISH_SCALES)) words.set(word, { role: 'scale', value });

  const add = (list: string, word: NumberWord): void => {
    for (const form of list.split(' ')) words.set(foldForSearch(form), word);
  };
  for (const [value, list] of ARABIC_DUAL_SCALES) add(list, { role: 'teen', value });
  for (const [value, list] of ARABIC_UNITS) add(list, { role: 'unit', value });
  for (const [value, list] of ARABIC_TENS) add(list, { role: 'ten', value });
  for (const [value, list] of ARABIC_SCALES) add(list, { role: 'scale', value });
  add('عشر عشرة', { role: 'teen', value: 10 });
  add('مئة مائة', { role: 'hundred', value: 100 });
  add('مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي', { role: 'hundred', value: 200 });
  for (const [value, prefixes] of ARABIC_HUNDRED_PREFIXES) {
    for (const prefix of prefixes.split(' ')) {
      for (const hundred of ['مئة', 'مائة']) add(prefix + hundred, { role: 'hundred', value });
    }
  }
  return words;
}
