import { foldForSearch } from '../text/normalise.js';

/** What is more, and what is less, of one thing; the words of one side are not synonyms, but compare the same way. */
const ROWS: readonly (readonly [string, string])[] = [
  ['more greater bigger larger', 'less fewer smaller'],
  ['higher', 'lower'],
  ['taller longer', 'shorter'],
  ['older elder', 'younger newer'],
  ['richer wealthier', 'poorer'],
  ['faster quicker', 'slower'],
  ['earlier sooner', 'later'],
  ['heavier', 'lighter'],
  ['stronger', 'weaker'],
  ['better', 'worse'],
  ['hotter warmer', 'colder cooler'],
  ['wider broader', 'narrower'],
  ['deeper', 'shallower'],
  ['safer', 'deadlier'],
  ['nearer closer', 'farther further'],
  ['dearer', 'cheaper'],
  ['أكثر أكبر', 'أقل أصغر'],
  ['أعلى', 'أدنى أخفض'],
  ['أطول', 'أقصر'],
  ['أقدم', 'أحدث'],
  ['أغنى', 'أفقر'],
  ['أسرع', 'أبطأ'],
  ['أقوى', 'أضعف'],
  ['أفضل', 'أسوأ'],
  ['أثقل', 'أخف'],
  ['أغلى', 'أرخص'],
  ['أوسع', 'أضيق'],
  ['أبعد', 'أقرب'],
];

/** By comparative: its row, and whether it says more or less. */
export const COMPARATIVES: ReadonlyMap<string, { row: number; isMore: boolean }> = new Map(
  ROWS.flatMap(([more, less], row) =>
    [more, less].flatMap((words, side) =>
      words.split(' ').map((word) => [foldForSearch(word), { row, isMore: side === 0 }] as const),
    ),
  ),
);

/** Behind a comparative, they begin what something is compared with. */
export const THAN: ReadonlySet<string> = new Set(['than', 'من', 'مما']);
