/** What people and powers do, as verbs and as nouns of doing, in both languages. Written as `matters.ts` says. */
export const DEEDS = `
accept acceptance | قبل~يقبل قبول
achieve achievement attain | حقق~يحقق تحقيق إنجاز
add addition | أضاف~يضيف إضافة
adopt adoption | تبنى~يتبنى اعتمد~يعتمد اعتماد
advance | تقدم~يتقدم تقدم
agree consent | وافق~يوافق اتفق~يتفق موافقة اتفاق
aim target | استهدف~يستهدف استهداف
announce announcement declare declaration unveil | أعلن~يعلن إعلان
appeal | استأنف~يستأنف طعن استئناف
apply | تقدم~يتقدم
argue dispute | جادل~يجادل خلاف نزاع
arrive arrival reach | وصل~يصل وصول
ask demand call_for | طالب~يطالب مطالبة مطالب
assault | اعتدى~يعتدي اعتداء
attend attendance | حضر~يحضر حضور
award awarded grant | منح~يمنح منح
beat defeat | هزم~يهزم تغلب~يتغلب فاز~يفوز هزيمة فوز
become | أصبح~يصبح
begin start launch commence | بدأ~يبدأ بدء انطلق~ينطلق انطلاق أطلق~يطلق إطلاق
block obstruct hinder | عرقل~يعرقل عرقلة منع~يمنع
bomb bombard shell | قصف~يقصف قصف
borrow borrowing | اقترض~يقترض اقتراض
boycott | قاطع~يقاطع مقاطعة
break breach violate violation | خرق~يخرق خرق انتهك~ينتهك انتهاك
bring | أحضر~يحضر جلب~يجلب
broadcast air | بث~يبث بث
bury burial | دفن~يدفن دفن
call call_off | دعا~يدعو دعوة
campaign | حملة حملات
capture seize seizure | احتجز~يحتجز احتجاز استولى~يستولي استيلاء سيطر~يسيطر سيطرة ضبط~يضبط ضبط
carry_out conduct hold | نفذ~ينفذ تنفيذ أجرى~يجري إجراء عقد~يعقد
cause | تسبب~يتسبب سبب
celebrate celebration | احتفل~يحتفل احتفال احتفالات
change | غير~يغير تغيير
check inspect inspection | فحص~يفحص فحص فتش~يفتش تفتيش تفقد~يتفقد
choose select pick selection | اختار~يختار اختيار
claim responsibility | تبنى~يتبنى مسؤولية مسؤوليتها
clear exonerate | برأ~يبرئ
collapse | انهار~ينهار انهيار
come_back return | عاد~يعود عودة رجع~يرجع
complain complaint | اشتكى~يشتكي شكوى شكاوى
complete completion finish | أكمل~يكمل اكتمل~يكتمل إكمال اكتمال أنجز~ينجز استكمال استكمل~يستكمل
condemn condemnation denounce | أدان~يدين إدانة ندد~يندد تنديد استنكر~يستنكر
confirm confirmation | أكد~يؤكد تأكيد
confiscate confiscation | صادر~يصادر مصادرة
congratulate | هنأ~يهنئ تهنئة
contain | احتوى~يحتوي احتواء
continue go_on | واصل~يواصل استمر~يستمر استمرار مواصلة تواصل~يتواصل
control | سيطر~يسيطر سيطرة
cooperate cooperation | تعاون~يتعاون تعاون
cover | غطى~يغطي تغطية
create | أنشأ~ينشئ إنشاء
criticise criticize criticism | انتقد~ينتقد انتقاد انتقادات
cross crossing | عبر~يعبر عبور معبر
damage | أضرار تضرر~يتضرر ألحق~يلحق
debate discuss discussion | ناقش~يناقش مناقشة بحث~يبحث
decide decision | قرر~يقرر قرار
defend | دافع~يدافع دفاع
defuse dismantle | فكك~يفكك تفكيك أبطل~يبطل
deliver delivery hand_over | سلم~يسلم تسليم تسلم~يتسلم
deny denial | نفى~ينفي نفي أنكر~ينكر إنكار
depart departure leave | غادر~يغادر مغادرة
deploy deployment | نشر~ينشر نشر انتشار
design | صمم~يصمم تصميم
devalue devaluation | خفض~يخفض تعويم خفض
develop development | طور~يطور تطوير تنمية
disappear missing vanish disappearance | اختفى~يختفي اختفاء فقد~يفقد مفقود
dissolve dissolution | حل حل~يحل
distribute distribution | وزع~يوزع توزيع
donate donation | تبرع~يتبرع تبرع تبرعات
double | ضاعف~يضاعف تضاعف~يتضاعف
drink | شرب~يشرب
drown | غرق~يغرق غرقى
eat | أكل~يأكل تناول~يتناول
elect elected | انتخب~ينتخب انتخاب
eliminate knock_out knocked_out | أقصى~يقصي إقصاء
employ hire recruit | وظف~يوظف توظيف
end halt stop cease | أنهى~ينهي إنهاء انتهى~ينتهي انتهاء أوقف~يوقف وقف إيقاف توقف~يتوقف توقف
enforce | طبق~يطبق تطبيق
enter entry | دخل~يدخل دخول
escape flee fled | فر~يفر هرب~يهرب فرار هروب
exceed surpass | تجاوز~يتجاوز
exhibit exhibition | معرض عرض
expand expansion | وسع~يوسع توسيع توسع
explode detonate | انفجر~ينفجر فجر~يفجر
export | صدر~يصدر تصدير صادرات
extend extension renew renewal prolong | مدد~يمدد تمديد جدد~يجدد تجديد
extinguish put_out | أخمد~يخمد إخماد أطفأ~يطفئ
fail failure | فشل~يفشل فشل أخفق~يخفق إخفاق
fight battle | قاتل~يقاتل قتال حارب~يحارب
fill filling | ملء ملأ~يملأ تعبئة
find | عثر~يعثر وجد~يجد العثور
fine | غرامة غرم~يغرم
fire gunfire shooting | إطلاق_نار إطلاق_النار
flow | تدفق~يتدفق
fly | طار~يطير تحليق حلق~يحلق
follow | تبع~يتبع
force compel | أجبر~يجبر إجبار
forget pardon | عفا~يعفو عفو
freeze | جمد~يجمد تجميد
fund finance funding | مول~يمول تمويل
give | أعطى~يعطي
harm hurt | ضرر أضر~يضر
help assist assistance | ساعد~يساعد مساعدة
hide | أخفى~يخفي إخفاء
hit strike | أصاب~يصيب ضرب~يضرب ضربة
hold | عقد~يعقد عقد أقام~يقيم إقامة
hospitalise hospitalize admitted | مستشفى
import | استورد~يستورد استيراد واردات
improve improvement | تحسن~يتحسن تحسين
include | شمل~يشمل تضمن~يتضمن
increase raise hike boost | زاد~يزيد زيادة رفع~يرفع رفع
indict prosecute prosecution | حاكم~يحاكم محاكمة مقاضاة
influence affect | أثر~يؤثر تأثير
inform | أبلغ~يبلغ
intercept interception | اعترض~يعترض اعتراض
introduce issue release | طرح~يطرح طرح أصدر~يصدر إصدار صدور
invite invitation | دعا~يدعو دعوة
join | انضم~ينضم انضمام التحق~يلتحق
keep retain maintain | أبقى~يبقي إبقاء حافظ~يحافظ
lay_off layoff redundancy | سرح~يسرح تسريح
lead leader leadership | قاد~يقود قيادة قائد زعيم
learn | تعلم~يتعلم
leave exit quit | غادر~يغادر خرج~يخرج خروج ترك~يترك
lend | أقرض~يقرض إقراض
limit restrict restriction | قيد~يقيد تقييد قيود
list | قائمة لائحة أدرج~يدرج إدراج
live reside | سكن~يسكن أقام~يقيم عاش~يعيش
loot looting | نهب~ينهب نهب
manage | أدار~يدير إدارة
march | مسيرة مسيرات
mediate mediation mediator | توسط~يتوسط وساطة وسيط
merge | اندمج~يندمج دمج
mobilise mobilize mobilisation mobilization | تعبئة استنفار
move relocate | نقل~ينقل نقل انتقل~ينتقل
murder | اغتيال قتل~يقتل
name nominate nomination | رشح~يرشح ترشيح سمى~يسمي عين~يعين
nationalise nationalize | أمم~يؤمم تأميم
obtain receive get | حصل~يحصل حصول تلقى~يتلقى تسلم~يتسلم
occur happen take_place | وقع~يقع حدث~يحدث
offer | عرض~يعرض عرض
oppose | عارض~يعارض معارضة
organise organize | نظم~ينظم تنظيم
oust overthrow topple | أطاح~يطيح إطاحة خلع~يخلع
overturn quash annul | نقض~ينقض نقض ألغى~يلغي
pay payment repay | دفع~يدفع دفع سدد~يسدد سداد
perform performance | أداء أدى~يؤدي
plant grow cultivate | زرع~يزرع زراعة
play | لعب~يلعب
postpone delay | أرجأ~يرجئ أجل~يؤجل تأجيل
praise | أشاد~يشيد إشادة
prepare preparation | استعد~يستعد استعداد استعدادات
prevent | منع~يمنع منع حال~يحول
privatise privatize privatisation privatization | خصخصة خصخص~يخصخص
promise pledge vow | تعهد~يتعهد تعهد وعد~يعد وعد
promote promotion | رقى~يرقي ترقية
propose | اقترح~يقترح اقتراح
protect protection | حمى~يحمي حماية
provide supply | قدم~يقدم تقديم وفر~يوفر توفير زود~يزود
publish publication | نشر~ينشر نشر
punish punishment penalty | عاقب~يعاقب عقوبة عقاب
raid storm | داهم~يداهم مداهمة اقتحم~يقتحم اقتحام
rebuild reconstruction reconstruct | إعادة_إعمار إعمار إعادة_بناء
recover recovery | تعافى~يتعافى تعاف تعافي
recapture retake regain | استعاد~يستعيد استعادة
reduce cut slash lower reduction | خفض~يخفض خفض تخفيض قلص~يقلص تقليص
register registration | سجل~يسجل تسجيل
record | سجل~يسجل تسجيل
regret | أسف~يأسف أسف
remain stay | بقي~يبقى بقاء ظل~يظل
remove removal | أزال~يزيل إزالة
rename | أعاد_تسمية تغيير_اسم
repair maintenance fix | إصلاح أصلح~يصلح صيانة ترميم
replace replacement | استبدل~يستبدل استبدال حل_محل
rescue save | أنقذ~ينقذ إنقاذ
respond response answer reply | رد~يرد رد
restore restoration reinstate | أعاد~يعيد إعادة استعادة
restructure restructuring | إعادة_هيكلة هيكلة
retire retirement | تقاعد~يتقاعد تقاعد اعتزل~يعتزل اعتزال
reveal disclose | كشف~يكشف كشف
review | راجع~يراجع مراجعة
rise | ارتفع~يرتفع ارتفاع
rule govern | حكم~يحكم حكم
run_for stand_for | ترشح~يترشح ترشح
sail | أبحر~يبحر إبحار
scrap | ألغى~يلغي إلغاء
score | سجل~يسجل أحرز~يحرز
send dispatch | أرسل~يرسل إرسال
serve | خدم~يخدم خدمة
settle | سوى~يسوي تسوية
share | تقاسم~يتقاسم
shoot_down shot_down down | أسقط~يسقط إسقاط
shrink contract contraction | انكمش~ينكمش انكماش
sit | جلس~يجلس
speak | تحدث~يتحدث
spread | انتشر~ينتشر انتشار
step_down quit | تنحى~يتنحى تنحي استقال~يستقيل
succeed success | نجح~ينجح نجاح
sue lawsuit | دعوى مقاضاة قاضى~يقاضي
support back endorse | دعم~يدعم دعم أيد~يؤيد تأييد
suppress crackdown | قمع~يقمع قمع
surrender | استسلم~يستسلم استسلام
survive survivor | نجا~ينجو ناج ناجين
swear_in sworn | أدى_اليمين اليمين_الدستورية
take_over | تولى~يتولى تولي
teach | درس~يدرس تدريس
tell | أخبر~يخبر
test | اختبر~يختبر اختبار تجربة فحص
threaten threat | هدد~يهدد تهديد تهديدات
train training | درب~يدرب تدريب
transfer transport | نقل~ينقل نقل
travel travelled traveled | سافر~يسافر سفر
trigger spark | أشعل~يشعل
try attempt | حاول~يحاول محاولة
unify unification unite | وحد~يوحد توحيد توحد
uphold | أيد~يؤيد تأييد
urge | حث~يحث
use usage | استخدم~يستخدم استخدام استعمال
vaccinate vaccination | تطعيم طعم~يطعم تلقيح
veto | نقض فيتو حق_النقض
violate | انتهك~ينتهك
waive exempt exemption | أعفى~يعفي إعفاء
walk | مشى~يمشي سار~يسير
welcome | رحب~يرحب ترحيب
work operate operation operational | عمل~يعمل عمل تشغيل
write | كتب~يكتب كتابة
available | متوفر متوفرة متاح متاحة متوافر متوافرة
unavailable | غير_متوفر غير_متوفرة غير_متاح
vacant empty | شاغر فارغ خال
`;
