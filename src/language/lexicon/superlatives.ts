import { foldForSearch } from '../text/normalise.js';
import { foldedSet } from './folded-set.js';

/** What is the most of something, by the words for it in both languages, and by those for more of it than another has. */
const ROWS = `
large; largest biggest greatest أكبر كبرى أضخم; larger bigger greater أكبر أضخم
small; smallest tiniest أصغر صغرى; smaller أصغر
high; tallest highest loftiest أعلى; taller higher أعلى
long; longest أطول; longer أطول
short; shortest أقصر; shorter أقصر
deep; deepest أعمق; deeper أعمق
low; lowest أدنى أخفض; lower أدنى أخفض
old; oldest أقدم; older أقدم
wide; widest أوسع أعرض; wider أوسع أعرض
fast; fastest quickest أسرع; faster أسرع
slow; slowest أبطأ; slower أبطأ
heavy; heaviest أثقل; heavier أثقل
deadly; deadliest; deadlier
busy; busiest; busier
hot; hottest warmest أحر أسخن; hotter warmer أحر
cold; coldest أبرد; colder أبرد
dear; costliest priciest dearest أغلى; costlier pricier dearer أغلى
cheap; cheapest أرخص; cheaper أرخص
first; first أول أولى;
`;

/** Behind "most" or أكثر these are the same as a word of the rows. */
const AS_ONE_WORD = `
dear; expensive costly pricey كلفة تكلفة غلاء
deadly; deadly lethal دموية فتكا
busy; busy ازدحاما اكتظاظا نشاطا
populous; populous populated سكانا
visited; visited زيارة
polluted; polluted تلوثا
`;

function rowsOf(column: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of ROWS.trim().split('\n')) {
    const parts = row.split(';').map((part) => part.trim());
    for (const word of (parts[column] ?? '').split(' '))
      if (word !== '') found.set(foldForSearch(word), parts[0] ?? '');
  }
  return found;
}

/** "Deepest", أعمق: by what it is the most. */
export const SUPERLATIVE_KEYS: ReadonlyMap<string, string> = rowsOf(1);

/** "Deeper" in "no lake is deeper than". */
export const COMPARATIVE_KEYS: ReadonlyMap<string, string> = rowsOf(2);

/** "Expensive" in "most expensive", سكانا in أكثر … سكانا. */
export const MOST_OF: ReadonlyMap<string, string> = new Map(
  AS_ONE_WORD.trim()
    .split('\n')
    .flatMap((row) => {
      const [key = '', words = ''] = row.split('; ');
      return words.split(' ').map((word) => [foldForSearch(word), key] as const);
    }),
);

/** "The most", "the second most": the word after it says of what. */
export const MOST: ReadonlySet<string> = foldedSet('most الأكثر أكثر');

/** The whole world by its names; where it is not named, nothing says how far a superlative reaches. */
export const WORLD: ReadonlySet<string> = foldedSet(
  "world world's earth earth's planet planet's globe globe's worldwide globally العالم عالميا الأرض الكوكب المعمورة",
);

/** Beside a superlative they add nothing to it. */
export const ADDS_NOTHING: ReadonlySet<string> = foldedSet(`
ever travel go fly human person only by far single still currently officially history considered regarded recognised recognized known
country nation state place one thing that
تعتبر يعتبر تعد يعد أصبحت أصبح هي هو كانت كان تظل تبقى was became becomes other there حاليا رسميا التاريخ تاريخ دولة بلد مكان شخص إنسان على الإطلاق الإطلاق
`);
