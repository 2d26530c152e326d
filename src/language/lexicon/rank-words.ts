import type { PhraseTable } from '../text/phrase-table.js';
import { foldedSet } from './folded-set.js';
import { phrasesByRow } from './phrase-rows.js';

/** The place of whatever comes last. */
export const LAST = Infinity;

/** Place; English; Arabic. */
const ROWS = `
1; tops the list, topped the list, top of the list, tops the ranking, topped the ranking, tops the table, topped the table, top of the table, top of the ranking, leads the ranking, leads the table, led the table, leads the list, ranks top, ranked top, came top, number one, heads the list, headed the list, tops, topped; تصدر~يتصدر, صدارة, على رأس القائمة, رأس قائمة, المرتبة الأولى, المركز الأول
last; ranks last, ranked last, came last, comes last, placed last, finished last, bottom of the list, bottom of the table, bottom of the ranking, in last place; ذيل القائمة, ذيل قائمة, ذيل ترتيب, ذيل الترتيب, المرتبة الأخيرة, المركز الأخير, تذيل~يتذيل
`;

/** "Tops the list", تصدر, "came last": a place in an order without a number. */
export const RANK_PHRASES: PhraseTable<number> = phrasesByRow(ROWS, (place) =>
  place === 'last' ? LAST : Number(place),
);

const NOUNS = 'place position rank spot المرتبة المركز مرتبة مركز بالمرتبة بالمركز';
const VERBS =
  'rank ranks ranked finished finishes finish came comes placed stands حل حلت جاء جاءت يأتي تأتي صنف صنفت احتل احتلت يحتل تحتل';

/** Beside an ordinal or a number these say that it is a place in an order. */
export const RANK_NOUNS: ReadonlySet<string> = foldedSet(NOUNS);
export const RANK_VERBS: ReadonlySet<string> = foldedSet(VERBS);

/** All that says that there is an order, and nothing of whom or of what. */
export const RANK_IDLE: ReadonlySet<string> = foldedSet(
  `${NOUNS} ${VERBS} ranking rankings list table top tops topped leads among out overall index
قائمة القائمة ترتيب الترتيب تصنيف التصنيف مؤشر المؤشر ضمن بين تصدر تصدرت يتصدر تتصدر صدارة لعام بالعالم`,
);

/** Poles of a record. */
const RECORDS = `
high; record high, all - time high, all time high, highest … on record, highest … ever, highest … in history, new high, record highs, record peak; أعلى … في تاريخه, أعلى … في تاريخها, أعلى … في التاريخ, أعلى … على الإطلاق, مستوى قياسي مرتفع, ذروة تاريخية, أعلى مستوى تاريخي, أعلى مستوى قياسي, رقما قياسيا مرتفعا
low; record low, all - time low, all time low, lowest … on record, lowest … ever, lowest … in history, new low, record lows; أدنى … في تاريخه, أدنى … في تاريخها, أدنى … في التاريخ, أدنى … على الإطلاق, مستوى قياسي منخفض, أدنى مستوى تاريخي, أدنى مستوى قياسي, رقما قياسيا منخفضا
`;

/** "Record high", أدنى مستوى في تاريخه. */
export const RECORD_PHRASES: PhraseTable<'high' | 'low'> = phrasesByRow(RECORDS, (pole) =>
  pole === 'low' ? 'low' : 'high',
);

/** Beside a record they say only that it was reached. */
export const RECORD_IDLE: ReadonlySet<string> = foldedSet(
  `hit hits reached reach reaches set sets level levels its a an to at point stood stands rate time
سجل سجلت بلغ بلغت وصل وصلت لامس مستوى مستوياته مستوياتها له لها إلى عند خلال معدل`,
);
