import { ASKED } from './single-answers.js';

/** What an answer must be before two of them exclude each other. */
export type AnswerKind = 'name' | 'doer' | 'place' | 'value' | 'nation';

/**
 * What a thing has one of: who wrote it, who destroyed it, where it is going. The wordings of both languages by where the
 * answer stands: before a verb ("Huda wrote …"), behind "by" or على يد after a participle, behind a phrase ("bound for"),
 * on the other side of "is" from a noun ("the author of … is"). Arabic verbs have it before or behind them.
 */
export interface RoleRow {
  key: string;
  /** What is asked, for the explanation. */
  asked: readonly [en: string, ar: string];
  answer: AnswerKind;
  /**
   * It is given anew each time, so that both must name the year; or it changes hands, so that both speak of now or of one
   * year; or it may happen again. Without it the answer stays as it is.
   */
  lasts?: 'one year' | 'until changed' | 'one event';
  verbs: string;
  participles: string;
  phrases: string;
  nouns: string;
  /** Words of the things and people that such a role is about, which may stand in one statement only. */
  kinds: string;
}

export const ROLE_ROWS: readonly RoleRow[] = [
  {
    key: 'author',
    asked: ['who wrote it', 'من كتبه'],
    answer: 'name',
    verbs: 'wrote, penned, authored, كتب~يكتب, ألف~يؤلف',
    participles: 'written, penned, authored',
    phrases: 'من تأليف, بقلم, تأليف',
    nouns: 'author, writer, مؤلف, مؤلفة, كاتب, كاتبة, صاحب, صاحبة',
    kinds:
      'novel book novelist author writer poet story play poem memoir bestseller song hit pop single ballad lyricist songwriter anthem رواية كتاب قصة مسرحية قصيدة ديوان كاتب كاتبة روائي روائية أديب أديبة شاعر شاعرة مسرحي',
  },
  {
    key: 'composer',
    asked: ['who composed it', 'من لحّنه'],
    answer: 'name',
    verbs: 'composed, لحن~يلحن',
    participles: 'composed',
    phrases: 'من ألحان, من تلحين, ألحان, موسيقى … للموسيقار',
    nouns: 'composer, ملحن, ملحنة',
    kinds:
      'song anthem music melody composer musician hit tune أغنية نشيد لحن موسيقى موسيقار ملحن ملحنة فنان فنانة',
  },
  {
    key: 'songwriter',
    asked: ['who wrote its words', 'من كتب كلماته'],
    answer: 'name',
    verbs: 'wrote the lyrics, wrote the words',
    participles: '',
    phrases: 'من كلمات, كلمات الشاعر, lyrics … by, words … by',
    nouns: '',
    kinds: 'song anthem poet أغنية نشيد شاعر شاعرة فنان فنانة',
  },
  {
    key: 'painter',
    asked: ['who made the picture', 'من رسمه'],
    answer: 'name',
    verbs: 'painted, drew, sculpted, carved, رسم~يرسم, نحت~ينحت',
    participles: 'painted, drawn, sculpted, carved',
    phrases: 'من رسم, بريشة',
    nouns: 'painter, sculptor, رسام, نحات',
    kinds:
      'painting mural portrait picture statue artist painter street canvas sculpture لوحة جدارية تمثال فنان فنانة رسام رسامة نحات',
  },
  {
    key: 'director',
    asked: ['who directed it', 'من أخرجه'],
    answer: 'name',
    verbs: 'directed, أخرج~يخرج',
    participles: 'directed',
    phrases: 'من إخراج, إخراج',
    nouns: 'film director, film-maker, مخرج, مخرجة',
    kinds: 'film movie series drama documentary play director filmmaker فيلم مسلسل مسرحية مخرج مخرجة وثائقي',
  },
  {
    key: 'translator',
    asked: ['who translated it', 'من ترجمه'],
    answer: 'name',
    verbs: 'translated, ترجم~يترجم',
    participles: 'translated',
    phrases: 'من ترجمة, ترجمة',
    nouns: 'translator, مترجم, مترجمة',
    kinds: 'novel book poem translator رواية كتاب قصيدة مترجم مترجمة',
  },
  {
    key: 'founder',
    asked: ['who founded it', 'من أسّسه'],
    answer: 'name',
    verbs: 'founded, established, set up, أسس~يؤسس, أنشأ~ينشئ',
    participles: 'founded, established, set up, تأسس~يتأسس, أنشئ, أنشئت',
    phrases: '',
    nouns: 'founder, مؤسس, مؤسسة',
    kinds:
      'company firm charity group movement organisation organization newspaper businessman businesswoman lawyer founder entrepreneur شركة جمعية منظمة حركة صحيفة رجل أعمال سيدة محام محامي محامية طبيب طبيبة مؤسس',
  },
  {
    key: 'inventor',
    asked: ['who invented it', 'من اخترعه'],
    answer: 'name',
    verbs: 'invented, اخترع~يخترع, ابتكر~يبتكر',
    participles: 'invented',
    phrases: 'من اختراع, من ابتكار',
    nouns: 'inventor, مخترع, مخترعة, مبتكر',
    kinds: 'inventor engineer scientist device machine مخترع مخترعة مهندس مهندسة عالم عالمة جهاز آلة',
  },
  {
    key: 'discoverer',
    asked: ['who discovered it', 'من اكتشفه'],
    answer: 'name',
    verbs: 'discovered, found, unearthed, اكتشف~يكتشف, عثر~يعثر على',
    participles: 'discovered, found, unearthed',
    phrases: '',
    nouns: 'discoverer, مكتشف, مكتشفة',
    kinds:
      'chemist physicist scientist astronomer archaeologist explorer researcher professor عالم عالمة آثار باحث باحثة كيميائي فلكي مستكشف بروفيسور',
  },
  {
    key: 'designer',
    asked: ['who designed it', 'من صمّمه'],
    answer: 'name',
    verbs: 'designed, صمم~يصمم',
    participles: 'designed',
    phrases: 'من تصميم, تصميم',
    nouns: 'designer, architect, مصمم, مصممة',
    kinds: 'architect designer engineer building مهندس مهندسة معماري معمارية مصمم مصممة مبنى',
  },
  {
    key: 'builder',
    asked: ['who built it', 'من بناه'],
    answer: 'name',
    verbs: 'built, بنى~يبني, شيد~يشيد',
    participles: 'built',
    phrases: '',
    nouns: 'builder',
    kinds: 'king sultan caliph emperor company firm ملك سلطان خليفة شركة',
  },
  {
    key: 'owner',
    asked: ['who owns it', 'من يملكه'],
    answer: 'name',
    lasts: 'until changed',
    verbs: 'owns, يملك, تملك, يمتلك, تمتلك',
    participles: 'owned, مملوك, مملوكة, مملوكا',
    phrases: 'property of, belongs to, belong to, تعود ملكيته إلى, تعود ملكيتها إلى, تعود ملكية … إلى',
    nouns: 'owner, مالك, مالكة',
    kinds:
      'company firm group newspaper paper club holding holdings businessman businesswoman tycoon billionaire owner شركة مجموعة صحيفة نادي رجل أعمال سيدة ملياردير مالك مملوك مملوكة',
  },
  {
    key: 'buyer',
    asked: ['who bought it', 'من اشتراه'],
    answer: 'name',
    lasts: 'one event',
    verbs: 'bought, acquired, اشترى~يشتري, استحوذ~يستحوذ على',
    participles: 'bought, acquired',
    phrases: 'sold to, بيع إلى, بيعت إلى, بيع ل, بيعت ل',
    nouns: 'buyer, مشتري',
    kinds: 'company firm group newspaper club businessman شركة مجموعة صحيفة نادي رجل أعمال',
  },
  {
    key: 'coach',
    asked: ['who coaches the team', 'من يدرّب الفريق'],
    answer: 'name',
    lasts: 'until changed',
    verbs: 'coached, coaches, managed, manages, درب~يدرب',
    participles: 'coached, managed',
    phrases: 'بقيادة المدرب, تحت قيادة المدرب, under coach, under manager',
    nouns: 'coach, manager, head coach, مدرب, مدربة',
    kinds:
      'footballer team club side season coach manager football فريق نادي منتخب موسم مدرب مدربة لاعب سابق',
  },
  {
    key: 'captain',
    asked: ['who the captain is', 'من القائد'],
    answer: 'name',
    lasts: 'until changed',
    verbs: 'captains, captained',
    participles: 'captained',
    phrases: '',
    nouns: 'captain, قائد, كابتن',
    kinds: 'team club side player captain striker midfielder فريق منتخب نادي لاعب قائد',
  },
  {
    key: 'editor',
    asked: ['who edits it', 'من يرأس تحريره'],
    answer: 'name',
    lasts: 'until changed',
    verbs: 'edits, يرأس تحرير, ترأس تحرير, تترأس تحرير, يترأس تحرير',
    participles: '',
    phrases: '',
    nouns: 'editor - in - chief, editor, رئيس تحرير, رئيسة تحرير',
    kinds: 'newspaper magazine paper journalist صحيفة جريدة مجلة صحفي صحفية صحافي صحافية',
  },
  {
    key: 'head',
    asked: ['who holds the office', 'من يشغل المنصب'],
    answer: 'name',
    lasts: 'until changed',
    verbs: 'heads, leads, chairs, يرأس, ترأس, يتزعم, تتزعم',
    participles: 'headed, led, chaired',
    phrases: 'برئاسة, بزعامة',
    nouns:
      'head, leader, chairman, chairwoman, chair, chief executive, chief, ceo, president, prime minister, mayor, governor, secretary - general, speaker, foreign minister, defence minister, finance minister, health minister, interior minister, رئيس, رئيسة, زعيم, زعيمة, أمين عام, الأمين العام, رئيس الوزراء, رئيس البلدية, محافظ, عمدة, وزير, وزيرة, مدير, مديرة, المدير العام',
    kinds: 'company club party group organisation شركة نادي حزب منظمة جمعية طبيب مهندس محامي دكتور',
  },
  {
    key: 'winner',
    asked: ['who won', 'من الفائز'],
    answer: 'name',
    lasts: 'one year',
    verbs:
      'won, wins, win, received, took, was awarded, clinched, claimed, lifted, فاز~يفوز, نال~ينال, حصد~يحصد, حصل~يحصل على, أحرز~يحرز, توج~يتوج, انتزع~ينتزع, تسلم~يتسلم',
    participles: 'won, claimed',
    phrases:
      'went to, goes to, awarded to, was given to, presented to, ذهب إلى, ذهبت إلى, ذهبت … إلى, ذهب … إلى, منحت … إلى, كانت من نصيب, كان من نصيب, من نصيب, آلت إلى, آلت … إلى, منحت … ل',
    nouns: 'winner, champion, laureate, فائز, فائزة, الفائز ب, الفائزة ب, بطل, بطلة, حامل لقب',
    kinds:
      'prize award trophy title cup director author writer novelist poet actor actress singer team club player جائزة لقب كأس بطولة مخرج مخرجة كاتب كاتبة روائي روائية شاعر شاعرة ممثل ممثلة فريق نادي لاعب عالم',
  },
  {
    key: 'host',
    asked: ['where it was held', 'أين أقيم'],
    answer: 'place',
    lasts: 'one year',
    verbs: 'hosted, hosts, استضاف~يستضيف, احتضن~يحتضن, نظم~ينظم',
    participles: 'hosted, staged',
    phrases:
      'held in, took place in, takes place in, was staged in, were staged in, hosted in, أقيم في, أقيمت في, أقيمت … في, أقيم … في, جرت في, جرت … في, نظمت في, عقد في, عقدت في, عقدت … في, عقد … في, انعقدت في, انعقد في, انعقدت … في, انعقد … في, في ضيافة',
    nouns: 'host, host city, host country, مضيف, مضيفة, مستضيف, مستضيفة',
    kinds: 'city country host tournament مدينة دولة بطولة مؤتمر قمة دورة نسخة',
  },
  {
    key: 'seat',
    asked: ['where its headquarters are', 'أين مقرّه'],
    answer: 'place',
    lasts: 'until changed',
    verbs: '',
    participles: '',
    phrases:
      'headquartered in, headquarters in, headquarters … in, headquarters is in, headquarters are in, based in, is based in, seat is in, seat … in, seated in, مقره في, مقرها في, مقره الرئيسي في, مقرها الرئيسي في, مقر … في, المقر … في, ومقرها, ومقره, تتخذ من, يتخذ من',
    nouns: '',
    kinds:
      'main head company firm fund group office has have الرئيسي رئيسي شركة مؤسسة منظمة صندوق يقع تقع مقرا مقر مدينة',
  },
  {
    key: 'destination',
    asked: ['where it was going', 'إلى أين كان متجهًا'],
    answer: 'place',
    lasts: 'one event',
    verbs: '',
    participles: '',
    phrases:
      'bound for, heading for, heading to, headed for, headed to, destined for, en route to, on its way to, on their way to, on her way to, on route to, flying to, sailing to, متجهة إلى, متجها إلى, متجه إلى, متوجهة إلى, متوجها إلى, في طريقها إلى, في طريقه إلى, كانت وجهتها, وجهتها, وجهته, المتجهة إلى, المتجه إلى',
    nouns: 'destination, وجهة',
    kinds:
      'ship vessel flight plane aircraft ferry tanker cargo shipment train bus port aboard disappeared سفينة رحلة طائرة عبارة ناقلة شحنة قطار حافلة ميناء مطار مدينة',
  },
  {
    key: 'origin',
    asked: ['where it came from', 'من أين أتى'],
    answer: 'place',
    lasts: 'one event',
    verbs: '',
    participles: '',
    phrases:
      'took off from, taken off from, departed from, had departed, sailed from, set sail from, set off from, flying from, coming from, arrived from, came from, originated in, originated from, أقلعت من, انطلقت من, أبحرت من, غادرت من, قادمة من, قادما من, القادمة من, القادم من, آتية من, انطلق من',
    nouns: '',
    kinds:
      'ship vessel flight plane aircraft ferry tanker cargo shipment train bus port سفينة رحلة طائرة عبارة ناقلة شحنة قطار حافلة ميناء مطار مدينة',
  },
  {
    key: 'birthplace',
    asked: ASKED.born,
    answer: 'place',
    verbs: '',
    participles: '',
    phrases:
      'born in, a native of, native of, hails from, birthplace is, ولد في, ولدت في, ولد … في, ولدت … في, من مواليد, مولود في, مولودة في, مسقط رأسه, مسقط رأسها, المولود في, المولودة في, ينحدر من, تنحدر من',
    nouns: '',
    kinds:
      'player football basketball tennis singer poet writer novelist inventor actor actress footballer scientist لاعب مطرب شاعر كاتب مخترع ممثل ممثلة فنان فنانة عالم مدينة قرية بلدة',
  },
  {
    key: 'grave',
    asked: ['where somebody is buried', 'مكان الدفن'],
    answer: 'place',
    verbs: '',
    participles: '',
    phrases:
      'buried in, buried at, laid to rest in, laid to rest at, دفن في, دفنت في, دفن … في, دفنت … في, ووري … الثرى في, ووري الثرى في',
    nouns: '',
    kinds: 'singer poet writer king president مطرب شاعر كاتب فنان فنانة مدينة مقبرة',
  },
  {
    key: 'capital',
    asked: ['what the capital is', 'ما العاصمة'],
    answer: 'place',
    verbs: '',
    participles: '',
    phrases: '',
    nouns: 'capital, عاصمة',
    kinds: 'city country مدينة دولة',
  },
  {
    key: 'official language',
    asked: ['what the language is', 'ما اللغة'],
    answer: 'value',
    verbs: '',
    participles: '',
    phrases: '',
    nouns: 'official language, national language, mother tongue, اللغة الرسمية, لغة رسمية, اللغة الأم',
    kinds: 'official only sole country language رسمية وحيدة دولة جمهورية مملكة لغة',
  },
  {
    key: 'currency',
    asked: ['what the currency is', 'ما العملة'],
    answer: 'value',
    verbs: '',
    participles: '',
    phrases: '',
    nouns: 'official currency, national currency, currency, العملة الرسمية, العملة الوطنية, عملة, العملة',
    kinds: 'official national country republic رسمية وطنية دولة جمهورية مملكة',
  },
  {
    key: 'religion',
    asked: ['what the religion is', 'ما الديانة'],
    answer: 'value',
    verbs: '',
    participles: '',
    phrases: '',
    nouns: 'state religion, official religion, دين الدولة, الدين الرسمي, الديانة الرسمية, ديانة الدولة',
    kinds: 'official state رسمي رسمية دولة',
  },
  {
    key: 'material',
    asked: ['what it is made of', 'ممّ صُنع'],
    answer: 'value',
    verbs: '',
    participles: '',
    phrases:
      'made of, is made from, was made of, built of, carved from, cast in, مصنوع من, مصنوعة من, صنع من, صنعت من',
    nouns: '',
    kinds: 'solid pure خالص',
  },
  {
    key: 'destroyer',
    asked: ['who destroyed it', 'من دمّره'],
    answer: 'doer',
    lasts: 'one event',
    verbs:
      'destroyed, blew up, blown up, demolished, burned down, burnt down, torched, wrecked, razed, bombed, دمر~يدمر, فجر~يفجر, نسف~ينسف, هدم~يهدم, أحرق~يحرق, قصف~يقصف',
    participles: 'destroyed, blown up, demolished, burned down, burnt down, torched, razed, bombed',
    phrases: '',
    nouns: '',
    kinds: 'retreating',
  },
  {
    key: 'killer',
    asked: ['who killed', 'من القاتل'],
    answer: 'doer',
    lasts: 'one event',
    verbs: 'killed, murdered, assassinated, shot dead, قتل~يقتل, اغتال~يغتال',
    participles: 'killed, murdered, assassinated, shot dead, executed',
    phrases: '',
    nouns: 'killer, murderer, assassin, قاتل, قاتلة',
    kinds: '',
  },
  {
    key: 'downer',
    asked: ['who brought it down', 'من أسقطه'],
    answer: 'doer',
    lasts: 'one event',
    verbs: 'shot down, brought down, sank, sunk, أسقط~يسقط, أغرق~يغرق',
    participles: 'shot down, downed, brought down, sunk',
    phrases: '',
    nouns: '',
    kinds: '',
  },
  {
    key: 'captor',
    asked: ['who took them', 'من الخاطف'],
    answer: 'doer',
    lasts: 'one event',
    verbs: 'kidnapped, abducted, hijacked, خطف~يخطف, اختطف~يختطف, احتجز~يحتجز',
    participles: 'kidnapped, abducted, hijacked',
    phrases: '',
    nouns: 'kidnapper, kidnappers, خاطف, خاطفون',
    kinds: '',
  },
  {
    // A town changes hands, and back.
    key: 'taker',
    asked: ['who took it', 'من استولى عليه'],
    answer: 'doer',
    lasts: 'until changed',
    verbs: 'seized, captured, took control of, استولى~يستولي على, سيطر~يسيطر على',
    participles: 'seized, captured',
    phrases: '',
    nouns: '',
    kinds: '',
  },
  {
    key: 'thief',
    asked: ['who took it', 'من أخذه'],
    answer: 'doer',
    lasts: 'one event',
    verbs: 'stole, robbed, looted, سرق~يسرق, نهب~ينهب',
    participles: 'stolen, robbed, looted',
    phrases: '',
    nouns: '',
    kinds: '',
  },
  {
    key: 'finder',
    asked: ['who found it', 'من عثر عليه'],
    answer: 'doer',
    lasts: 'one event',
    verbs: 'found, discovered, unearthed, rescued, saved, عثر~يعثر على, اكتشف~يكتشف, أنقذ~ينقذ',
    participles: 'found, discovered, unearthed, rescued, saved',
    phrases: '',
    nouns: '',
    kinds: '',
  },
];

/** Whose somebody is: a nation behind "is", or beside الجنسية. */
export const NATIONALITY: RoleRow = {
  key: 'nationality',
  asked: ['what nationality somebody has', 'ما الجنسية'],
  answer: 'nation',
  verbs: '',
  participles: '',
  phrases: '',
  nouns: '',
  kinds:
    'national citizen nationality passport holder holds man woman origin descent الجنسية جنسية جنسيته جنسيتها يحمل تحمل مواطن مواطنة جواز سفر أصل أصول رجل',
};
