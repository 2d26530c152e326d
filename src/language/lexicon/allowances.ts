import { foldForSearch } from '../text/normalise.js';

/** Something may be done. */
export const ALLOWING: ReadonlySet<string> = set(`
allow allows allowed allowing permit permits permitted permitting legal lawful legalised legalized authorise authorised authorizes
authorized permissible
سمح سمحت يسمح تسمح يسمحون السماح مسموح مسموحا مسموحة أجاز أجازت يجيز تجيز إجازة يجوز تجوز جائز مباح مباحة قانوني قانونية أباح أباحت يباح تباح
مشروع متاح متاحة
`);

/** What follows says under which condition. */
export const CONDITIONS: ReadonlySet<string> = set(`
when whenever if unless only provided where case cases
عندما كلما إذا لو بشرط شريطة فقط حال حالة حالات إلا طالما
`);

/** What follows says where, when or for whom. */
export const WITHIN: ReadonlySet<string> = set(`
in at for within inside during on near outside with
في عند داخل خلال ضمن لدى خارج قرب مع
`);

/** Part of a country: what is so there need not be so in all of it. */
export const PARTS_OF_LAND: ReadonlySet<string> = set(`
region regions province provinces district districts canton cantons parts part areas
إقليم ولاية ولايات محافظة محافظات منطقة مناطق مقاطعة مقاطعات أجزاء
`);

/** How something was decided, and not where it is so. */
export const DECIDING: ReadonlySet<string> = set(`
ruling decision statement decree order vote interview letter session year years month months week weeks day days first time
حكم قرار بيان مرسوم تصويت مقابلة جلسة سنة عام شهر أسبوع يوم الأولى المرة
`);

function set(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/).map(foldForSearch));
}
