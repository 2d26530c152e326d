import { PhraseTable } from '../text/phrase-table.js';

/** What happens to one thing at one time. */
export interface DatedEvent {
  key: string;
  /** It happens once and never again, whatever else is said. */
  isOnce: boolean;
}

/** key; English wordings; Arabic wordings. Those after the empty line may come again: one signs more than once. */
const ROWS = `
birth; born, birth; ولد~يولد, ولادة, مواليد
death; die~, died, dies, death, passed away; مات, ماتت, توفي, توفيت, وفاة, فارق الحياة
founding; founded, founding, establish~, formed, was created, foundation, inception; تأسس~يتأسس, تأسيس, أسس~يؤسس, أنشئ, أنشئت, إنشاء
building; was built, were built, been built; بني, بنيت, شيد, شيدت
discovery; discover~, discovery; اكتشف~يكتشف, اكتشاف
invention; invent~, invention; اخترع~يخترع, اختراع
release; release~, came out; صدر~يصدر, صدور, طرح في, إصدار
premiere; premiere~, debut~, premiered; عرض لأول مرة, العرض الأول
flight; first flew, maiden flight; أول رحلة, حلق لأول مرة
force; took effect, take effect, takes effect, come into force, came into force, comes into force, enter into force, entered into force, enters into force; دخل~يدخل … حيز التنفيذ, دخول … حيز التنفيذ, يبدأ العمل, بدء العمل, بدأ العمل, يسري, سريان
completion; complete~, completion; اكتمل~يكتمل, اكتمال, أنجز~ينجز

beginning; began, begin, begins, beginning, start~; بدأ~يبدأ, بدء, انطلق~ينطلق, انطلاق
end; end~, finish~, conclude~; انتهى~ينتهي, انتهاء, اختتم~يختتم, اختتام
opening; inaugurate~, opened, inauguration; افتتح~يفتتح, افتتاح, دشن~يدشن, تدشين
marriage; marry~, married, wedding; تزوج~يتزوج, زواج
graduation; graduate~, graduated; تخرج~يتخرج, تخرج
signing; sign~, signed; وقع~يوقع, توقيع
adoption; adopt~, pass~ … law, ratify~; أقر~يقر, إقرار, صادق~يصادق على, المصادقة على
resignation; resign~, resignation; استقال~يستقيل, استقالة
launch; launch~; أطلق~يطلق, إطلاق
publication; publish~, publication; نشر~ينشر, نشر
`;

/** Wordings of happenings that a text dates. */
export const DATED_EVENTS: PhraseTable<DatedEvent> = build();

/** The two ends of a life, for dates in brackets after a name. */
export const BIRTH: DatedEvent = { key: 'birth', isOnce: true };
export const DEATH: DatedEvent = { key: 'death', isOnce: true };

function build(): PhraseTable<DatedEvent> {
  const table = new PhraseTable<DatedEvent>();
  const [once = '', repeated = ''] = ROWS.trim().split('\n\n');
  const add = (rows: string, isOnce: boolean): void => {
    for (const row of rows.split('\n')) {
      const [key = '', english = '', arabic = ''] = row.split('; ');
      for (const phrase of [...english.split(', '), ...arabic.split(', ')])
        table.add(phrase, { key, isOnce });
    }
  };
  add(once, true);
  add(repeated, false);
  return table;
}
