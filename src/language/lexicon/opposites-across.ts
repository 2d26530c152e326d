import { foldForSearch } from '../text/normalise.js';
import { inflections } from '../text/phrase-table.js';

/**
 * Opposites of news beyond those of `opposites.ts`, for comparing two languages, where a word has no other word beside it
 * that would show what it is said of: only such as say the reverse of the same matter. English by its dictionary form.
 */
const ROWS: readonly (readonly [string, string])[] = [
  [
    'convict sentence jail imprison أدان~يدين إدانة سجن~يسجن حكمت أدين أدينت',
    'acquit clear exonerate برأ~يبرئ تبرئة براءة',
  ],
  [
    'release free أفرج~يفرج إفراج',
    'detained held معتقل معتقلا معتقلة محتجز محتجزا محتجزة مسجون مسجونا سجينا اعتقل~يعتقل اعتقال احتجز~يحتجز',
  ],
  ['pass enact approve adopt endorse أقر~يقر إقرار اعتمد~يعتمد اعتماد صادق~يصادق', 'reject رفض~يرفض رفض'],
  ['reopen open فتح~يفتح افتتح~يفتتح مفتوح مفتوحة', 'close closed shut أغلق~يغلق إغلاق مغلق مغلقة مغلقا'],
  ['meet التقى~يلتقي', 'refuse رفض~يرفض'],
  [
    'continue resume proceed واصل~يواصل مواصلة يتواصل تتواصل استمر~يستمر استمرار مستمر مستمرة استأنف~يستأنف استئناف',
    'stop halt cease suspend end cancel أوقف~يوقف وقف إيقاف توقف~يتوقف توقف علق~يعلق تعليق أنهى~ينهي إنهاء انتهى~ينتهي انتهاء ألغى~يلغي ألغيت ألغي إلغاء فض فك',
  ],
  [
    'extend renew prolong مدد~يمدد تمديد جدد~يجدد تجديد',
    'expire end lapse انتهى~ينتهي انتهاء انتهت إنهاء انهيار',
  ],
  ['join accede انضم~ينضم انضمام', 'leave quit withdraw انسحب~ينسحب انسحاب خرج~يخرج خروج'],
  [
    'remain stay keep بقي~يبقى بقاء أبقى~يبقي إبقاء',
    'withdraw leave quit resign انسحب~ينسحب انسحاب غادر~يغادر مغادرة استقال~يستقيل استقالة',
  ],
  ['lift رفع~يرفع رفع', 'impose tighten فرض~يفرض فرض شدد~يشدد تشديد'],
  ['recognise recognize اعترف~يعترف اعتراف', 'deny reject رفض~يرفض رفض'],
  [
    'fake doctored fabricated مفبرك مفبركة مزيف مزيفة مزور مزورة ملفق ملفقة',
    'genuine authentic real حقيقي حقيقية صحيح صحيحة أصلي أصلية',
  ],
  ['available متوفر متوفرة متاح متاحة متوافر متوافرة', 'unavailable scarce نفد~ينفد نفاد شح نقص'],
  ['survive نجا~ينجو نجاة', 'die kill dead قتل~يقتل مقتل مصرع توفي~يتوفى وفاة مات~يموت'],
  ['find recover locate عثر~يعثر العثور', 'missing lose مفقود مفقودة مفقودين فقد~يفقد فقدان'],
  [
    'complete finish أكمل~يكمل اكتمل~يكتمل اكتمال أنجز~ينجز',
    'unfinished incomplete stall تعثر~يتعثر متعثر متعثرة',
  ],
  ['buy purchase acquire اشترى~يشتري شراء', 'sell باع~يبيع بيع'],
  ['build بنى~يبني بناء', 'demolish هدم~يهدم هدم'],
  ['evacuate أخلى~يخلي إخلاء', 'return عاد~يعود عودة'],
  ['nationalise nationalize تأميم أمم~يؤمم', 'privatise privatize خصخصة'],
  ['mandatory compulsory إلزامي إلزامية إجباري إجبارية', 'optional voluntary اختياري اختيارية طوعي طوعية'],
  ['free مجاني مجانية مجانا', 'paid مدفوع مدفوعة'],
  ['win won فاز~يفوز فوز تغلب~يتغلب', 'draw تعادل~يتعادل تعادل'],
];

const AGAINST: ReadonlyMap<string, ReadonlySet<string>> = build();

/** Whether two words, by one of their forms each, are on the two sides of a row. */
export function areOppositeAcross(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => {
    const against = AGAINST.get(word);
    return against !== undefined && others.some((other) => against.has(other));
  });
}

function build(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const formsOf = (side: string): string[] =>
    side.split(' ').flatMap((word) => inflections(foldForSearch(word)));
  for (const row of ROWS) {
    const [one, other] = [formsOf(row[0]), formsOf(row[1])];
    for (const [words, against] of [
      [one, other],
      [other, one],
    ] as const)
      for (const word of words) table.set(word, new Set([...(table.get(word) ?? []), ...against]));
  }
  return table;
}
