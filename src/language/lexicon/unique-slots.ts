import { foldedSet } from './folded-set.js';

/** Superlatives and the like: of what they are said of, there is one. */
export const SUPERLATIVES: ReadonlySet<string> = foldedSet(`
most first last only sole main largest biggest smallest highest lowest longest shortest oldest youngest newest tallest richest poorest best worst
fastest deepest hottest coldest strongest deadliest busiest wealthiest
أكبر أصغر أول أولى آخر أعلى أدنى أكثر أقل أفضل أسوأ أغنى أفقر أطول أقصر أوسع أقدم أحدث أسرع أعمق أقوى الوحيد الوحيدة عاصمة
`);

/** What points to something without naming it, or has many names. */
export const NOT_A_NAME: ReadonlySet<string> = foldedSet(`
it he she they this that these those there here today yesterday and or not kingdom country city capital
هذا هذه ذلك تلك هناك هنا اليوم أمس قال المملكة الدولة البلاد المدينة العاصمة إن أن هؤلاء في من على كل
`);

/** What only one can win, be given or be host of. */
export const TITLES: ReadonlySet<string> = foldedSet(`
final cup championship title trophy league gold olympics olympic election presidency crown
نهائي النهائي كأس بطولة لقب اللقب الدوري ذهبية الذهبية الأولمبياد الانتخابات الرئاسة
`);

/** By whom or where a title goes. */
export const TAKES: ReadonlySet<string> = foldedSet(`
won win wins hosted hosts host clinched lifted captured
فاز فازت يفوز تفوز توج توجت يتوج تتوج أحرز أحرزت حصد حصدت استضاف استضافت يستضيف تستضيف
`);

/** After the name of a country or a faith they say whose somebody is; of each there is one. */
export const BELONGING: ReadonlySet<string> = foldedSet(`
citizen national nationality passport origin descent
الجنسية الأصل المولد المنشأ
`);

/** Before it they say where something is that does not move, or happened that happens once. */
export const PLACED_ONCE: ReadonlySet<string> = foldedSet(`
born buried located headquartered founded
ولد ولدت دفن دفنت يقع تقع تأسس تأسست
`);

/** Forms of "to be" that stand between a subject and what it is. */
export const COPULAS: ReadonlySet<string> = foldedSet(
  'is are was were remains became becomes هو هي كان كانت يعد تعد يعتبر تعتبر أصبح أصبحت',
);

/** By these, and by -ed, a sentence of English reports what has happened. */
export const PASTS: ReadonlySet<string> = foldedSet(`
was were had has have did will said rose fell won lost began took gave made found met led sent built shot struck sank fled broke fought came went
became left kept paid sold bought withdrew drew grew threw chose spoke spent
`);

/** What one alone wins in a year; of a prize or a medal there may be several. */
export const WON_BY_ONE: ReadonlySet<string> = foldedSet(`
cup championship title trophy league final election presidency crown
كأس الكأس بكأس بطولة البطولة ببطولة لقب اللقب بلقب دوري الدوري بالدوري نهائي النهائي انتخابات الانتخابات الرئاسة
`);
