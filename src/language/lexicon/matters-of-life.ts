/** War, faith, culture, science, sport and daily life, in both languages. Written as `matters.ts` says. */
export const LIFE_AND_CULTURE = `
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
prince emir | أمير
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
open reopen opening | فتح~يفتح مفتوح مفتوحة افتتاح افتتح~يفتتح
close closure shut | إغلاق أغلق~يغلق مغلق مغلقة مغلقا
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
