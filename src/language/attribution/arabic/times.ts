import { ADJUNCTS } from '../../lexicon/arabic-clauses.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { Element } from '../line.js';

const PERIOD = foldedSet('الأسبوع الشهر العام السنة الليلة الصيف الشتاء الربيع الخريف الأيام الأشهر السنوات');
const WHICH = foldedSet(
  'الماضي الماضية المقبل المقبلة الجاري الجارية القادم القادمة المنصرم المنصرمة الفائت الفائتة الأخيرة',
);

/** Time, place and according to whom, الأسبوع الماضي among them: they end a subject, and open none. */
export function tellsWhen(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.text ?? '';
  return ADJUNCTS.has(word) || (PERIOD.has(word) && WHICH.has(elements[at + 1]?.text ?? ''));
}
