import { foldedSet } from './folded-set.js';

/** Parts of time, and what comes round again: the second is another one than the first, and at another time. */
export const TIME_PARTS: ReadonlySet<string> = foldedSet(`
day days night week month quarter half year semester term season session round leg heat phase stage edition episode century decade
يوم اليوم ليلة الليلة أسبوع الأسبوع شهر الشهر ربع الربع نصف النصف شوط الشوط سنة السنة عام العام فصل الفصل موسم الموسم جلسة الجلسة
جولة الجولة دورة الدورة مرحلة المرحلة نسخة النسخة حلقة الحلقة قرن القرن عقد العقد دفعة الدفعة
`);

/** What a number tells apart by its place or in its name, so that another number is another thing. */
export const ADDRESSES: ReadonlySet<string> = foldedSet(`
street st avenue ave district ward precinct arrondissement division brigade battalion regiment army corps fleet amendment chapter article
section dynasty congress parliament arm
شارع الشارع حي الحي دائرة الدائرة قطاع القطاع منطقة المنطقة فرقة الفرقة لواء اللواء كتيبة الكتيبة جيش الجيش فوج الفوج مادة المادة
باب الباب بند البند قناة القناة طريق الطريق
`);
