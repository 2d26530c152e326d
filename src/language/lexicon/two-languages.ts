import { foldForSearch } from '../normalise.js';

/**
 * Words of news that mean one thing in both languages, by which a statement in one is known to be of the same matter as
 * one in the other. One row a thing; the dictionary form in English, the usual forms in Arabic.
 */
const ROWS = `
bankruptcy bankrupt insolvency insolvent | إفلاس أفلس أفلست
creditor | دائن دائنون دائنين
rescue bailout | إنقاذ
plan | خطة خطط
company firm | شركة شركات
bank | بنك مصرف بنوك مصارف
rate interest | فائدة
inflation | تضخم
budget | ميزانية موازنة
debt | دين ديون
tax | ضريبة ضرائب
price | سعر أسعار
salary wage pay | راتب رواتب أجور أجر
job employee worker staff | وظيفة وظائف موظف موظفين عامل عمال عاملين
factory plant | مصنع مصانع محطة معمل
station | محطة محطات
power electricity energy | طاقة كهرباء كهربائية
solar | شمسية شمسي
nuclear | نووي نووية
oil crude | نفط نفطي نفطية
gas | غاز
water | مياه ماء
port harbour harbor | ميناء موانئ مرفأ
airport | مطار مطارات
bridge | جسر جسور
road highway | طريق طرق
tunnel | نفق أنفاق
dam | سد
railway rail train | قطار قطارات سكة
ship vessel ferry boat | سفينة سفن عبارة قارب زورق
aircraft plane airliner | طائرة طائرات
drone | مسيرة مسيرات
missile rocket | صاروخ صواريخ
satellite | قمر أقمار
launch | إطلاق
orbit | مدار
explosion blast explode | انفجار انفجر انفجرت تفجير
fire blaze | حريق حرائق
flood | فيضان فيضانات سيول
earthquake quake | زلزال هزة
storm hurricane | عاصفة إعصار
drought | جفاف
warehouse depot | مستودع مستودعات مخزن
school | مدرسة مدارس
university | جامعة جامعات
hospital clinic | مستشفى مستشفيات عيادة مشفى
doctor physician | طبيب أطباء
nurse | ممرض ممرضة ممرضين ممرضات
patient | مريض مرضى
vaccine | لقاح تطعيم
virus | فيروس
disease illness outbreak | مرض وباء تفشي
medicine drug | دواء أدوية
court tribunal | محكمة
judge | قاض قاضي قضاة
trial | محاكمة
verdict sentence ruling | حكم
prison jail | سجن سجون
prisoner detainee inmate | سجين سجناء معتقل معتقلين أسير أسرى
police officer | شرطة شرطي
army troop soldier military | جيش جندي جنود قوات عسكري عسكرية
border | حدود حدودي معبر
election vote poll ballot | انتخاب انتخابات تصويت اقتراع
parliament assembly | برلمان مجلس نواب
law act legislation bill | قانون مشروع تشريع
president | رئيس رئاسة
minister ministry | وزير وزارة وزيرة
mayor municipality municipal | عمدة بلدية بلديات
governor | محافظ
king | ملك
ambassador embassy | سفير سفارة
authority | سلطة سلطات هيئة
government cabinet | حكومة حكومي
union | نقابة اتحاد
party | حزب
opposition | معارضة
treaty agreement deal accord | اتفاق اتفاقية معاهدة
ceasefire truce cease-fire | هدنة وقف_إطلاق_النار وقف_النار
negotiation talks | مفاوضات محادثات
sanction | عقوبات
protest demonstration | احتجاج احتجاجات مظاهرة مظاهرات
strike walkout | إضراب
refugee | لاجئ لاجئين لاجئون
aid relief | مساعدات إغاثة
convoy | قافلة قوافل
survey census | مسح إحصاء استطلاع
reserve park | محمية
wolf wolves | ذئب ذئاب ذئبا
museum | متحف
prize award | جائزة
novel novelist | رواية روائي روائية
poet | شاعر شاعرة
film movie | فيلم
team club | فريق نادي ناد
match game | مباراة لقاء
cup championship tournament league | كأس بطولة دوري
coach | مدرب
player | لاعب
marathon race | ماراثون سباق
goal | هدف أهداف هدفا
warn warning | تحذير تحذيرات حذر حذرت إنذار
evacuation evacuate | إخلاء أخلي أخليت إجلاء
search | بحث
investigation inquiry probe | تحقيق تحقيقات
report | تقرير
document | وثيقة وثائق
contract | عقد عقود
tender | مناقصة عطاء
salmon fish fishing | سمك أسماك صيد
wheat grain | قمح حبوب
harvest crop | محصول حصاد
farmer | مزارع مزارعين
building | مبنى مباني بناية
house home | منزل منازل بيت
village | قرية
city town | مدينة بلدة
island | جزيرة
river | نهر
valley | وادي واد
mosque | مسجد جامع
church | كنيسة
budget spending | إنفاق
import | استيراد واردات
export | تصدير صادرات
passenger | راكب ركاب
flight | رحلة رحلات
seat | مقعد مقاعد
ticket | تذكرة تذاكر
capacity | سعة طاقة_استيعابية
resignation resign | استقالة استقال استقالت
apology apologise apologize | اعتذار اعتذر اعتذرت
attack | هجوم هجمات
hostage kidnap | رهينة رهائن اختطاف خطف
investment invest | استثمار استثمارات
loan | قرض قروض
merger merge | اندماج دمج
acquisition acquire takeover | استحواذ
asylum | لجوء
application request | طلب طلبات
migrant immigrant migration | مهاجر مهاجرين مهاجرون هجرة
journalist reporter | صحفي صحفية صحافي صحفيين صحافيين
release free | إفراج أفرج أفرجت يفرج تفرج
lawyer | محام محامي محامين
proposal | مقترح اقتراح مقترحات
resolution | قرار
quarter-final | ربع_نهائي ربع_النهائي
semi-final | نصف_نهائي نصف_النهائي
final | نهائي نهائية
championship | بطولة
cause | سبب يسبب تسبب سببت
measles | حصبة
autism | توحد
cancer | سرطان
malaria | ملاريا
diabetes | سكري
infertility | عقم
infection | عدوى إصابة
cure treat treatment | علاج يعالج تعالج شفاء يشفي تشفي
garlic | ثوم
lemon | ليمون
coffee | قهوة
subsidy subsidise subsidize | دعم
fuel petrol gasoline | وقود بنزين
bread | خبز
gold | ذهب
currency pound lira | عملة جنيه ليرة
export | صادرات تصدير
oil | نفط
weapon arms | سلاح أسلحة
embargo | حظر
airspace | مجال_جوي
crossing | معبر
dollar | دولار
inquiry | لجنة_تحقيق
coup | انقلاب
curfew | حظر_تجول حظر_التجول
emergency | طوارئ
veil headscarf hijab | حجاب نقاب
exam examination | امتحان امتحانات
landing | هبوط
famine | مجاعة
cholera | كوليرا
pandemic | جائحة
mask | كمامة كمامات
photo photograph picture image | صورة صور
video clip footage | فيديو مقطع
`;

/** The row that a folded word is in, or several words joined by "_". */
export const MATTERS: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const table = new Map<string, number>();
  ROWS.trim()
    .split('\n')
    .forEach((row, index) => {
      for (const word of row.replace('|', ' ').split(/\s+/)) {
        const folded = foldForSearch(word.replaceAll('_', ' ')).replaceAll(' ', '_');
        if (!table.has(folded)) table.set(folded, index + 1);
      }
    });
  return table;
}
