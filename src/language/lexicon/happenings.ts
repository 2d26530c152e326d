import { foldForSearch } from '../text/normalise.js';
import { foldedSet } from './folded-set.js';

/** What happens, by all words for it, verbs and nouns: one row is one happening, two rows are two. */
const ROWS = `
explosion explosions explode explodes exploded exploding blast blasts detonate detonated detonation انفجار انفجارات انفجر انفجرت ينفجر تنفجر تفجير التفجير
fire fires blaze blazes inferno burn burned burnt حريق حرائق احترق احترقت احتراق نيران
collapse collapses collapsed collapsing انهيار انهار انهارت ينهار
derailment derail derails derailed انقلاب_قطار القضبان
crash crashes crashed collision collide collided collides تحطم تحطمت تحطمه تصادم اصطدام اصطدم اصطدمت سقوط سقطت
sinking sink sinks sank sunk capsize capsizes capsized capsizing shipwreck غرق غرقت يغرق
overturn overturns overturned overturning انقلاب انقلب انقلبت
earthquake earthquakes quake tremor زلزال زلازل هزة
flood floods flooding flooded deluge فيضان فيضانات سيول سيل
landslide landslides mudslide انزلاق انزلاقات
storm storms hurricane cyclone typhoon tornado عاصفة عواصف إعصار
avalanche avalanches انهيار_ثلجي
shooting shootings gunfire إطلاق_نار
stampede crush تدافع
strike strikes airstrike airstrikes raid raids bombardment shelling غارة غارات قصف ضربة ضربات
attack attacks attacked assault هجوم هجمات اعتداء
eruption erupt erupts erupted ثوران ثار بركان
blackout blackouts outage outages
march marches marched rally rallies rallied demonstration demonstrations protest protests مسيرة مسيرات مظاهرة مظاهرات تظاهرة احتجاج احتجاجات
talks negotiations محادثات مفاوضات مباحثات
trial محاكمة
siege besieged besiege حصار حاصر حاصرت
outbreak epidemic تفشي وباء
`;

/** By a word, the first word of its row in its own language. */
export const HAPPENINGS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.split(' ').map((word) => foldForSearch(word.replaceAll('_', ' ')));
      const arabic = words.find((word) => word >= '\u0600') ?? '';
      return words.map((word) => [word, word >= '\u0600' ? arabic : (words[0] ?? '')] as const);
    }),
);

/** By a word, the rows that it is in, which are the same in both languages. */
export const HAPPENING_ROWS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row, index) =>
      row.split(' ').map((word) => [foldForSearch(word.replaceAll('_', ' ')), index] as const),
    ),
);

/** They tell of what happened without saying what: an explosion occurred, caused, left. */
export const TELLING: ReadonlySet<string> =
  foldedSet(`when after during following while due caused causes cause causing left leaves leaving resulted results result reported reports report
occurred occurs happened happens took take taken place hit hits broke out tore ripped swept incident accident disaster tragedy according officials
authorities official ministry only just more some total overall aboard board onboard city town village province district region governorate county
area near outside inside across through new newly latest recorded registered known confirmed people person persons residents there both
including itself end ended finished saw seen came come comes has least most number almost nearly about around
وقع وقعت يقع حدث حدثت اندلع اندلعت نشب نشبت شهد شهدت يشهد تسبب تسببت أسفر أسفرت يسفر تسفر أدى أدت إثر أثر جراء خلال بعد عقب نتيجة بسبب حادث حادثة
الحادث مدينة مدينه بلدة محافظة ولاية منطقة قرية حي إقليم نحو حوالي قرابة أكثر أقل فقط بلغ بلغت يبلغ تبلغ وصل وصلت يصل سجل سجلت تسجيل وقوع كارثة
السلطات الوزارة مسؤولون رسمية شخص أشخاص عدد إجمالي ما لا يقل جديدة جديد داخل قرب أثناء حين عندما كانوا متن`);

/** They only report, and are no part of what is said of a group. */
export const REPORTING: ReadonlySet<string> =
  foldedSet(`according officials official authorities reported recorded registered total overall almost nearly about around at least over with compared new newly
there year figures data نحو حوالي قرابة سجل سجلت تسجيل إجمالي خلال مقارنة بيانات السلطات رسمية في مدينة`);

/** What makes one of several, or a part, of what it stands with. */
export const PART_WORDS: ReadonlySet<string> =
  foldedSet(`phase stage part half first second third fourth fifth last final upper lower inner outer section wing branch annex extension main annual monthly
weekly daily quarterly northern southern eastern western north south east west central old former previous next another other similar old
earlier local regional national international global european african asian male female young elderly rural urban private public
المرحلة مرحلة جزء الأول الأولى الثاني الثانية الثالث الثالثة القسم الجناح فرع القديم القديمة السابق السابقة الشمالي الشمالية الجنوبي الجنوبية الشرقي
الشرقية الغربي الغربية محلي محلية عالمي عالمية عربيا عالميا إفريقيا أوروبيا آسيويا سنوي سنوية شهري شهرية خاص خاصة عام عامة ذكور إناث نساء`);
