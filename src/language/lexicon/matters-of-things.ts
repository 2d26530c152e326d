/** Things, places and conditions of news, in both languages. Written as `matters.ts` says. */
export const THINGS = `
accident | حادث حوادث
agriculture agricultural farming | زراعة زراعي زراعية
air | هواء جوي جوية
airbase base | قاعدة قواعد
ambulance | إسعاف
animal | حيوان حيوانات
area | منطقة مناطق مساحة
award | جائزة جوائز
banknote note | ورقة_نقدية أوراق_نقدية
battery | بطارية
birthday | عيد_ميلاد
body corpse | جثة جثث جثمان
branch | فرع فروع
cable | كابل كابلات
campaign | حملة
cargo shipment | شحنة شحنات حمولة
case | حالة حالات إصابة إصابات قضية قضايا
lawsuit | قضية قضايا دعوى
south southern | جنوب جنوبي جنوبية
north northern | شمال شمالي شمالية
east eastern | شرق شرقي شرقية
west western | غرب غربي غربية
cave | كهف
cemetery graveyard | مقبرة
central | مركزي مركزية
ceremony | حفل مراسم
chemical | كيميائي كيميائية كيماوي كيماوية
chicken_pox | جدري_الماء
cinema | سينما
class lesson | درس حصة فصل
clash | اشتباك اشتباكات
classified secret | سري سرية
coal | فحم
cold_wave cold | برد صقيع
column | عمود
commodity goods | سلع سلعة بضائع
compensation | تعويض تعويضات
conflict | نزاع صراع
corridor | ممر ممرات
cost | كلفة تكلفة تكاليف
credit | ائتمان
crime | جريمة جرائم
crisis | أزمة أزمات
crown | تاج
cyber electronic digital | إلكتروني إلكترونية سيبراني سيبرانية رقمي رقمية
cybercrime | جرائم_إلكترونية الجرائم_الإلكترونية
deadline | مهلة
death_toll toll | حصيلة
democracy democratic | ديمقراطية ديمقراطي
dengue | ضنك حمى_الضنك
desalination | تحلية
diamond | ألماس
disaster catastrophe | كارثة
dispute | نزاع
dock pier | رصيف
dose | جرعة جرعات
earth | أرض
egg | بيض بيضة
embryo | جنين
engine | محرك
epidemic | وباء
equipment | معدات
euro | يورو
event | حدث فعالية
evidence proof | دليل أدلة
exchange | تبادل صرف
exchange_rate | سعر_الصرف
exile | منفى نفي
facility plant | منشأة منشآت
fatwa | فتوى
fee charge | رسوم رسم
fever | حمى
fighter_jet warplane | مقاتلة مقاتلات طائرة_حربية طائرات_حربية
financial | مالي مالية
fleet | أسطول
frigate destroyer warship | فرقاطة مدمرة سفينة_حربية سفن_حربية
front | جبهة
fruit | فاكهة فواكه
fund | صندوق صناديق
funeral | جنازة
future | مستقبل
gate | بوابة
genocide | إبادة
ground_operation offensive operation | عملية عمليات
gun rifle | بندقية مسدس
hepatitis | التهاب_الكبد
hill | تل تلة
historic history | تاريخ تاريخي تاريخية
holiday vacation leave | عطلة إجازة
human_rights | حقوق_الإنسان
hunger | جوع
hunger_strike | إضراب_عن_الطعام إضرابه_عن_الطعام إضرابها_عن_الطعام الإضراب_عن_الطعام
identity | هوية
illegal | غير_قانوني غير_قانونية غير_شرعي غير_شرعية
imports | واردات
income | دخل
industry industrial | صناعة صناعي صناعية
influenza | إنفلونزا
instrument | آلة أداة
jewellery jewelry | مجوهرات
journal | مجلة
judo karate wrestling | جودو كاراتيه مصارعة
justice | عدل عدالة
labour labor | عمل عمال
laboratory lab | مختبر مختبرات معمل
ladder | سلم
leak | تسرب تسريب
library | مكتبة
licence license permit | رخصة ترخيص تصريح تراخيص
life | حياة
line | خط خطوط
livestock | ماشية مواشي
location | موقع
map | خريطة
martial_law | أحكام_عرفية الأحكام_العرفية
mass_grave | مقبرة_جماعية
medical | طبي طبية
memorandum | مذكرة
message letter | رسالة رسائل
meteor meteorite | نيزك
military_service conscription | خدمة_عسكرية الخدمة_العسكرية تجنيد
mine mining miner | منجم مناجم تعدين
mission | بعثة مهمة
model | نموذج
monument | نصب
museum | متاحف متحف
music musician | موسيقى موسيقي موسيقار
network | شبكة
newborn | حديثي_الولادة
news | خبر أخبار أنباء
night | ليل ليلة
norm standard | معيار معايير
onion | بصل
orchestra | أوركسترا
order | أمر
organ | عضو
palace | قصر
palm | نخيل نخلة
paper | ورق
passport | جواز جوازات جواز_سفر
pardon | عفو
peace | سلام
penalty_kick penalty | ركلة_جزاء
petition | عريضة
pharmacy | صيدلية صيدليات
plague | طاعون
planet | كوكب
platform | منصة
plot | مؤامرة
poison toxic | سم سام سامة
policy | سياسة سياسي سياسية
post position | منصب
press | صحافة
private | خاص خاصة
privacy | خصوصية
programme program | برنامج برامج
project | مشروع مشاريع
propaganda | دعاية
property real_estate | عقار عقارات
public | عام عامة
quarantine | حجر_صحي الحجر_الصحي
rabies | سعار داء_الكلب
radar | رادار
radio | إذاعة
raw_material | مواد_خام
reconciliation | مصالحة
recording | تسجيل
refinance | إعادة_تمويل
reform | إصلاح إصلاحات
renewable | متجددة
reservoir | خزان
restaurant | مطعم مطاعم
result | نتيجة نتائج
right | حق حقوق
risk danger | خطر مخاطر
role | دور
round | جولة
rubbish waste garbage | نفايات قمامة
rule | قاعدة
sale | مبيعات بيع
sanitation sewage | صرف_صحي الصرف_الصحي
saving | ادخار مدخرات
scandal | فضيحة
sculpture | نحت تمثال
season | موسم
sector | قطاع
security | أمن أمني أمنية
series | مسلسل سلسلة
service | خدمة خدمات
session | جلسة
shooting | إطلاق_نار
shop store | متجر متاجر محل محلات
shortage | نقص شح
site | موقع
slave slavery | عبودية رق
smallpox | جدري
social | اجتماعي اجتماعية
spying | تجسس
stage | مرحلة
storage | تخزين
strait | مضيق
strategic | استراتيجي استراتيجية
submarine | غواصة
suicide | انتحار انتحر~ينتحر
symbol | رمز
system | نظام
talks | مباحثات محادثات مشاورات
tanker | ناقلة ناقلات
technology | تكنولوجيا تقنية
telecommunications telecom | اتصالات
telescope | تلسكوب
term mandate | ولاية عهدة
territory | أراضي إقليم
text | نص
textile | نسيج
tomb grave | قبر
ton tonne | طن أطنان
town_hall | مبنى_البلدية
traffic | مرور
transition transitional | انتقالي انتقالية
treasury | خزانة
tree | شجرة أشجار
trial_run | تجريبي
truck | شاحنات شاحنة
tuberculosis | سل السل
typhoid | تيفوئيد
typhus | تيفوس
vegetable | خضار خضروات
village | قرى قرية
visa | تأشيرة تأشيرات
waters | مياه
weather | طقس
transit passage | عبور مرور
well_known famous | مشهور مشهورة شهير شهيرة
west_nile | حمى_غرب_النيل
yellow_fever | الحمى_الصفراء
zone | منطقة
`;
