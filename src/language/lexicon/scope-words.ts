import { foldedSet } from './folded-set.js';

/** Who does things in the news, or says them: left out as often as named, so that it tells no two matters apart. */
export const AGENTS: ReadonlySet<string> = foldedSet(`
authority authorities official officials government cabinet ministry minister ministers police army troops forces soldiers security
military rescuers firefighters crews crew organisers organizers organiser organizer committee board management company operator
union unions council councillors councilors parliament lawmakers legislators mps senate senators deputies assembly president premier
court courts judge judges prosecutors prosecutor investigators detectives rebels militants gunmen kidnappers captors rescue
department spokesman spokeswoman spokesperson source sources agency administration municipality mayor governor state officers
regulator regulators witnesses residents locals travellers passengers divers teams team experts doctors family relatives club
السلطات سلطات السلطة الحكومة حكومة الوزارة وزارة الشرطة شرطة الجيش جيش القوات قوات الأمن أمن المسلحون مسلحون الخاطفون مسؤول مسؤولون مسؤولين
المسؤولون الرئيس رئيس المنظمون منظمون اللجنة لجنة الإدارة إدارة الشركة شركة النقابة نقابة النقابات المجلس مجلس البرلمان برلمان النواب الشيوخ النواب
المحكمة محكمة القضاء القاضي القضاة النيابة المحققون محققون الخبراء الغواصون الفرق فرق فريق الدفاع المدني الإنقاذ البلدية بلدية المحافظ الوزير وزير
الوزراء الأهالي شهود مصادر مصدر المتحدث متحدث الهيئة هيئة الجهات الأجهزة السلطان الملك الأمير المركز الداخلية الخارجية العامة العام النادي الأسرة أسرة العائلة
`);

/** Bodies and offices that decide by themselves: what one passed another may have turned down. */
export const DECIDERS: ReadonlySet<string> = foldedSet(`
parliament senate president premier court courts cabinet government council committee assembly governor king board
congress commission lawmakers legislators senators mps deputies ministers councillors councilors judge judges union unions voters
البرلمان برلمان النواب نواب الشيوخ الرئيس رئيس المحكمة محكمة الحكومة حكومة الوزراء المجلس مجلس اللجنة لجنة الملك الأمير المحافظ النقابة نقابة الناخبون المفوضية الكونغرس
`);

/** Deciders that are one body under two names, a line each. */
const ONE_BODY = [
  'parliament lawmakers mps deputies legislators assembly البرلمان برلمان النواب',
  'government cabinet ministers الحكومة حكومة الوزراء',
];

/** By a word for a decider, the body that it is, where it has more than one name. */
export const BODIES: ReadonlyMap<string, number> = new Map(
  ONE_BODY.flatMap((words, body) => [...foldedSet(words)].map((word) => [word, body] as const)),
);

/** What somebody is, beside a name that says who it is. */
export const TITLES: ReadonlySet<string> = foldedSet(`
mr mrs ms dr sir lord lady singer actor actress poet writer author novelist journalist reporter activist opposition leader leaders
politician lawmaker senator general colonel commander captain coach manager player striker goalkeeper footballer banker businessman
businesswoman tycoon chief executive ceo director chairman chairwoman head finance foreign interior defence defense prime president
minister mayor governor king queen prince princess sheikh imam bishop pope professor scientist engineer doctor lawyer judge suspect
veteran legendary famous popular former ex longtime party champion climber sailor pilot astronaut film aid worker worker blogger
المطرب المطربة الفنان الفنانة الممثل الممثلة الشاعر الشاعرة الكاتب الكاتبة الروائي الصحفي الصحفية الصحافي الصحافية الإعلامي الإعلامية الناشط الناشطة
السياسي المعارض المعارضة الزعيم زعيم القائد قائد العسكري القبلي الجنرال اللواء العميد العقيد المدرب مدرب اللاعب لاعب المهاجم حارس رجل الأعمال
المدير مدير الرئيس رئيس رئيسة الوزير وزير وزيرة محافظ المحافظ الملك الأمير الشيخ الدكتور الأستاذ العالم المهندس الطبيب المحامي القاضي النائب السيد السيدة
المخرج المخرجة المتسلق المتهم المشتبه التنفيذي السابق السابقة الشهير الشهيرة المعروف المعروفة البارز البارزة
`);

/** They say how a thing is, and not which of several. */
export const DESCRIBING: ReadonlySet<string> = foldedSet(`
overnight nightly night time daily nationwide national countrywide controversial disputed long awaited fragile shaky tense current
existing present whole entire full complete total main international busy bustling big huge major giant historic famous popular
veteran embattled ailing beleaguered outgoing proposed draft new planned annual yearly week month year day days long lasting strict
tough deadly devastating recent latest widespread general indefinite open popular ancient old local public joint bilateral landmark
safely successfully completely fully officially formally publicly finally again still now already just immediately temporarily
sharply slightly steadily well normal normally usual reports reported live city town village saw seen got made took carried
declared aged home traffic cars people using vehicles motorists visitors customers operations services
doors ago time good ruled deemed judged called considered decided term terms
province region state country district capital border crossing site facility building area case deal vote election session sitting
حتى ليلي ليلا مؤقت مؤقتا رسميا نهائيا تماما كليا بالكامل بشكل كامل طبيعي عام شامل هش هشة مثير للجدل الحالي الحالية القائم القائمة المفروض المفروضة
المعلن المعلنة الدولي الدولية الرئيسي الرئيسية السنوي السنوية الجديد الجديدة المقترح المقترحة المثير المثيرة التاريخي التاريخية الشهير الشهيرة المعروف
البري الحدودي الحدودية الساري السارية مدينة محافظة إقليم بلدة قرية منطقة ولاية جمهورية دولة مملكة كبير كبيرة كبيرا حاد حادة حادا ملحوظ ملحوظا
ملحوظة طفيف طفيفا سلام بسلام نجاح بنجاح مجددا حاليا فعليا قانون القانون حركة عودة لليوم يوم أمس العاشر جميع كافة سطح شهد شهدت يشهد تشهد قرر قررت اعتبر اعتبرت يعتبر
قط أبدا مطلقا إطلاقا
سجل سجلت يسجل تسجل ولاية صدر صدرت الصادر الصادرة بحق قرار جلسة
المدعو المواطن أبواب أبوابه أبوابها أمام للزوار والزوار المسافرين
`);

/** Something of it, and not all. */
export const PARTIAL: ReadonlySet<string> = foldedSet(`
part parts partly partially partial some several many most half section sections few limited certain selected gate
gates wing unit terminal lane lanes branch branches hall wards ward floor another other others only except remaining rest
بعض جزء أجزاء جزئيا جزئي جزئية معظم غالبية نصف أحد إحدى عدد قسم أقسام بوابة البوابة بوابات جناح صالة وحدة مسار آخر أخرى آخرين بقية باقي فقط عدا
`);

/** What follows says why, when or in spite of what, until the sentence ends. */
export const ASIDE: ReadonlySet<string> = foldedSet(`
after before since because due despite amid following during until till when while although though over pending ahead owing
according suspicion
بتهمة بتهم بدعوى خلفية إثر بعد قبل بسبب منذ خلال رغم وسط عقب حتى لأن نتيجة جراء أثناء إبان عندما حين ريثما بانتظار غداة فور وفق بحسب حسب
`);

/** Parts of a country, said of which something need not be so of all of it. */
export const PARTS: ReadonlySet<string> = foldedSet(`
capital province provinces city town village district districts region regions governorate county suburb neighbourhood neighborhood
north south east west northern southern eastern western areas
العاصمة محافظة محافظات مدينة بلدة قرية إقليم أقاليم منطقة مناطق ولاية ولايات حي أحياء شمال جنوب شرق غرب ضواحي مقاطعة
`);

/** All of a country. */
export const WHOLES: ReadonlySet<string> = foldedSet(`
nationwide countrywide nationally throughout_the_country across_the_country all_over_the_country across_the_nation
in_the_country in_all_provinces all_provinces the_whole_country the_entire_country the_country's country-wide
عموم_البلاد أنحاء_البلاد مستوى_البلاد كامل_البلاد مناطق_البلاد محافظات_البلاد في_البلاد أرجاء_البلاد جميع_المحافظات كل_المحافظات كافة_المحافظات
جميع_المناطق مستوى_الوطن أنحاء_الدولة البلاد_كلها البلاد_بأكملها ربوع_البلاد
`);
