import { foldedSet } from './folded-set.js';

/** Words that say how much, where to or when, or only that there is something: two newsrooms choose them freely. */
export const HOLLOW_WORDS: ReadonlySet<string> = foldedSet(`
during over under within with without among amongst around across between through throughout before after since until till
against along beside near inside outside above below per via up down out off away back only just barely merely hardly even still
already yet now there then most more less least fewer no not nearly almost about roughly some many much several few all every
both whole entire total totals totalled number numbers numbering figure figures amount amounts amounted level levels rate share
proportion percentage part portion according made make makes making take takes took taken taking get gets got put set came come
comes went go goes gone stood stand stands stay stayed stays remain remained remains became become turn turns turned found find
finds finding show shows showed shown see saw seen hold holds held contain contains contained include includes included count
counted counts record recorded records register registered log logged reach reached reaches extra additional new newly latest
early late person persons people those individuals ones one long large big small scale estimate estimates estimated put say says
own own year years month months week weeks day days time times date strong far end ends ended bring brought brings give gives gave
given measure measured measures experience experienced use used using thanks due because despite
خلال أثناء ضمن قبل بعد منذ حتى نحو حوالي زهاء قرابة عدد أعداد نسبة حصة نصيب بلغ بلغت يبلغ تبلغ بالغ بالغة وصل وصلت يصل تصل سجل
سجلت تسجيل شهد شهدت تشهد عرف عرفت حقق حققت كشف كشفت أظهر أظهرت تبين أفاد أفادت ذكر ذكرت قدر قدرت تقدر يقدر تقدير تجاوز تجاوزت
يتجاوز تتجاوز تعدى تتعدى يتعدى يتعد تتعد يزيد تزيد يقل تقل زاد زادت سوى إلا غير فقط لا أكثر أقل معظم جميع كل كافة كلها كلهم
جميعهم جميعا بما بنحو مقدار مقدارها مقداره أشخاص شخص ظل ظلت بقي بقيت زال يزال تزال ما أي كامل كاملة تماما عام سنة يوم شهر أسبوع
أعوام سنوات أيام وفق وفقا حسب بحسب باسم لسنة لعام بعام الجاري الماضي الماضية يومي جدا ربا يربو يفوق فاق فاقت تفوق أجرى أجرت أجرته أجرته
أجراه من عن على إلى أمام لدى داخل خارج عبر فوق تحت دون حول حيث منها منهم منه بها به فيها فيه عليها عليه لها له لهم بين كبير
كبيرة صغير صغيرة جديد جديدة مدة طوال طيلة حدود أدنى أقصى أبعد تقريبا مجموع إجمالي مجموعه كمية حجم بواقع بمعدل معدل مستوى
`);

/** Stretches of time that another figure is given for: what a film took on its opening weekend is not what it took. */
export const SPAN_WORDS: ReadonlySet<string> = foldedSet(`
opening weekend season quarter hour hours morning night evening half-year semester term
افتتاحي عطلة موسم فصل ساعة ساعات صباح ليلة مساء نصف
`);

/** Verbs and adjectives that say "not" by themselves: who lacks a thing does not have it. */
export const LACKING_WORDS: ReadonlySet<string> = foldedSet(`
lack lacks lacked lacking without miss missed missing escaped escape avoided avoid failed fail fails spared unharmed undamaged
unhurt untouched يفتقر تفتقر افتقر افتقرت محروم محرومون محرومين حرم حرمت بلا نجا نجت سلم سلمت
`);
