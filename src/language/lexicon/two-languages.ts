import { foldForSearch } from '../text/normalise.js';
import { inflections } from '../text/phrase-table.js';

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
ship vessel ferry boat tanker | سفينة سفن عبارة قارب قوارب زورق زوارق مركب مراكب ناقلة ناقلات
aircraft plane airliner | طائرة طائرات
drone | مسيرة مسيرات
missile rocket | صاروخ صواريخ
satellite | قمر أقمار
launch | إطلاق
orbit | مدار
explosion blast explode bombing | انفجار انفجارات انفجر انفجرت تفجير تفجيرات
fire blaze | حريق حرائق
flood | فيضان فيضانات سيول
earthquake quake | زلزال هزة
storm hurricane cyclone | عاصفة إعصار
drought | جفاف
sink sinking capsize shipwreck | غرق غرقت يغرق تغرق انقلب انقلبت
crash collision collide derail | تحطم تحطمت تصادم اصطدام اصطدم اصطدمت حادث حوادث
collapse | انهيار انهار~ينهار
landslide mudslide avalanche | انزلاق انهيار_أرضي انهيار_ثلجي
volcano eruption erupt | بركان براكين
tsunami | تسونامي
heatwave | موجة_حر
snow snowfall | ثلج ثلوج
rain rainfall | مطر أمطار
wildfire | حريق_غابات حرائق_غابات حرائق_الغابات
forest woodland | غابة غابات
desert | صحراء
beach coast shore | شاطئ شواطئ ساحل سواحل
sea ocean | بحر محيط
mountain | جبل جبال
lake | بحيرة
climate | مناخ مناخي مناخية
pollution | تلوث
emission | انبعاثات
temperature heat | حرارة
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
cup championship tournament league | كأس بطولة بطولات دوري
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
spending expenditure | إنفاق
import | استيراد واردات
export | تصدير صادرات
passenger | راكب ركاب
flight | رحلة رحلات
seat | مقعد مقاعد
ticket | تذكرة تذاكر
capacity | سعة طاقة_استيعابية
resignation resign | استقالة استقال~يستقيل
apology apologise apologize | اعتذار اعتذر اعتذرت
attack strike airstrike raid bombing bombardment shell shelling | هجوم هجمات غارة غارات ضربة ضربات قصف تفجير تفجيرات
hostage kidnap | رهينة رهائن اختطاف خطف
investment invest | استثمار استثمارات
loan | قرض قروض
merger merge | اندماج دمج
acquisition acquire takeover | استحواذ
asylum | لجوء
application request | طلب طلبات
migrant immigrant migration | مهاجر مهاجرين مهاجرون هجرة
journalist reporter | صحفي صحفية صحافي صحفيين صحافيين
release free | إفراج أفرج~يفرج إطلاق_سراح أطلق_سراح أطلقت_سراح
lawyer | محام محامي محامين
proposal | مقترح اقتراح مقترحات
resolution | قرار
quarter-final | ربع_نهائي ربع_النهائي
semi-final | نصف_نهائي نصف_النهائي
final | نهائي نهائية
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
weapon arms | سلاح أسلحة
embargo | حظر
airspace | مجال_جوي
dollar | دولار
coup | انقلاب
curfew | حظر_تجول حظر_التجول
emergency | طوارئ
veil headscarf hijab niqab burqa | حجاب نقاب
exam examination | امتحان امتحانات
landing | هبوط
famine | مجاعة
cholera | كوليرا
pandemic | جائحة
mask | كمامة كمامات
photo photograph picture image | صورة صور
video clip footage | فيديو مقطع مقاطع
relations ties | علاقات
diplomatic | دبلوماسي دبلوماسية
sever severed cut | قطع~يقطع قطع
normalise normalize normalisation normalization | تطبيع طبع~يطبع
recognise recognize recognition | اعتراف اعترف~يعترف
withdraw withdrawal pull_out | انسحاب انسحب~ينسحب سحب
join accession accede | انضمام انضم~ينضم
member membership | عضو عضوية أعضاء
expel expulsion | طرد~يطرد
recall | استدعى~يستدعي استدعاء
summon | استدعاء
visit | زار~يزور زيارة
meet meeting | لقاء التقى~يلتقي اجتماع اجتمع~يجتمع
summit | قمة
conference | مؤتمر
speech address | خطاب كلمة
statement | بيان تصريح تصريحات
sign signed | وقع~يوقع توقيع
ratify ratification | صادق~يصادق مصادقة
approve approval pass passed | أقر~يقر إقرار وافق~يوافق موافقة
reject rejection refuse refusal | رفض~يرفض رفض
ban banned prohibit prohibition outlaw forbid | حظر~يحظر منع~يمنع حظر منع محظور
allow permit legalise legalize | سمح~يسمح سماح أجاز~يجيز إجازة
abolish abolition repeal | ألغى~يلغي إلغاء
cancel cancellation | ألغى~يلغي إلغاء
postpone postponement delay | تأجيل أجل~يؤجل إرجاء
suspend suspension | تعليق علق~يعلق
resume resumption | استئناف استأنف~يستأنف
impose imposition | فرض~يفرض فرض
lift lifting | رفع
execute execution hang | أعدم~يعدم إعدام
death_penalty capital_punishment | عقوبة_الإعدام الإعدام
assassinate assassination | اغتيال اغتال~يغتال اغتيل
kill killed killing | قتل~يقتل مقتل مصرع
die died dead death | توفي توفيت يتوفى وفاة مات~يموت موت
alive | حي حيا على_قيد_الحياة
injure wound injury | إصابة أصيب أصيبت أصيبوا جرح~يجرح جرحى مصاب
arrest detain detention | اعتقال اعتقل~يعتقل احتجز~يحتجز احتجاز توقيف أوقف أوقفت
acquit acquittal | برأ~يبرئ تبرئة براءة
convict conviction | أدان~يدين إدانة
charge accuse accusation | اتهم~يتهم اتهام اتهامات
pardon amnesty | عفو
extradite extradition | تسليم سلم~يسلم
deport deportation | ترحيل رحل~يرحل
torture | تعذيب
rape | اغتصاب
murder | جريمة_قتل
theft steal robbery | سرقة سرق~يسرق
corruption | فساد
bribery bribe | رشوة
fraud | احتيال تزوير
rig rigging | تزوير زور~يزور
smuggle smuggling | تهريب هرب~يهرب
drug narcotic | مخدرات
terrorism terrorist | إرهاب إرهابي إرهابية
war | حرب حروب
battle fighting clash | معركة معارك قتال اشتباكات اشتباك
invasion invade | غزو
occupation occupy | احتلال
siege blockade | حصار
bomb | قنبلة قنابل
mine landmine | لغم ألغام
tank | دبابة دبابات
soldier | جندي جنود
general commander | قائد قادة
intelligence | مخابرات استخبارات
ammunition | ذخيرة ذخائر
nuclear_weapon | سلاح_نووي
reactor | مفاعل
enrich enrichment | تخصيب
uranium | يورانيوم
militia | ميليشيا ميليشيات
rebel insurgent | متمرد متمردون متمردين
settlement settler | مستوطنة مستوطنات مستوطن مستوطنين
checkpoint | حاجز
camp | مخيم مخيمات معسكر
displace displacement | نزوح نازح نازحين نازحون
civilian | مدني مدنيين مدنيون
woman women | امرأة نساء سيدة
man men | رجل رجال
child children | طفل أطفال
family | عائلة عائلات أسرة
citizen citizenship nationality | مواطن مواطنين جنسية
population inhabitant resident | سكان
birth born | ولادة ولد ولدت مواليد
marriage marry wedding | زواج تزوج~يتزوج
divorce | طلاق
religion religious | دين دينية
islam muslim islamic | إسلام مسلم مسلمين مسلمون إسلامي إسلامية
christian christianity | مسيحي مسيحيين مسيحية
jew jewish | يهودي يهود يهودية
pope | بابا
pilgrim pilgrimage hajj | حج حاج حجاج
ramadan | رمضان
eid | عيد
fasting fast | صيام صوم
prayer pray | صلاة
imam | إمام
singer | مطرب مطربة مغن مغني مغنية
actor actress | ممثل ممثلة
artist | فنان فنانة
writer author | كاتب كاتبة
painting | لوحة لوحات
song | أغنية أغاني
concert | حفل
festival | مهرجان
theatre theater | مسرح
book | كتاب كتب
newspaper | صحيفة جريدة
magazine | مجلة
channel television | قناة تلفزيون
website | موقع
internet | إنترنت
social_media | التواصل_الاجتماعي
account | حساب
app application | تطبيق
phone mobile | هاتف
computer | حاسوب كمبيوتر
artificial_intelligence | الذكاء_الاصطناعي ذكاء_اصطناعي
hack hacker cyberattack | اختراق قرصنة
robot | روبوت
space | فضاء
spacecraft probe | مسبار مركبة_فضائية
astronaut | رائد_فضاء
moon | قمر
mars | مريخ
eclipse | كسوف خسوف
scientist researcher | عالم علماء باحث باحثون باحثين
study research | دراسة بحث أبحاث
discover discovery | اكتشف~يكتشف اكتشاف
invent invention | اختراع اخترع~يخترع
found founded founding establish established | تأسس~يتأسس تأسيس أسس~يؤسس أنشئ أنشئت
airways airline | خطوط_جوية الخطوط_الجوية طيران
runway | مدرج
pilot | طيار
helicopter | مروحية هليكوبتر
car vehicle | سيارة سيارات مركبة
bus | حافلة حافلات باص
truck lorry | شاحنة شاحنات
driver | سائق
metro subway | مترو
canal | قناة
pipeline | خط_أنابيب خط_الأنابيب
refinery | مصفاة مصافي
barrel | برميل براميل
field | حقل
well | بئر آبار
production produce output | إنتاج أنتج~ينتج
consumption consume | استهلاك
demand | طلب
supply | إمدادات
shortage | نقص
reserves | احتياطي احتياطيات
growth grow | نمو نما~ينمو
economy economic | اقتصاد اقتصادي اقتصادية
unemployment jobless | بطالة
poverty poor | فقر فقراء
recession | ركود
deficit | عجز
surplus | فائض
revenue | إيرادات عائدات
profit | ربح أرباح
loss | خسارة خسائر
trade | تجارة تجاري تجارية تبادل
tariff customs | رسوم جمارك
market | سوق أسواق
stock share | سهم أسهم
stock_exchange bourse | بورصة
bond | سندات
remittance | تحويلات
tourism tourist | سياحة سياحي سائح سياح
hotel | فندق فنادق
minimum_wage | الحد_الأدنى_للأجور حد_أدنى
pension | معاش معاشات تقاعد
insurance | تأمين
rent | إيجار
housing | سكن إسكان
land | أرض أراض أراضي
food | غذاء طعام أغذية
rice | أرز
sugar | سكر
flour | دقيق طحين
olive | زيتون
olive_oil | زيت_الزيتون زيت_زيتون
date | تمر تمور
tomato | طماطم بندورة
potato | بطاطا بطاطس
meat | لحم لحوم
milk dairy | حليب ألبان
sheep | أغنام خروف
cattle cow | أبقار بقرة
poultry chicken | دواجن دجاج
phosphate | فوسفات
cotton | قطن
steel iron | حديد فولاذ
cement | إسمنت
electricity_cut blackout power_cut | انقطاع_الكهرباء
health | صحة صحي صحية
surgery operation | عملية جراحة
birth_rate | معدل_المواليد
hiv aids | إيدز
covid coronavirus covid-19 | كورونا كوفيد
flu influenza | إنفلونزا
polio | شلل_الأطفال
ebola | إيبولا
monkeypox mpox | جدري_القردة جدري
smoking smoke tobacco | تدخين تبغ
obesity | سمنة
heart | قلب
blood | دم
kidney | كلى كلية
brain | دماغ
pregnancy pregnant | حمل حامل
salt | ملح
honey | عسل
vitamin | فيتامين
stroke | جلطة سكتة
side_effect | آثار_جانبية
microchip chip | شريحة شرائح رقاقة
5g | الجيل_الخامس
mast tower | برج أبراج
student pupil | طالب طلاب طلبة تلميذ تلاميذ
teacher | معلم معلمين معلمون أستاذ
curriculum | مناهج منهج
baccalaureate | بكالوريا باكالوريا
degree certificate diploma | شهادة
education | تعليم
constitution constitutional | دستور دستوري دستورية
referendum | استفتاء
candidate | مرشح مرشحة مرشحين
turnout participation | مشاركة
voter | ناخب ناخبين ناخبون
majority | أغلبية
coalition | ائتلاف
senate | مجلس_الشيوخ
decree | مرسوم
amendment amend | تعديل عدل~يعدل
crown_prince | ولي_العهد
prince | أمير
princess | أميرة
prime_minister premier | رئيس_الوزراء رئيس_الحكومة رئيسة_الوزراء
foreign | خارجية
defence defense | دفاع
interior | داخلية
finance | مالية
spokesman spokesperson spokeswoman | متحدث
appoint appointment | تعيين عين
dismiss dismissal sack | إقالة أقال~يقيل
succeed successor | خلف
inaugurate inauguration | افتتاح افتتح~يفتتح تدشين
open reopen opening | فتح~يفتح افتتاح افتتح~يفتتح
close closure shut | إغلاق أغلق~يغلق
build construction construct | بناء بنى~يبني تشييد
demolish demolition | هدم~يهدم هدم
destroy destruction | دمر~يدمر تدمير
sell sale | بيع باع~يبيع
buy purchase | شراء اشترى~يشتري
own ownership | ملكية امتلك~يمتلك
burn | حرق أحرق~يحرق احترق~يحترق
fall drop decline decrease | انخفاض انخفض~ينخفض تراجع هبوط
rise increase | ارتفاع ارتفع~يرتفع زيادة زاد~يزيد
win won victory | فوز فاز~يفوز
lose lost defeat | خسارة خسر~يخسر هزيمة
draw | تعادل~يتعادل تعادل
final | نهائي
champion | بطل أبطال
title | لقب
gold_medal | ذهبية ميدالية_ذهبية
medal | ميدالية ميداليات
record | رقم_قياسي
world | عالم عالمي عالمية
olympic | أولمبي أولمبية
stadium | ملعب ملاعب استاد
fan supporter | مشجع مشجعين جمهور
referee | حكم
transfer | انتقال انتقل~ينتقل
football soccer | قدم
tennis | تنس
qualify qualification | تأهل~يتأهل تأهل
host | استضاف~يستضيف استضافة
group_stage | دور_المجموعات
league_title | لقب_الدوري
international | دولي دولية
national | وطني وطنية قومي
federal | اتحادي اتحادية فيدرالي
criminal | جنائي جنائية
supreme_leader | مرشد
revolution uprising | ثورة انتفاضة
independence independent | استقلال استقل مستقل
anniversary | ذكرى
flag | علم
language | لغة
capital | عاصمة
province governorate | محافظة ولاية إقليم
region | منطقة إقليم
district neighbourhood neighborhood | حي
street | شارع
square | ميدان ساحة
tower skyscraper | برج
statue | تمثال
temple | معبد
pyramid | هرم أهرام أهرامات
tomb | قبر مقبرة ضريح
antiquities artefact artifact | آثار أثرية
zoo | حديقة_حيوان
lion | أسد
dog | كلب كلاب
shark | قرش
whale | حوت حيتان
locust | جراد
hospitalised hospitalise hospitalize | نقل_إلى_المستشفى
film shot recorded filmed | صور~يصور تصوير
fake fabricated doctored hoax | مفبرك مفبركة مزيف مزيفة زائف
`;

/** The rows that a folded word is in, or several words joined by "_". */
export const MATTERS: ReadonlyMap<string, readonly number[]> = build();

function build(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  ROWS.trim()
    .split('\n')
    .forEach((row, index) => {
      for (const written of row.replace('|', ' ').split(/\s+/).map(foldWord).flatMap(inflections)) {
        const rows = table.get(written) ?? [];
        if (!rows.includes(index + 1)) table.set(written, [...rows, index + 1]);
      }
    });
  return table;
}

function foldWord(word: string): string {
  return foldForSearch(word.replaceAll('_', ' ')).replaceAll(' ', '_');
}
