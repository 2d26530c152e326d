/** Which words of news stand for each other: what is counted from year to year, in both languages. Written as matters.ts says. */
export const SYNONYMS_OF_MEASURES = `
attendance crowd crowds spectators gate gates turnout visitors audience audiences concertgoers | حضور جماهير جمهور متفرجين متفرجون رواد مدرجات إقبال
visitor visitors arrivals tourist tourists tourism holidaymakers guests | زائر زوار سائح سياح سياحا زائرين سياحة وافدين نزلاء مصطافين
birth births newborns babies maternity_wards | ولادات مواليد مولود أطفال ولادة مولودا
death deaths mortality died fatalities | وفيات وفاة موتى توفي قضى ضحايا
unemployment joblessness jobless out_of_work jobseekers without_jobs without_work dole | بطالة عاطلين عاطلون عاطل باحثين_عن_عمل عاطلا
job jobs employment staff workforce payroll headcount employees workers staffing | وظائف توظيف موظفين عمالة عاملين موظف عمال موظفي
economy gdp output gross_domestic_product economic | اقتصاد ناتج_محلي ناتج اقتصادي إنتاج
price prices cost costs pay_for costing tariff fare fares | سعر أسعار ثمن أثمان كلفة تكلفة تعرفة تسعيرة
rent rents tenants letting tenancies | إيجار إيجارات مستأجرين مستأجرون مستأجري بدل_إيجار
house houses home homes housing flats apartments property dwellings | منازل مساكن شقق بيوت عقارات عقار سكن منزل
wage wages pay salaries earnings take_home | أجور رواتب راتب أجر
profit profits net_income | أرباح ربح صافي_الدخل ربحية
revenue revenues turnover takings receipts | إيرادات عائدات عوائد
sale sales sold shoppers shops retail tills | مبيعات بيع باع متسوقين متاجر تجزئة
export exports shipped_abroad sold_abroad shipments_abroad | صادرات تصدير صدر صدرت باعته_إلى_الخارج مصدرة
import imports bought_abroad bought_from_abroad | واردات استيراد استورد استوردت مستوردة
remittance remittances money_home sent_home transfers | تحويلات حوالات أموال
stock stocks share shares index bourse market exchange equities | أسهم سهم مؤشر بورصة سوق_الأسهم سوق
currency exchange_rate | عملة سعر_الصرف سعر_صرف
reader readers readership subscribers circulation copies subscriptions | قراء مشتركين قارئ توزيع نسخ انتشار اشتراكات
viewer viewers viewing audience ratings viewership | مشاهدين مشاهدون مشاهدة مشاهدي جمهور نسب_المشاهدة
listener listeners listening | مستمعين مستمعي استماع
pupil pupils enrolment enrollment schoolchildren classrooms admissions | تلاميذ تلامذة طلاب ملتحقين مسجلين التحاق تسجيل
student students applicants applications applied enrolled university | طلاب طلبة متقدمين طلبات مسجلين جامعيين
burglary burglaries break_ins thefts robberies | سرقات سرقة سطو عمليات_سطو
crime crimes offences offending | جرائم جريمة جنايات إجرام
accident accidents crashes collisions | حوادث حادث اصطدامات تصادم
passenger passengers travellers ridership riders commuters flyers | ركاب مسافرين مسافرون راكب ركابا مسافر
traffic congestion jams gridlock | ازدحام اختناقات زحمة زحام مرور
prisoner prisoners inmates prison_population jails jail | سجناء نزلاء سجون نزيل مساجين
migrant migrants asylum applicants claims arrivals | مهاجرين لاجئين لجوء طلبات_لجوء واصلين
rain rainfall precipitation rained | أمطار مطر هطولات تهطال هطول متساقطات
level levels waters water | منسوب مناسيب مياه مستوى
glacier ice snout tongue snow_cover | نهر_جليدي جليد جليدية لسان كتلة_جليدية
forest forests woodland woods tree_cover | غابات غابة أحراج غطاء_شجري أشجار
herd flock flocks colony population numbers count tally census | قطيع قطعان مستعمرة أعداد عدد تعداد إحصاء
harvest crop yield production produced output | محصول حصاد إنتاج غلة موسم محاصيل
wait waits waiting queue queues waited | انتظار طوابير قوائم_انتظار انتظر انتظروا
patient patients cases infections infected sick | مرضى إصابات حالات مصابين مراجعين
support backing popularity standing approval voters | تأييد شعبية مؤيدين دعم ناخبين رضا
troop troops soldiers forces contingent deployment | قوات جنود عسكريين انتشار وحدات
attack attacks raids strikes shelling bombardment | غارات هجمات قصف ضربات اعتداءات
aid deliveries supplies trucks convoys | مساعدات إمدادات شاحنات قوافل معونات
debt debts borrowing | دين ديون مديونية اقتراض
deficit shortfall gap | عجز فجوة
reserve reserves stocks stores storage stockpile | احتياطي مخزون احتياطيات مخزونات صوامع
flight flights departures took_off planes | رحلات رحلة إقلاع طائرات أقلعت
electricity power outages blackout cuts | كهرباء تيار تقنين انقطاع انقطاعات
donation donations giving gave donors | تبرعات تبرع متبرعين
fish catch catches landings fishermen | أسماك صيد مصيد صيادين سمك
season campaign term year league | موسم دوري عام فصل سنة
`;
