import { foldForSearch } from '../text/normalise.js';

/**
 * Words that cannot both be true of one thing at one time. A row has two sides, each with all its words. What belongs
 * to a dictionary of English is in `english-relations.ts`; here is what news needs beyond it, and all of Arabic. These
 * rows say which way something went, and need no object to say it.
 */
const OF_COURSE: readonly (readonly [string, string])[] = [
  [
    'rise rises increase climb grow soar jump surge gain up growth higher rebound ارتفاع ارتفع ارتفعت يرتفع ترتفع صعود صعد صعدت يصعد تصعد زيادة زاد زادت يزيد تزيد ازدياد قفز قفزت يقفز تقفز نما نمو ينمو تنمو انتعاش ينتعش تعاف يتعافى رفع رفعت يرفع ترفع قفزة قفزات تصاعد زائد',
    'fall drop decrease decline shrink plunge slump tumble down lower sink dip contract انخفاض انخفض انخفضت ينخفض تنخفض هبوط هبط هبطت يهبط تهبط تراجع تراجعت يتراجع تتراجع نقصان ينقص انهيار انهار ينهار تنهار تدهور يتدهور هوى تهوي يهوي انكماش خفض تخفيض خفضت يخفض تخفض تقليص قلص يقلص تقلص تدني تدن',
  ],
  [
    'opened reopen reopened فتح فتحت يفتح تفتح افتتاح مفتوح مفتوحة إعادة_فتح',
    'shut closed closure إغلاق أغلق أغلقت يغلق تغلق غلق مغلق مغلقة إقفال أقفل',
  ],
  [
    'improve recover تقدم يتقدم تتقدم تحسن يتحسن تتحسن',
    'worsen deteriorate تراجع يتراجع تتراجع تدهور يتدهور',
  ],
  [
    'succeed success successful successfully نجاح نجح نجحت ينجح تنجح',
    'fail failure unsuccessful unsuccessfully فشل فشلت يفشل تفشل إخفاق أخفق أخفقت يخفق تخفق تعثر',
  ],
  ['accelerate quicken', 'slow'],
];

/** More of news, said of what something is done to, or of more than one thing. */
const OF_NEWS: readonly (readonly [string, string])[] = [
  ...OF_COURSE,
  ['guilty convict', 'innocent acquit cleared exonerate'],
  ['hire recruit', 'fire dismiss'],
  ['stable', 'unstable'],
  ['possible', 'impossible'],
  ['legal lawful', 'illegal unlawful'],
  ['uphold', 'overturn quash annul'],
  ['extend prolong renew', 'shorten curtail'],
  ['united unanimous', 'divided split'],
  ['mild', 'severe'],
  ['solvent', 'bankrupt insolvent bankruptcy insolvency'],
  ['advance', 'retreat withdraw'],
  ['preserve conserve', 'destroy destruction'],
  [
    'accept approve agree adopt back support endorse ratify قبول قبل يقبل تقبل قبلت وافق وافقت يوافق توافق موافقة تأييد أيد يؤيد تؤيد أيدت دعم يدعم تدعم دعمت ترحيب يرحب ترحب رحب رحبت إقرار يقر تقر أقر أقرت تبني مصادقة',
    'reject refuse oppose veto decline رفض رفضت يرفض ترفض عارض عارضت يعارض تعارض معارضة اعتراض ضد يندد تندد تنديد إدانة',
  ],
  [
    'confirm acknowledge admit affirm confess تأكيد أكد أكدت يؤكد تؤكد اعتراف اعترف اعترفت يعترف تعترف إقرار أقر أقرت يقر تقر إعلان أعلن أعلنت يعلن تعلن',
    'deny refute dismiss نفي نفى نفت ينفي تنفي إنكار أنكر أنكرت ينكر تنكر تكذيب كذب يكذب',
  ],
  [
    'win victory beat defeat فوز فاز فازت يفوز تفوز انتصار ينتصر تنتصر',
    'lose loss خسارة خسر خسرت يخسر تخسر هزيمة هزم انهزام',
  ],
  [
    'release free إفراج أفرج أفرجت يفرج تفرج إطلاق_سراح براءة تبرئة تبرئ إخلاء_سبيل',
    'detain arrest imprison jail hold اعتقال اعتقل اعتقلت يعتقل تعتقل احتجاز احتجز توقيف حبس سجن سجنت إدانة',
  ],
  [
    'profit profits gain gains earnings أرباح ربح يربح ربحت مكاسب أرباحا',
    'loss losses deficit خسائر خسارة خسر يخسر',
  ],
  [
    'allow permit legalise legalize سماح سمح تسمح يسمح سمحت إجازة يجيز',
    'ban forbid prohibit outlaw bar block منع منعت يمنع تمنع حظر يحظر تحظر حظرت',
  ],
  [
    'agree agreement اتفاق اتفق اتفقت يتفق تتفق توافق مصالحة',
    'disagree disagreement خلاف خلافات اختلاف يختلف نزاع صراع',
  ],
  [
    'هدوء استقرار سلام تهدئة يهدأ هدنة مستقر مستقرة',
    'تصعيد اشتباكات اضطراب اضطرابات توتر قتال حرب عنف تصاعد',
  ],
  [
    'appoint nominate reinstate تعيين عين يعين تعين عينت',
    'dismiss sack oust depose إقالة أقال أقالت يقيل تقيل عزل استقالة استقال يستقيل تستقيل فصل',
  ],
  ['strengthen قوة قوي قوية تعزيز يعزز تعزز', 'weaken ضعف ضعيف ضعيفة إضعاف يضعف تضعف'],
  ['attend حضور حضر يحضر شارك يشارك مشاركة', 'boycott skip غياب غاب يغيب مقاطعة قاطع يقاطع تقاطع'],
  ['safe آمن آمنة صالح صالحة', 'unsafe unfit dangerous hazardous contaminated خطير خطيرة غير_صالح'],
  ['optimistic optimism تفاؤل متفائل إيجابي إيجابية', 'pessimistic pessimism تشاؤم متشائم سلبي سلبية'],
  ['build construct بناء يبني تبني', 'demolish destroy هدم يهدم تهدم تدمير'],
  ['ضخ يضخ تضخ', 'سحب يسحب تسحب'],
  ['surplus glut فائض', 'shortage deficit scarcity عجز'],
  ['tighten toughen تشديد شدد يشدد تشدد', 'ease relax loosen تخفيف خفف يخفف تخفف'],
  ['تمديد مدد يمدد تمدد', 'تقصير إنهاء'],
  ['peaceful سلمي سلمية', 'violent عنيف عنيفة'],
  ['permanent دائم دائمة', 'temporary مؤقت مؤقتة'],
  [
    'voluntary طوعي طوعية اختياري اختيارية',
    'compulsory mandatory forced إجباري إجبارية إلزامي إلزامية قسري قسرية',
  ],
  ['نقض أبطل يبطل تبطل', 'أيد أيدت تأييد تثبيت'],
  ['إدخال سمح', 'منع'],
  ['وفرة', 'نقص شح ندرة'],
  ['أغلبية غالبية معظم', 'أقلية'],
  [
    'raise hike boost increase رفع رفعت يرفع ترفع زيادة',
    'cut reduce slash trim lower خفض خفضت يخفض تخفض تخفيض',
  ],
  ['unchanged', 'raise hike'],
  ['unchanged', 'cut slash'],
  ['pass enact', 'reject veto'],
  ['convict sentence jail imprison', 'acquit exonerate'],
  ['alive على_قيد_الحياة', 'die dead death وفاة توفي توفيت موت مات ماتت مقتل قتل قتلت مصرع رحيل'],
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
  ['largest biggest greatest', 'smallest'],
  ['often frequently routinely usually typically regularly', 'rarely seldom infrequently'],
  ['easy straightforward', 'difficult'],
  ['gradually slowly', 'suddenly abruptly'],
  ['significant', 'slight negligible'],
  ['satisfied supportive', 'dissatisfied'],
  ['include', 'exclude'],
  ['hit strike', 'miss'],
  ['early', 'late'],
  ['complete total', 'partial'],
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
  ['جميع كل كافة', 'لا_أحد'],
  ['قريب قرب', 'بعيد بعد'],
  ['ممكن', 'مستحيل'],
  ['غالبا عادة كثيرا', 'نادرا قلما'],
  ['سهل سهلة', 'صعب صعبة'],
  ['تدريجيا', 'فجأة'],
  ['كامل كاملة كليا', 'جزئي جزئية جزئيا'],
  ['مبكر مبكرا', 'متأخر متأخرا'],
  ['real genuine authentic', 'generated doctored photoshopped staged altered manipulated'],
  ['حقيقي حقيقية أصلي أصلية', 'مولدة مفبرك مفبركة مزور مزورة مزيفة معدلة مركبة ملفق ملفقة مضللة زائفة كاذبة'],
  ['تثبيت ثبت ثبتت يثبت تثبت', 'رفع رفعت يرفع ترفع'],
  ['تثبيت ثبت ثبتت يثبت تثبت', 'خفض خفضت يخفض تخفض'],
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
video footage clip
نهر أنهار
برج أبراج
جبل جبال
مدينة مدن
دولة دول
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

/** The same, of which way something went. */
export const COURSE_OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = build(OF_COURSE);

/** By a folded word, all words of its own sides: what is said by one is nearly said by another. */
export const OWN_NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = buildNeighbours();

/** By a folded word, the sides that it is on: the first word of the row, with "-" for its other side. */
export const SIDES: ReadonlyMap<string, readonly string[]> = buildSides();

/** Opposites of a dictionary that are only others: a man and a woman may both have done it, and who exports may import. */
export const ONLY_OTHERS: ReadonlySet<string> = new Set(
  'export exports import imports man woman boy girl men women boys girls male female son daughter father mother brother sister husband wife king queen gentleman lady actor actress uncle aunt nephew niece'.split(
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

function buildSides(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const row of sides([...OF_NEWS, ...OF_ANYTHING])) {
    const name = row[0][0] ?? '';
    row.forEach((words, side) => {
      for (const word of words) table.set(word, [...(table.get(word) ?? []), side === 0 ? name : `${name}-`]);
    });
  }
  return table;
}
