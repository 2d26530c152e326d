import { foldForSearch } from '../normalise.js';

/**
 * Words that cannot both be true of one thing at one time. A row has two sides, each with all its words. What belongs
 * to a dictionary of English is in `english-relations.ts`; here is what news needs beyond it, and all of Arabic.
 */
const OF_NEWS: readonly (readonly [string, string])[] = [
  ['profit profits gain gains earnings', 'loss losses deficit'],
  [
    'rise rises increase climb grow soar jump surge gain up growth higher rebound',
    'fall drop decrease decline shrink plunge slump tumble down lower sink dip contract',
  ],
  ['confirm acknowledge admit affirm confess', 'deny refute dismiss'],
  ['safe', 'unsafe unfit dangerous hazardous contaminated'],
  ['opened reopen reopened', 'shut closed closure'],
  ['guilty convict', 'innocent acquit cleared exonerate'],
  ['accept approve agree adopt back support endorse ratify', 'reject refuse oppose veto decline'],
  ['win victory beat defeat', 'lose loss'],
  ['allow permit legalise legalize', 'ban forbid prohibit outlaw bar block'],
  ['succeed success successful successfully', 'fail failure unsuccessful unsuccessfully'],
  ['hire recruit', 'fire dismiss'],
  ['release free', 'detain arrest imprison jail hold'],
  ['build construct', 'demolish destroy'],
  ['strengthen', 'weaken'],
  ['stable', 'unstable'],
  ['possible', 'impossible'],
  ['legal lawful', 'illegal unlawful'],
  ['agree agreement', 'disagree disagreement'],
  ['optimistic optimism', 'pessimistic pessimism'],
  [
    'ارتفاع ارتفع ارتفعت يرتفع ترتفع صعود صعد صعدت يصعد تصعد زيادة زاد زادت يزيد تزيد ازدياد قفز قفزت يقفز تقفز نما نمو ينمو تنمو مكاسب يكسب كسب انتعاش ينتعش تعاف يتعافى رفع رفعت يرفع ترفع قفزة قفزات تصاعد زائد',
    'انخفاض انخفض انخفضت ينخفض تنخفض هبوط هبط هبطت يهبط تهبط تراجع تراجعت يتراجع تتراجع نقص نقصان ينقص خسائر يخسر خسر تخسر انهيار انهار ينهار تنهار تدهور يتدهور هوى تهوي يهوي انكماش خفض تخفيض خفضت يخفض تخفض تقليص قلص يقلص تقلص تدني تدن',
  ],
  [
    'فتح فتحت يفتح تفتح افتتاح مفتوح مفتوحة إعادة_فتح',
    'إغلاق أغلق أغلقت يغلق تغلق غلق مغلق مغلقة إقفال أقفل',
  ],
  [
    'قبول قبل يقبل تقبل قبلت وافق وافقت يوافق توافق موافقة تأييد أيد يؤيد تؤيد أيدت دعم يدعم تدعم دعمت ترحيب يرحب ترحب رحب رحبت إقرار يقر تقر أقر أقرت تبني مصادقة',
    'رفض رفضت يرفض ترفض عارض عارضت يعارض تعارض معارضة اعتراض ضد يندد تندد تنديد إدانة',
  ],
  [
    'تأكيد أكد أكدت يؤكد تؤكد اعتراف اعترف اعترفت يعترف تعترف إقرار أقر أقرت يقر تقر إعلان أعلن أعلنت يعلن تعلن',
    'نفي نفى نفت ينفي تنفي إنكار أنكر أنكرت ينكر تنكر تكذيب كذب يكذب',
  ],
  ['فوز فاز فازت يفوز تفوز انتصار ينتصر تنتصر', 'خسارة خسر خسرت يخسر تخسر هزيمة هزم انهزام'],
  ['نجاح نجح نجحت ينجح تنجح', 'فشل فشلت يفشل تفشل إخفاق أخفق أخفقت يخفق تخفق تعثر'],
  [
    'إفراج أفرج أفرجت يفرج تفرج إطلاق_سراح براءة تبرئة تبرئ إخلاء_سبيل',
    'اعتقال اعتقل اعتقلت يعتقل تعتقل احتجاز احتجز توقيف حبس سجن سجنت إدانة',
  ],
  ['أرباح ربح يربح ربحت مكاسب أرباحا', 'خسائر خسارة خسر يخسر'],
  ['سماح سمح تسمح يسمح سمحت إجازة يجيز', 'منع منعت يمنع تمنع حظر يحظر تحظر حظرت'],
  ['اتفاق اتفق اتفقت يتفق تتفق توافق مصالحة', 'خلاف خلافات اختلاف يختلف نزاع صراع'],
  [
    'هدوء استقرار سلام تهدئة يهدأ هدنة مستقر مستقرة',
    'تصعيد اشتباكات اضطراب اضطرابات توتر قتال حرب عنف تصاعد',
  ],
  ['تعيين عين يعين تعين عينت', 'إقالة أقال أقالت يقيل تقيل عزل استقالة استقال يستقيل تستقيل فصل'],
  ['قوة قوي قوية تعزيز يعزز تعزز', 'ضعف ضعيف ضعيفة إضعاف يضعف تضعف'],
  ['تقدم يتقدم تتقدم تحسن يتحسن تتحسن', 'تراجع يتراجع تتراجع تدهور يتدهور'],
  ['حضور حضر يحضر شارك يشارك مشاركة', 'غياب غاب يغيب مقاطعة قاطع يقاطع تقاطع'],
  ['آمن آمنة صالح صالحة', 'خطير خطيرة غير_صالح'],
  ['تفاؤل متفائل إيجابي إيجابية', 'تشاؤم متشائم سلبي سلبية'],
  ['بناء يبني تبني', 'هدم يهدم تهدم تدمير'],
  ['ضخ يضخ تضخ', 'سحب يسحب تسحب'],
  ['فائض', 'عجز'],
  ['أغلبية غالبية معظم', 'أقلية'],
];

/** The same of plainer words: opposite where sentences are the same otherwise, and too common to say it elsewhere. */
const OF_ANYTHING: readonly (readonly [string, string])[] = [
  ['start begin launch commence resume', 'end finish stop halt cease suspend cancel'],
  ['arrive enter join', 'leave depart exit quit'],
  ['alive survive', 'dead die kill killed'],
  ['before', 'after'],
  ['open', 'close closed shut'],
  ['above over', 'below under beneath'],
  ['inside indoors', 'outside outdoors'],
  ['with', 'without'],
  ['near close', 'far away'],
  ['up', 'down'],
  ['on', 'off'],
  ['all every everyone everybody both', 'none nobody nothing'],
  ['always', 'never'],
  ['majority most', 'minority'],
  ['wet', 'dry'],
  ['happy glad joyful cheerful pleased delighted', 'sad unhappy'],
  ['empty', 'full'],
  ['present', 'absent'],
  ['true real genuine authentic', 'false fake hoax fabricated'],
  ['keep retain maintain', 'lose drop abandon scrap'],
  ['attack', 'defend'],
  ['married', 'single unmarried divorced'],
  ['sell', 'buy purchase'],
  ['borrow', 'lend'],
  ['asleep sleep', 'awake'],
  ['sit seated', 'stand'],
  ['first', 'last'],
  ['maximum highest', 'minimum lowest'],
  ['hot warm', 'cold cool'],
  ['import', 'export'],
  ['public', 'private'],
  ['أعلى', 'أدنى أقل'],
  ['أول أولى', 'آخر'],
  ['أكبر', 'أصغر'],
  [
    'بدء بدأ بدأت يبدأ تبدأ انطلاق انطلق ينطلق إطلاق استئناف استأنف يستأنف تستأنف استمرار استمر يستمر تستمر مستمر مستمرة تواصل يتواصل تتواصل متواصل مواصلة',
    'انتهاء انتهى انتهت ينتهي تنتهي إنهاء أنهى ينهي وقف إيقاف أوقف يوقف توقف يتوقف تتوقف توقفت تعليق علق يعلق تعلق إلغاء ألغى يلغي تلغي ألغت تأجيل أجل يؤجل تؤجل',
  ],
  [
    'دخول دخل دخلت يدخل تدخل انضمام انضم ينضم تنضم',
    'خروج خرج خرجت يخرج تخرج انسحاب انسحب انسحبت ينسحب تنسحب مغادرة غادر يغادر تغادر',
  ],
  ['نجاة نجا نجت ينجو', 'وفاة توفي توفيت موت مات ماتت مقتل قتل قتلت مصرع رحيل'],
  ['مع', 'دون بدون بلا'],
  ['قبل قبيل', 'بعد'],
  ['صحيح حقيقي حقيقة', 'كاذب خاطئ زائف مزيف شائعة'],
  ['جديد جديدة', 'قديم قديمة'],
  ['شراء يشتري تشتري اشترى اشترت', 'بيع يبيع تبيع باع باعت'],
  ['استيراد واردات يستورد', 'تصدير صادرات يصدر'],
  ['جميع كل كافة', 'لا_أحد'],
  ['قريب قرب', 'بعيد بعد'],
  ['ممكن', 'مستحيل'],
];

/** Words of one line say nearly the same. */
const NEIGHBOURS = `
happy glad joyful cheerful pleased delighted joyous content
small little tiny
big large huge great
road street
child kid
ill sick
angry mad furious
fast quick rapid
scared afraid frightened
sad unhappy
boat ship vessel
strike attack
talks negotiations
satellite spacecraft
police officers
injured hurt wounded
shot gunned
home house
doctor physician
film movie
car automobile
وقف توقف توقفت
قطار قطارات
محادثات مفاوضات مباحثات
طائرة طائرات
جنود عسكريين جنديا
`;

/** By a folded word, all words of the sides against its own. */
export const OWN_OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = build([...OF_NEWS, ...OF_ANYTHING]);

/** The same, of what news says of a matter: these count wherever two texts are about one. */
export const NEWS_OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = build(OF_NEWS);

/** By a folded word, all words of its own sides: what is said by one is nearly said by another. */
export const OWN_NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = buildNeighbours();

/** Opposites of a dictionary that are only other people: a man and a woman may both have done it. */
export const OTHER_PEOPLE: ReadonlySet<string> = new Set(
  'man woman boy girl men women boys girls male female son daughter father mother brother sister husband wife king queen gentleman lady actor actress uncle aunt nephew niece'.split(
    ' ',
  ),
);

function sides(rows: typeof OF_NEWS): (readonly [string[], string[]])[] {
  const wordsOf = (side: string): string[] =>
    side.split(' ').map((word) => foldForSearch(word.replaceAll('_', ' ')));
  return rows.map(([one, other]) => [wordsOf(one), wordsOf(other)] as const);
}

function build(rows: typeof OF_NEWS): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const put = (word: string, against: readonly string[]): void => {
    const known = table.get(word) ?? new Set<string>();
    for (const other of against) known.add(other);
    table.set(word, known);
  };
  for (const [one, other] of sides(rows)) {
    for (const word of one) put(word, other);
    for (const word of other) put(word, one);
  }
  return table;
}

function buildNeighbours(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const lines = NEIGHBOURS.trim()
    .split('\n')
    .map((line) => line.split(' ').map(foldForSearch));
  for (const side of [...sides([...OF_NEWS, ...OF_ANYTHING]).flat(), ...lines]) {
    for (const word of side) table.set(word, new Set([...(table.get(word) ?? []), ...side]));
  }
  return table;
}
