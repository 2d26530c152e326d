import { foldedSet } from './folded-set.js';

/** Something may be done. */
export const ALLOWING: ReadonlySet<string> = foldedSet(`
allow allows allowed allowing permit permits permitted permitting legal lawful legalised legalized authorise authorised authorizes
authorized permissible
سمح سمحت يسمح تسمح يسمحون السماح مسموح مسموحا مسموحة أجاز أجازت يجيز تجيز إجازة يجوز تجوز جائز مباح مباحة قانوني قانونية أباح أباحت يباح تباح
مشروع متاح متاحة
`);

/** What follows says under which condition. */
export const CONDITIONS: ReadonlySet<string> = foldedSet(`
when whenever if unless only provided where case cases
عندما كلما إذا لو بشرط شريطة فقط حال حالة حالات إلا طالما
`);

/** What follows says where, when or for whom. */
export const WITHIN: ReadonlySet<string> = foldedSet(`
in at for within inside during on near outside with
في عند داخل خلال ضمن لدى خارج قرب مع
`);

/** Part of a country: what is so there need not be so in all of it. */
export const PARTS_OF_LAND: ReadonlySet<string> = foldedSet(`
region regions province provinces district districts canton cantons parts part areas
إقليم ولاية ولايات محافظة محافظات منطقة مناطق مقاطعة مقاطعات أجزاء
`);

/** How something was decided, and not where it is so. */
export const DECIDING: ReadonlySet<string> = foldedSet(`
ruling decision statement decree order vote interview letter session year years month months week weeks day days first time
حكم قرار بيان مرسوم تصويت مقابلة جلسة سنة عام شهر أسبوع يوم الأولى المرة
`);
