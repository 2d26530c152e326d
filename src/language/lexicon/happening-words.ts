import { PhraseTable } from '../text/phrase-table.js';

/**
 * What may happen, by the verbs and by the nouns that say so: "died" and "the death of", توفي and وفاة. One row a happening:
 * English verbs; English nouns | Arabic verbs; Arabic nouns. Passives of Arabic are written as they are spelled.
 */
const ROWS = `
die~, died, dying, dead, pass~ away, passed on, lost his life, lost her life, lost their lives; death, deaths, passing, demise | توفي~يتوفى, توفيت, توفوا, مات~يموت, ماتت, رحل~يرحل, فارق الحياة, فارقت الحياة, لقي حتفه, لقيت حتفها, لقي مصرعه, لقيت مصرعها; وفاة, موت, رحيل
resign~, step~ down, stepped down, stepping down, stood down, quit, quits, tendered his resignation, tendered her resignation; resignation, departure | استقال~يستقيل, تنحى~يتنحى, قدم استقالته, قدمت استقالتها; استقالة, تنحي
dismiss~, dismissed, sack~, fire~, oust~, remove~ from office; dismissal, sacking, ousting, removal | أقال~يقيل, أقيل, أقيلت, عزل~يعزل, أعفي من منصبه; إقالة, عزل, إعفاء
arrest~, detain~, apprehend~, jailed, taken into custody; arrest, arrests, detention | اعتقل~يعتقل, اعتقلت, أوقف~يوقف, احتجز~يحتجز, قبض على, ألقي القبض على, ألقت القبض على, تعتقل; اعتقال, توقيف, احتجاز, القبض على, إلقاء القبض على
kidnap~, kidnapped, abduct~, seize~; kidnapping, abduction | خطف~يخطف, خطفت, اختطف~يختطف, اختطفت; خطف, اختطاف
close~, shut, shuts, shut down, shuts down, shutter~; closure, closing, shutdown | أغلق~يغلق, أقفل~يقفل; إغلاق, إقفال
open~, reopen~; opening, reopening | فتح~يفتح, افتتح~يفتتح; فتح, افتتاح
collapse~, cave~ in, gave way; collapse, collapsing | انهار~ينهار, انهارت; انهيار
explode~, blow~ up, blew up, blast~, detonate~; explosion, explosions, blast, blasts, detonation | انفجر~ينفجر, انفجرت; انفجار, انفجارات, تفجير
burst, bursts; bursting, breach | انفجر, انهار; انفجار, انهيار
broke out, broken out, break~ out, burn~, catch fire, caught fire, erupt~; fire, blaze, outbreak | اندلع~يندلع, شب~يشب, نشب~ينشب, احترق~يحترق; حريق, حرائق, اندلاع, نشوب
capsize~, sink~, sank, sunk; capsizing, sinking | غرق~يغرق, انقلب~ينقلب; غرق, انقلاب
crash~, go down, went down; crash, crashing | تحطم~يتحطم, سقط~يسقط; تحطم, سقوط
fall~, fell, fallen; fall | سقط~يسقط, وقع~يقع; سقوط, وقوع
bankrupt, go bankrupt, goes bankrupt, gone bankrupt, went bankrupt, insolvent, file~ for bankruptcy, collapse~; bankruptcy, insolvency | أفلس~يفلس, أفلست, أشهر إفلاسه, أعلن إفلاسه, أعلنت إفلاسها, أشهرت إفلاسها; إفلاس
sell~, sold, sell~ off; sale | باع~يبيع, بيع, بيعت; بيع
buy~, bought, acquire~, purchase~, take~ over, took over; purchase, acquisition, takeover | اشترى~يشتري, استحوذ~يستحوذ; شراء, استحواذ
merge~; merger | اندمج~يندمج; اندماج, دمج
divorce~, split from, separate~; divorce, separation | تطلق~يتطلق, طلق~يطلق, انفصل~ينفصل, انفصلا; طلاق, انفصال
marry~, married, wed; marriage, wedding | تزوج~يتزوج; زواج
cancel~, cancelled, canceled, call~ off, scrap~, scrapped, axe~, abolish~; cancellation, abolition, scrapping | ألغى~يلغي, ألغي, ألغيت; إلغاء
postpone~, delay~, put off, defer~; postponement, delay | أجل~يؤجل, تأجل~يتأجل, أرجئ, أرجأ~يرجئ; تأجيل, إرجاء
suspend~, halt~, stop~, stopped; suspension, halt, stoppage | علق~يعلق, أوقف~يوقف, توقف~يتوقف; تعليق, وقف, إيقاف, توقف
ban~, banned, bans, prohibit~, outlaw~, forbid~, forbidden; ban, prohibition | حظر~يحظر, منع~يمنع; حظر, منع
allow~, permit~, legalise~, legalize~, authorise~, authorize~; permission, legalisation, legalization | سمح~يسمح, أجاز~يجيز; سماح, إجازة
raise~, increase~, rise~, rose, risen, hike~, go up, went up, put up, soar~, surge~; rise, increase, hike, surge | ارتفع~يرتفع, رفع~يرفع, زاد~يزيد, صعد~يصعد; ارتفاع, رفع, زيادة
cut, cuts, reduce~, lower~, fall~, fell, drop~, dropped, decline~, slash~; cut, reduction, fall, drop, decline | انخفض~ينخفض, خفض~يخفض, تراجع~يتراجع, هبط~يهبط; انخفاض, خفض, تخفيض, تراجع, هبوط
leave~, left, depart~, quit, exit~; departure, exit | غادر~يغادر, ترك~يترك, رحل~يرحل; مغادرة, رحيل
withdraw~, withdrew, withdrawn, pull~ out, recall~; withdrawal, pullout, recall | انسحب~ينسحب, سحب~يسحب; انسحاب, سحب
appoint~, named as, name~; appointment | عين~يعين, عينت; تعيين
attack~, strike~, struck, bomb~, shell~, raid~, target~; attack, strike, airstrike, bombing, raid, shelling | هاجم~يهاجم, قصف~يقصف, استهدف~يستهدف, ضرب~يضرب; هجوم, قصف, غارة, استهداف, ضربة
kill~, murder~, assassinate~, slay~, slain, shot dead; killing, murder, assassination | قتل~يقتل, اغتيل, اغتال~يغتال, قتلت; قتل, مقتل, اغتيال, مصرع
injure~, wound~, hurt; injury, wounding | أصيب, أصيبت, جرح~يجرح; إصابة, جرح
poison~; poisoning | تسمم~يتسمم, سمم~يسمم; تسمم, تسميم
fight~, fought, clash~; fighting, clash, clashes | اشتبك~يشتبك, تقاتل; اشتباك, اشتباكات, قتال
escape~, flee, flees, fled; escape, flight | هرب~يهرب, فر~يفر; هروب, فرار
return~, come~ back, came back; return | عاد~يعود; عودة
release~, free~, freed; release | أفرج~يفرج, أطلق سراح, أطلق سراحه, أطلقت سراح; إفراج, إطلاق سراح
convict~, sentence~, found guilty; conviction, sentencing | أدان~يدين, أدين, حكم على; إدانة, حكم
execute~, hang~, hanged; execution, hanging | أعدم~يعدم; إعدام
evacuate~; evacuation | أخلى~يخلي, أخلي, أجلى~يجلي; إخلاء, إجلاء
demolish~, raze~, tear~ down, tore down, torn down; demolition | هدم~يهدم, أزال~يزيل, أزيل; هدم, إزالة
destroy~; destruction | دمر~يدمر; تدمير, دمار
build~, built, construct~; construction, building | بنى~يبني, شيد~يشيد, أنشأ~ينشئ; بناء, تشييد, إنشاء
steal~, stole, stolen, rob~, robbed, loot~; theft, robbery, looting | سرق~يسرق, نهب~ينهب; سرقة, نهب
rig~, rigged, falsify~, falsified; rigging, fraud | زور~يزور, تلاعب~يتلاعب; تزوير, تلاعب
leak~; leak, leakage | تسرب~يتسرب, سرب~يسرب; تسرب, تسريب
hack~, breach~; hacking, breach, hack | اخترق~يخترق, قرصن; اختراق, قرصنة
spread~, break~ out, broke out, broken out; outbreak, spread | تفشى~يتفشى, انتشر~ينتشر, ظهر~يظهر; تفشي, انتشار, ظهور
sign~; signing, signature | وقع~يوقع; توقيع
agree~, reach~ a deal, struck a deal; deal, agreement | اتفق~يتفق, توصل~يتوصل; اتفاق, توصل
approve~, adopt~, pass~, ratify~; approval, adoption, ratification | أقر~يقر, وافق~يوافق, صادق~يصادق; إقرار, موافقة, مصادقة
reject~, refuse~, turn~ down; rejection, refusal | رفض~يرفض; رفض
expel~, expelled, deport~; expulsion, deportation | طرد~يطرد, رحل~يرحل, أبعد~يبعد; طرد, ترحيل, إبعاد
hospitalise~, hospitalize~, taken to hospital, admitted to hospital, in hospital; hospitalisation, hospitalization | نقل إلى المستشفى, أدخل المستشفى, دخل المستشفى; دخول المستشفى
sabotage~; sabotage | خرب~يخرب; تخريب
discover~, find, finds, found, unearth~; discovery | اكتشف~يكتشف, عثر~يعثر; اكتشاف, عثور
disappear~, vanish~, go missing, went missing; disappearance | اختفى~يختفي, فقد~يفقد; اختفاء, فقدان
crown~, win~, won; victory, win | فاز~يفوز, توج~يتوج; فوز, تتويج
lose~, lost; defeat, loss | خسر~يخسر, انهزم~ينهزم; خسارة, هزيمة
invade~, storm~; invasion, storming | اجتاح~يجتاح, اقتحم~يقتحم, غزا~يغزو; اجتياح, اقتحام, غزو
impose~, introduce~; imposition, introduction | فرض~يفرض; فرض
lift~; lifting | رفع~يرفع; رفع
pollute~, contaminate~; pollution, contamination | لوث~يلوث, تلوث~يتلوث; تلوث, تلويث
flood~; flood, flooding | غمر~يغمر, فاض~يفيض; فيضان, غمر
visit~; visit | زار~يزور; زيارة
transfer~, move~ to, join~; transfer, move | انتقل~ينتقل, انضم~ينضم; انتقال, انضمام
retire~; retirement | اعتزل~يعتزل, تقاعد~يتقاعد; اعتزال, تقاعد
strike~, walk~ out, walked out; walkout | أضرب~يضرب; إضراب
launch~; launch | أطلق~يطلق; إطلاق
dissolve~; dissolution | حل~يحل; حل
freeze~, froze, frozen; freeze | جمد~يجمد; تجميد
nationalise~, nationalize~; nationalisation, nationalization | أمم~يؤمم; تأميم
privatise~, privatize~; privatisation, privatization | خصخص~يخصخص; خصخصة
defect~; defection | انشق~ينشق; انشقاق
murder~; murder | قتل~يقتل; جريمة قتل
strip~, revoke~; revocation, withdrawal | سحب~يسحب, أسقط~يسقط; سحب, إسقاط
naturalise~, naturalize~; naturalisation, naturalization | جنس~يجنس; تجنيس
import~; import, imports | استورد~يستورد; استيراد, واردات
export~; export, exports | صدر~يصدر; تصدير, صادرات
`;

/** A happening as a text words it: as a verb, or as a noun that need not say that it happened. */
export interface HappeningWord {
  row: number;
  isNoun: boolean;
}

/** Wordings of happenings in both languages. */
export const HAPPENINGS: PhraseTable<HappeningWord> = build();

function build(): PhraseTable<HappeningWord> {
  const table = new PhraseTable<HappeningWord>();
  ROWS.trim()
    .split('\n')
    .forEach((line, row) => {
      for (const side of line.split('|')) {
        side.split(';').forEach((phrases, index) => {
          for (const phrase of phrases.trim().split(/\s*,\s*/))
            if (phrase !== '') table.add(phrase, { row, isNoun: index === 1 });
        });
      }
    });
  return table;
}
