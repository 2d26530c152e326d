import { foldedSet } from './folded-set.js';

/** They may stand beside a happening without making another of it: when it was, that it was said, that it was so indeed. */
export const HARMLESS: ReadonlySet<string> = foldedSet(`
today yesterday tonight overnight recently earlier finally suddenly officially already now just breaking aged age years year old news
monday tuesday wednesday thursday friday saturday sunday morning evening afternoon night week month
permanently definitively good fully completely indeed actually really formally
circulating viral social media online facebook twitter whatsapp reports report claim claims rumour rumours rumor rumors posts
اليوم أمس البارحة الليلة مساء صباح فجر ظهر مؤخرا حديثا قبل_قليل الآن رسميا نهائيا فعلا بالفعل تماما عاجل قبل قليل عمر ناهز يناهز عاما سنة
الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الماضي الماضية الجاري
المتداول المتداولة المتداولين مواقع التواصل الاجتماعي وسائل الإعلام فيسبوك تويتر منصبه منصبها مهامه مهامها رسمي رسمية
`);

/** Who somebody is. */
export const TITLES: ReadonlySet<string> = foldedSet(`
mr mrs ms dr sir lord lady president minister king queen prince princess sultan emir sheikh governor mayor captain coach manager player
goalkeeper striker footballer actor actress singer artist novelist author writer poet director journalist activist leader chief general
colonel star famous former
الرئيس الوزير الوزيرة الملك الملكة الأمير الأميرة السلطان الشيخ المحافظ العمدة القائد المدرب اللاعب الحارس المهاجم الممثل الممثلة المطرب
المطربة الفنان الفنانة المغني المغنية الكاتب الكاتبة الشاعر المخرج الصحفي الصحافي الناشط الناشطة الزعيم العقيد اللواء الدكتور النجم
الشهير تدريب الفريق المنتخب السيد السيدة العالم الإعلامي الإعلامية الداعية الروائي المعارض
`);

/** Who does things of office: that it was they, both need not say. */
export const DOERS: ReadonlySet<string> = foldedSet(`
authorities police government officials officers forces army court prosecutors security council company club federation management ministry
السلطات الشرطة الحكومة القوات الجيش الأمن المحكمة النيابة البلدية الشركة الهيئة الإدارة النادي الاتحاد الوزارة الأجهزة الأمنية سلطات قوات
مجهولون مسلحون
`);

/** They say that it happened, before the noun that names what did. */
export const OCCURS: ReadonlySet<string> = foldedSet(`
happen happened happens occur occurred took place confirmed confirms announced announces announcement broke came
وقوع حدوث حصول وقع وقعت حدث حدثت حصل حصلت جرى جرت تم تمت أعلن أعلنت إعلان إعلانها أكد أكدت تأكيد شهد شهدت نبأ خبر اندلع اندلعت شب نشب قبلت
`);

/** With one of these beside it, it is not said to have happened. */
export const NOT_DONE: ReadonlySet<string> = foldedSet(`
offer offers offered reject rejects rejected refuse refuses refused deny denies denied plan plans planned planning consider considers
considered considering considers study studies threaten threatens threatened threat demand demands demanded call calls called urge urges
urged want wants wanted expect expects expected fear fears feared attempt attempts attempted try tries tried nearly almost avert averted avoid
avoided postpone postponed cancel cancelled request requests requested ask asks asked propose proposes proposed rumour rumoured alleged possible
potential likely soon upcoming partial partially partly simulated drill exercise film movie series play role anniversary film
رفض رفضت يرفض ترفض يدرس تدرس يبحث تبحث هدد هددت يهدد تهدد تهديد طالب طالبت يطالب تطالب مطالب مطالبات دعا دعت يدعو تدعو دعوات دعوة محاولة محاولات حاول
حاولت يحاول احتمال احتمالات توقع توقعات يتوقع مخاوف تأجيل إلغاء شائعة شائعات إشاعة مرتقب مرتقبة وشيك وشيكة كاد كادت نجا نجت طلب طلبت يطلب عرض عرضت
اقتراح مقترح نقاش ينوي تنوي نية يعتزم تعتزم خطة خطط جزئي جزئيا جزئية مسلسل فيلم دور ذكرى تدريب مناورة محاكاة قرب تحذير تحذيرات خطر
`);
