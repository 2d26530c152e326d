/** People, offices and bodies of news, in both languages. Written as `matters.ts` says. */
export const PEOPLE_AND_OFFICES = `
activist campaigner | ناشط ناشطة ناشطين ناشطون
adviser advisor | مستشار مستشارة
agency | وكالة
archaeologist archaeological archaeology | آثار أثري أثرية
army_chief chief_of_staff | رئيس_الأركان رئيس_أركان قائد_الجيش
attorney_general prosecutor | نائب_عام النائب_العام مدع مدعي مدعية نيابة
baby infant newborn | رضيع رضع مولود
bishop priest | أسقف كاهن قس
boxer boxing | ملاكم ملاكمة
businessman businesswoman tycoon | رجل_أعمال رجل_الأعمال سيدة_أعمال
captain | قائد كابتن ربان
casualty victim | ضحية ضحايا
chairman chairwoman chair | رئيس رئيسة
charity | خيرية خيري
chief head leader | رئيس زعيم قائد
clinic | عيادة
college faculty | كلية كليات
colonel | عقيد
commission committee panel | لجنة لجان
commissioner | مفوض مفوضية
community | مجتمع جالية
consulate consul | قنصلية قنصل
consumer | مستهلك مستهلكين
council | مجلس
crew | طاقم
delegation | وفد
dentist | أسنان
department | إدارة قسم دائرة
deputy | نائب
director | مدير مخرج
donor | مانح مانحين متبرع
editor | رئيس_تحرير محرر
employer | صاحب_عمل
engineer | مهندس مهندسة مهندسين
envoy | مبعوث مبعوثة
executive | تنفيذي تنفيذية
expert | خبير خبراء
firefighter | إطفائي إطفائيين رجال_الإطفاء
fisherman fishermen | صياد صيادين صيادون
footballer | لاعب لاعبة
force | قوة قوات
foundation | مؤسسة
gang | عصابة عصابات
girl | فتاة فتيات بنت
goalkeeper | حارس_مرمى حارس
grandson grandmother grandfather | حفيد جد جدة
group | مجموعة جماعة
guard | حرس حارس
husband wife spouse | زوج زوجة
inmate | نزيل نزلاء سجين
institute | معهد
islamist | إسلاميين إسلامي
joint | مشترك مشتركة
jury | هيئة_محلفين محلفين
legislator lawmaker mp parliamentarian deputy | نائب نواب برلماني
local | محلي محلية
manager | مدير
manufacturer maker | مصنع صانع
mother father parent | أم والدة أب والد
movement | حركة
murderer killer | قاتل
nation country | دولة دول بلد
native | أصلي
navy naval | بحرية
office | مكتب
operator | مشغل
organisation organization | منظمة
orphan | يتيم أيتام
owner | مالك صاحب
people | ناس شعب أشخاص
political politician | سياسي سياسية
populist | شعبوي
presidential | رئاسي رئاسية
professor | أستاذ بروفيسور
queen | ملكة
regime | نظام
republic | جمهورية
royal | ملكي ملكية
secretary_general | أمين_عام الأمين_العام
sister brother | شقيقة شقيق أخ أخت
skier skiing | تزلج متزلج
son daughter | ابن نجل ابنة
spy espionage | تجسس جاسوس
staff | طاقم موظفين
state | دولة ولاية
subscriber | مشترك
successor | خليفة خلف
surgeon | جراح
suspect | مشتبه
swimmer swimming | سباح سباحة
trade_union | نقابة
tribe tribal | قبيلة قبائل
troop | قوات
veteran | محارب_قديم
vice_president | نائب_الرئيس نائب_رئيس
volunteer | متطوع متطوعين متطوعون
widow | أرملة
winner | فائز
witness | شاهد شهود
youth young | شباب شاب
`;
