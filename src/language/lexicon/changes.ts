import type { PhraseTable } from '../text/phrase-table.js';
import { foldedSet } from './folded-set.js';
import { phrasesByRow } from './phrase-rows.js';

/** By how much something changed where a word says it: 1 is by as much as there was. */
const ROWS = `
1; doubled, double, doubles, doubling, twofold, two - fold, twice as high, twice as many, twice as much; تضاعف~يتضاعف, تضاعف, مثلي, مثلين, ضعف ما كان, ضعفي
2; tripled, triple, triples, trebled, treble, threefold, three - fold; ثلاثة أضعاف, ثلاثة أمثال, ثلاثة امثال
3; quadrupled, quadruple, fourfold, four - fold; أربعة أضعاف, أربعة أمثال
4; fivefold, quintupled; خمسة أضعاف, خمسة أمثال
9; tenfold, ten - fold; عشرة أضعاف, عشرة أمثال
-0.5; halved, halve, halves, fell by half, dropped by half, cut in half; إلى النصف, للنصف, بمقدار النصف
`;

/** "Doubled", ثلاثة أضعاف: by how much, as a fraction of what there was. */
export const CHANGE_WORDS: PhraseTable<number> = phrasesByRow(ROWS, Number);

/** They say that something went up or down, and by themselves not by how much. */
export const COURSE_WORDS: ReadonlySet<string> =
  foldedSet(`rose rise rises risen rising grew grow grows grown growth increased increase increases up climbed climb jumped jump gained surged surge raised soared soar
gone went go fell fall falls fallen decreased decrease decreases dropped drop drops down shrank cut reduced declined decline slumped slid lowered by than
ارتفع ارتفعت ارتفاع ارتفاعا يرتفع ترتفع زاد زادت زيادة نما نمت نمو صعد صعدت قفز قفزت انخفض انخفضت انخفاض انخفاضا تراجع تراجعت تراجعا هبط هبطت تقلص تقلصت بنسبة نسبة بمقدار سجل سجلت حجم
بزيادة بانخفاض تضاعف تضاعفت`);
