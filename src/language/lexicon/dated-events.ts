import { foldForSearch } from '../text/normalise.js';
import { PhraseTable } from '../text/phrase-table.js';

/** What happens to one thing at one time. */
export interface DatedEvent {
  key: string;
  /** It happens once and never again, whatever else is said. */
  isOnce: boolean;
  /** It does to these alone; null where it does to anything. */
  onlyTo: ReadonlySet<string> | null;
}

/**
 * key; English wordings; Arabic wordings; for what happens once only to some things, these: a bridge is opened once, a
 * festival every year. Those after the empty line may come again: one marries more than once.
 */
const ROWS = `
birth; born, birth; ولد~يولد, ولادة, مواليد
death; die~, died, dies, death, passed away; مات, ماتت, توفي, توفيت, وفاة, فارق الحياة
founding; founded, founding, establish~, formed, was created, foundation of, its foundation, inception; تأسس~يتأسس, تأسيس, أسس~يؤسس, أنشئ, أنشئت, إنشاء
building; was built, were built, been built; بني, بنيت, شيد, شيدت
discovery; discover~, discovery; اكتشف~يكتشف, اكتشاف
invention; invent~, invention; اخترع~يخترع, اختراع
release; release~, came out; صدر~يصدر, صدور, طرح في, إصدار; film movie album book novel song single game documentary memoir magazine newspaper version edition فيلم ألبوم كتاب رواية أغنية لعبة ديوان مجلة صحيفة نسخة طبعة قانون مرسوم
premiere; premiere~, debut~, premiered; عرض لأول مرة, العرض الأول
flight; first flew, maiden flight; أول رحلة, حلق لأول مرة
force; took effect, take effect, takes effect, come into force, came into force, comes into force, enter into force, entered into force, enters into force; دخل~يدخل … حيز التنفيذ, دخول … حيز التنفيذ, يبدأ العمل, بدء العمل, بدأ العمل, يسري, سريان
completion; complete~, completion; اكتمل~يكتمل, اكتمال, أنجز~ينجز
independence; independence, gained independence, won independence, declared independence, became independent, declared its independence, gained its independence, won its independence, achieved independence; استقلال, استقل~يستقل, نال … استقلال, نالت … استقلال, أعلن … استقلال, إعلان استقلال, حصل … على الاستقلال, حصلت … على الاستقلال
killing; assassinate~, assassination, was shot dead, was murdered, was hanged; اغتيل, اغتيلت, اغتيال, أعدم, إعدام
abolition; abolish~, abolition; ألغى~يلغي, إلغاء
burial; was buried, buried; دفن, دفنت
sinking; sank, sunk, sinking; غرق~يغرق, غرق
signing; sign~, signed, signing, signature, put their names to, put its name to, was concluded, concluded; وقع~يوقع, وقعت, توقيع, أبرم~يبرم, أبرمت, إبرام; treaty accord accords pact convention charter protocol armistice constitution معاهدة اتفاقية ميثاق هدنة بروتوكول دستور اتفاقات
opening; inaugurate~, opened, inauguration, opening, opened to traffic, opened its doors, open~; افتتح~يفتتح, افتتاح, دشن~يدشن, تدشين; bridge station museum airport tunnel canal dam university hospital stadium school tower library port theatre theater hotel embassy mosque church factory railway metro terminal zoo prison lighthouse palace جسر محطة متحف مطار نفق قناة سد جامعة مستشفى ملعب مدرسة برج مكتبة ميناء مسرح فندق سفارة مسجد كنيسة مصنع مترو قصر
accession; joined, join, joins, became a member, becoming a member, accession, admitted to, entry into, acceded, acceded to, has been a member, membership; انضم~ينضم, انضمام, انضمت, أصبحت عضوا, عضوية; union league nato organisation organization alliance bloc eurozone commonwealth opec nations council الاتحاد جامعة الجامعة حلف الناتو منظمة مجلس أوبك
referendum; referendum, plebiscite, referendum on independence, independence referendum; استفتاء, استفتاء الاستقلال, استفتاء على الاستقلال, استفتاء استقلال; independence secession constitution membership unification monarchy statehood استقلال انفصال دستور وحدة ملكية عضوية
landing; landed, landing, touched down, touchdown, lands; هبط~يهبط, هبوط; first أول
launch; launch~, lift off, lifted off; أطلق~يطلق, إطلاق; satellite probe spacecraft telescope rover قمر مسبار تلسكوب
adoption; adopt~, adoption, ratify~, ratification; أقر~يقر, إقرار, اعتمد~يعتمد, اعتماد; constitution charter flag anthem دستور ميثاق علم نشيد

beginning; began, begin, begins, beginning, start~; بدأ~يبدأ, بدء, انطلق~ينطلق, انطلاق
end; end~, finish~, conclude~; انتهى~ينتهي, انتهاء, اختتم~يختتم, اختتام
marriage; marry~, married, wedding; تزوج~يتزوج, زواج
graduation; graduate~, graduated; تخرج~يتخرج, تخرج
passing; pass~ … law; صادق~يصادق على, المصادقة على
resignation; resign~, resignation; استقال~يستقيل, استقالة
publication; publish~, publication; نشر~ينشر, نشر
`;

/** Wordings of happenings that a text dates. */
export const DATED_EVENTS: PhraseTable<DatedEvent> = build();

/** The two ends of a life, for dates in brackets after a name. */
export const BIRTH: DatedEvent = { key: 'birth', isOnce: true, onlyTo: null };
export const DEATH: DatedEvent = { key: 'death', isOnce: true, onlyTo: null };

function build(): PhraseTable<DatedEvent> {
  const table = new PhraseTable<DatedEvent>();
  const [once = '', repeated = ''] = ROWS.trim().split('\n\n');
  const add = (rows: string, isOnce: boolean): void => {
    for (const row of rows.split('\n')) {
      const [key = '', english = '', arabic = '', things] = row.split('; ');
      const onlyTo = things === undefined ? null : new Set(things.split(' ').map(foldForSearch));
      for (const phrase of [...english.split(', '), ...arabic.split(', ')])
        table.add(phrase, { key, isOnce: isOnce && onlyTo === null, onlyTo });
    }
  };
  add(once, true);
  add(repeated, false);
  return table;
}
