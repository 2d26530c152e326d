import { foldForSearch } from '../text/normalise.js';

/**
 * Words by which a report says of what its number or its verdict is: of how far it had come, of what was only planned, of which
 * people, by which body, at what time of the day, of which part. Where only one of two reports has one, or each another, they
 * may both be true. Rows of a family are told apart; words of a row are not. Words of a phrase are joined by "_".
 */
const ROWS = `
progress | so_far to_date by_noon by_midday by_midnight up_to_now until_now as_of in_the_first at_first initially provisional preliminary early_results counted already still_counting حتى_الآن إلى_الآن حتى_اليوم حتى_الساعة حتى_ظهر حتى_مساء حتى_صباح لغاية أولية الأولية مبدئيا بادئ
progress | in_all in_total final finally ended_up by_the_end closed completed last_invoice in_the_end eventually النهائية النهائي نهائيا ختام المحصلة المجموع انتهى انتهت
plan | plan plans planned planning budgeted expected expects expect forecast forecasts projected projection under_its_contract must due_to_be scheduled target targets targeted aims aim pledged pledge promised promise proposed proposal intends intended was_to were_to is_to are_to set_to would originally estimate estimated hoped خطة خطط تخطط يخطط مقرر المقرر مقررا متوقع المتوقع تتوقع يتوقع توقع توقعت توقعات يلزم تلزم تعهد تعهدت يعتزم تعتزم اعتزام ينوي تنوي مشروع_قرار اقتراح مقترح مقترحة هدف تستهدف يستهدف سوف كان_مقررا أصلا الأصل تقديرات
sex | women woman girl girls female females wife wives mothers mother daughters widow schoolgirls actress نساء النساء امرأة فتاة فتيات الفتيات بنات البنات سيدة سيدات إناث الإناث نسائية أمهات زوجة
sex | men man boy boys male males husband husbands fathers father sons schoolboys رجال الرجال رجل فتى فتيان الفتيان أولاد ذكور الذكور آباء زوج
age | children child kids minors minor pupils teenagers teenage youngsters youth youths young toddlers infants babies under-18s أطفال الأطفال طفل طفلا قاصر قاصرين قاصرا شباب الشباب يافعين مراهقين رضع صغار
age | adults adult elderly pensioners pensioner older over-65s retired retirees بالغين البالغين مسنين المسنين كبار_السن متقاعدين المتقاعدين المتقاعدون مسن
level | primary elementary nursery ابتدائية الابتدائية ابتدائي الابتدائي تمهيدي روضة
level | secondary high_school ثانوية الثانوية ثانوي الثانوي
level | university universities college colleges جامعة الجامعة جامعات جامعيين جامعي
area | rural countryside village villages farmers ريف الريف ريفية قرى القرى قروية أرياف
area | nationwide countrywide across_the_country national_level على_مستوى_البلاد الصعيد_الوطني عموم_البلاد
area | urban city cities town towns capital مدينة المدينة مدن المدن حضرية العاصمة
owner | private خاصة الخاصة خاص الخاص أهلية الأهلية
owner | public state-run government state-owned حكومية الحكومية حكومي الحكومي عامة رسمية الرسمية
origin | foreign foreigners imported abroad overseas migrants migrant immigrants أجنبية أجانب الأجانب أجنبي الأجنبية مستوردة المستوردة الخارج وافدين الوافدين مهاجرين
origin | domestic local locals home-grown national natives محلية المحلية محلي المحلي محليين وطنية الوطنية مواطنين المواطنين
mode | by_post by_mail postal mail-in online remotely by_phone بالبريد بريديا إلكترونيا عن_بعد هاتفيا
mode | at_polling_stations in_person on_the_day حضوريا شخصيا
body | committee panel subcommittee لجنة اللجنة
body | plenary chamber full_house floor assembly parliament الجلسة_العامة الهيئة_العامة برلمان البرلمان مجلس_النواب
side | opposition المعارضة معارضة
side | government ruling coalition الحكومة الحكومية الائتلاف الموالاة الحاكم
grade | head chief senior director directors managers رؤساء مدراء مديري مديرات المديرين كبار
court | appeal appeals appellate استئناف الاستئناف استئنافي التمييز النقض
court | lower_court first_instance trial_court magistrate البداية الابتدائية ابتدائي
round | first_round first_half first_leg opening semi-final semi-finals qualifying qualifier الجولة_الأولى الشوط_الأول نصف_النهائي التصفيات
round | second_round run-off runoff second_half second_leg final decider الجولة_الثانية الإعادة الشوط_الثاني النهائي
daytime | dawn daybreak sunrise morning breakfast فجر فجرا الفجر صباح صباحا الصباح
daytime | noon midday afternoon lunchtime ظهر ظهرا الظهر عصر عصرا بعد_الظهر
daytime | evening dusk sunset night midnight overnight nightfall مساء مساءا ليل ليلا ليلة الليل المساء منتصف_الليل
session | early_trading opening_trade at_the_open opening_bell opened first_week first_half first_days استهل استهلت مستهل بداية مطلع افتتح افتتحت
session | at_the_close close closed closing ended finished last_week_of second_half last_days أنهى أنهت أغلق أغلقت أقفل أقفلت إغلاق إقفال ختام نهاية
part | part parts section sections half segment stage phase wing unit ward storey floor set lap leg branch branches some certain only_in district quarter neighbourhood جزء أجزاء جزئيا جزئية قسم مقطع مرحلة جناح طابق شوط فرع فروع بعض حي منطقة
rate | per_month every_month per_day per_week every_week every_day each apiece daily weekly monthly hourly a_day a_week a_month a_head يوميا يومي شهريا شهري أسبوعيا لكل للواحد للفرد الساعة
rate | every_year each_year per_year a_year_on yearly annual annually a_year سنويا سنوي سنوية
more | another other others additional further extra more_than_before also too besides new second آخر أخرى آخرين آخرون إضافي إضافية إضافيا أيضا كذلك جديد جديدة ثان ثانية
kind | partial partially partly slightly lightly minor جزئي جزئيا طفيف طفيفة خفيفة بسيطة
kind | total totally completely complete fully severe severely seriously critically heavily كامل كاملا كاملة كليا تماما شديدة بالغة خطيرة خطرة
worth | price prices worth cost costs value fare fares ticket ثمن سعر أسعار قيمة كلفة تكلفة تكاليف
measure | number numbers count tally volume volumes quantity quantities amount عدد أعداد كمية كميات حجم
measure | value revenue revenues turnover takings receipts proceeds قيمة عائدات إيرادات عوائد مجموع إجمالي
measure | profit profits earnings أرباح ربح ربحية
measure | share proportion percentage rate rates ratio نسبة نسب معدل معدلات حصة
measure | average per_head per_capita متوسط
measure | level levels منسوب مناسيب
measure | price prices rate rates expensive cheaper dearer costlier سعر أسعار ثمن أثمان أغلى أرخص
measure | sales مبيعات
measure | temperature temperatures حرارة
measure | spending spent expenditure إنفاق أنفق أنفقوا
measure | deficit shortfall عجز
measure | debt debts borrowing دين ديون مديونية
flow | exports export exported exporting outflow departures emigration صادرات تصدير صدرت مصدرة مغادرة هجرة
flow | imports import imported importing inflow arrivals immigration واردات استيراد استوردت مستوردة وصول
base | month_before month_earlier month_ago previous_month preceding_month قبل_شهر الشهر_السابق الشهر_الذي_قبله
base | year_before year_earlier year_ago previous_year preceding_year قبل_عام قبل_سنة العام_السابق السنة_السابقة العام_الذي_قبله العام_الذي_سبقه
base | week_before week_earlier week_ago previous_week preceding_week قبل_أسبوع الأسبوع_السابق
base | quarter_before quarter_earlier previous_quarter preceding_quarter الربع_السابق الفصل_السابق
base | previous_session day_before day_earlier previous_day الجلسة_السابقة اليوم_السابق
base | decade average decades عقد عقود متوسط معدل_السنوات
worth | wage wages salary salaries pay income earnings أجر أجور راتب رواتب دخل
`;

interface Mark {
  family: string;
  row: number;
}

/** What each word marks, and each two words joined by "_". */
export const SCOPE_MARKS: ReadonlyMap<string, readonly Mark[]> = build();

/** All families, in order. */
export const SCOPE_FAMILIES: readonly string[] = [
  ...new Set(
    ROWS.trim()
      .split('\n')
      .map((row) => row.slice(0, row.indexOf(' |'))),
  ),
];

function build(): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  ROWS.trim()
    .split('\n')
    .forEach((line, row) => {
      const [family = '', words = ''] = line.split(' | ');
      for (const written of words.split(' ')) {
        const word = foldForSearch(written.replaceAll('_', ' ')).replaceAll(' ', '_');
        marks.set(word, [...(marks.get(word) ?? []), { family, row }]);
      }
    });
  return marks;
}
