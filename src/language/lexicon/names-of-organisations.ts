/** English names, then Arabic ones, of what is neither a nation nor a place. */
export const ORGANISATIONS = `
united nations, un | الأمم المتحدة
security council, un security council, united nations security council | مجلس الأمن, مجلس الأمن الدولي
general assembly, un general assembly | الجمعية العامة, الجمعية العامة للأمم المتحدة
arab league, league of arab states | جامعة الدول العربية, الجامعة العربية
african union | الاتحاد الأفريقي, الاتحاد الإفريقي
european union, eu | الاتحاد الأوروبي
european parliament | البرلمان الأوروبي
gulf cooperation council, gcc | مجلس التعاون الخليجي, مجلس التعاون
nato | الناتو, حلف شمال الأطلسي, حلف الناتو
opec | أوبك
brics | بريكس
world bank | البنك الدولي
international monetary fund, imf | صندوق النقد الدولي, صندوق النقد
world health organization, world health organisation | منظمة الصحة العالمية, الصحة العالمية
unicef | يونيسف, اليونيسف
unesco | يونسكو, اليونسكو
unrwa | أونروا, الأونروا
world food programme, wfp | برنامج الأغذية العالمي
international criminal court, icc | المحكمة الجنائية الدولية, الجنائية الدولية
international court of justice, icj | محكمة العدل الدولية, العدل الدولية
red cross | الصليب الأحمر
red crescent | الهلال الأحمر
amnesty international | منظمة العفو الدولية, العفو الدولية
human rights watch | هيومن رايتس ووتش
world trade organization | منظمة التجارة العالمية
international atomic energy agency, iaea | الوكالة الدولية للطاقة الذرية
federal reserve | الاحتياطي الفيدرالي, الاحتياطي الاتحادي
european central bank | البنك المركزي الأوروبي
central bank | البنك المركزي, المصرف المركزي
supreme court | المحكمة العليا
constitutional court | المحكمة الدستورية
hamas | حماس, حركة حماس
hezbollah, hizbullah | حزب الله
fatah | حركة فتح
houthi, houthis | الحوثي, الحوثيين, الحوثيون, أنصار الله
taliban | طالبان
islamic state, isis | داعش, تنظيم الدولة, تنظيم الدولة الإسلامية
al-qaeda, al qaeda | القاعدة, تنظيم القاعدة
muslim brotherhood | الإخوان المسلمين, جماعة الإخوان, الإخوان
rapid support forces, rsf | الدعم السريع, قوات الدعم السريع
boko haram | بوكو حرام
wagner | فاغنر
mossad | الموساد
cia | وكالة المخابرات المركزية
nasa | ناسا
fifa | فيفا, الفيفا
uefa | يويفا
champions league | دوري الأبطال, دوري أبطال أوروبا
world cup | كأس العالم, المونديال, مونديال
africa cup of nations | كأس الأمم الأفريقية, كأس أمم أفريقيا, كأس الأمم الإفريقية
asian cup | كأس آسيا
premier league | الدوري الإنجليزي الممتاز, البريميرليغ
olympic games, olympics | الألعاب الأولمبية, الأولمبياد, أولمبياد
nobel, nobel prize | نوبل, جائزة نوبل
oscar, oscars | الأوسكار, أوسكار
qatar airways | الخطوط الجوية القطرية, الخطوط القطرية, القطرية للطيران
emirates airline | طيران الإمارات
egyptair | مصر للطيران
turkish airlines | الخطوط التركية, الخطوط الجوية التركية
royal air maroc | الخطوط الملكية المغربية
saudia | الخطوط السعودية, الخطوط الجوية السعودية
royal jordanian | الملكية الأردنية
etihad airways | الاتحاد للطيران
aramco, saudi aramco | أرامكو, أرامكو السعودية
al jazeera | الجزيرة, قناة الجزيرة
bbc | بي بي سي
facebook | فيسبوك, فايسبوك
twitter | تويتر
tiktok | تيك توك
whatsapp | واتساب
google | غوغل, جوجل
microsoft | مايكروسوفت
apple | آبل, أبل
amazon.com | شركة أمازون
tesla | تسلا, تيسلا
boeing | بوينغ
airbus | إيرباص
pfizer | فايزر
astrazeneca | أسترازينيكا
real madrid | ريال مدريد
barcelona fc | نادي برشلونة
manchester united | مانشستر يونايتد
manchester city | مانشستر سيتي
bayern munich | بايرن ميونخ
al ahly, al-ahly | الأهلي
zamalek | الزمالك
al hilal, al-hilal | الهلال
al nassr, al-nassr | النصر
al ittihad, al-ittihad | نادي الاتحاد
esperance | الترجي
wydad | الوداد
raja | الرجاء
al-azhar, al azhar | الأزهر
al-aqsa, al aqsa | الأقصى, المسجد الأقصى
african development bank | البنك الأفريقي للتنمية, البنك الإفريقي للتنمية
islamic development bank | البنك الإسلامي للتنمية
organisation of islamic cooperation, organization of islamic cooperation, oic | منظمة التعاون الإسلامي, التعاون الإسلامي
human rights council | مجلس حقوق الإنسان
international labour organization, ilo | منظمة العمل الدولية
food and agriculture organization, fao | منظمة الأغذية والزراعة, الفاو
international organization for migration, iom | المنظمة الدولية للهجرة
unhcr, un refugee agency | مفوضية اللاجئين, المفوضية السامية لشؤون اللاجئين
world meteorological organization | المنظمة العالمية للأرصاد الجوية
international olympic committee, ioc | اللجنة الأولمبية الدولية
doctors without borders, médecins sans frontières, msf | أطباء بلا حدود
reporters without borders | مراسلون بلا حدود
save the children | أنقذوا الأطفال
transparency international | الشفافية الدولية
interpol | الإنتربول
shanghai cooperation organisation | منظمة شنغهاي للتعاون
asean | آسيان
ecowas | إيكواس
igad | إيغاد
g7, group of seven | مجموعة السبع
g20, group of twenty | مجموعة العشرين
fbi | مكتب التحقيقات الفيدرالي
knesset | الكنيست
revolutionary guard, revolutionary guards, irgc | الحرس الثوري
sdf, syrian democratic forces | قوات سوريا الديمقراطية, قسد
pkk, kurdistan workers' party | حزب العمال الكردستاني
popular mobilization forces, popular mobilisation forces | الحشد الشعبي
islamic jihad | الجهاد الإسلامي
palestinian authority | السلطة الفلسطينية
plo | منظمة التحرير الفلسطينية, منظمة التحرير
al-shabaab, al shabaab | حركة الشباب
m23 | حركة 23 مارس
suez canal authority | هيئة قناة السويس
panama canal | قناة بنما
adnoc | أدنوك
qatarenergy, qatar energy | قطر للطاقة
sonatrach | سوناطراك
sabic | سابك
emirates nbd | الإمارات دبي الوطني
etisalat | اتصالات الإمارات
flydubai | فلاي دبي
air algerie, air algérie | الخطوط الجزائرية, الخطوط الجوية الجزائرية
tunisair | الخطوط التونسية
middle east airlines | طيران الشرق الأوسط
iraqi airways | الخطوط الجوية العراقية, الخطوط العراقية
kuwait airways | الخطوط الجوية الكويتية, الخطوط الكويتية
gulf air | طيران الخليج
moderna | موديرنا
sinopharm | سينوفارم
sputnik | سبوتنيك
huawei | هواوي
samsung | سامسونغ
openai | أوبن إيه آي
spacex | سبيس إكس
roscosmos | روسكوسموس
reuters | رويترز
afp | فرانس برس
associated press | أسوشيتد برس
sky news | سكاي نيوز
telegram | تلغرام, تيليغرام
youtube | يوتيوب
instagram | إنستغرام
netflix | نتفليكس
europa league | الدوري الأوروبي
copa america | كوبا أميركا, كوبا أمريكا
gulf cup | كأس الخليج
arab cup | كأس العرب
la liga | الليغا, الدوري الإسباني
bundesliga | البوندسليغا, الدوري الألماني
serie a | الدوري الإيطالي
saudi pro league | الدوري السعودي, دوري روشن
juventus | يوفنتوس
inter milan | إنتر ميلان
chelsea | تشيلسي
arsenal | أرسنال
liverpool fc | نادي ليفربول
tottenham | توتنهام
atletico madrid | أتلتيكو مدريد
paris saint-germain, psg | باريس سان جيرمان
al ain, al-ain | نادي العين
al shabab | نادي الشباب
pyramids fc | بيراميدز
ismaily | الإسماعيلي
raja casablanca | الرجاء البيضاوي
wydad casablanca | الوداد البيضاوي
`;
