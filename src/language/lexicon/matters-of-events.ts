/** What happens to people and cities, what is traded and who governs, in both languages. Written as `matters.ts` says. */
export const EVENTS_AND_TRADE = `
bankruptcy bankrupt insolvency insolvent | إفلاس أفلس أفلست
creditor | دائن دائنون دائنين
rescue bailout | إنقاذ
plan | خطة خطط
company firm | شركة شركات
bank | بنك مصرف بنوك مصارف
rate interest interest_rate | فائدة سعر_الفائدة أسعار_الفائدة
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
parliament assembly national_assembly | برلمان مجلس نواب مجلس_الأمة
law act legislation bill | قانون مشروع تشريع
president | رئيس رئاسة
minister ministry | وزير وزارة وزيرة
mayor municipality municipal | عمدة بلدية بلديات
governor | محافظ
king | ملك عاهل
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
cup | كأس
league | دوري
championship tournament | بطولة بطولات
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
airspace | مجال_جوي المجال_الجوي مجالها_الجوي مجاله_الجوي أجواء أجوائها أجواءها
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
`;
