import { foldForSearch } from '../text/normalise.js';
import { PhraseTable } from '../text/phrase-table.js';

/** In what something is measured or counted, whatever words say so. */
export interface Dimension {
  key: string;
  /** Behind "both statements give" and يذكر القولان. */
  label: { en: string; ar: string };
  /** Of one thing there is one such number for good; of others there is another every year or day. */
  isLasting: boolean;
  /** It only ever grows while an event lasts. */
  grows: boolean;
  /** Words that belong to it wherever they stand: "total", "built", شخص. */
  idle: ReadonlySet<string>;
}

/** What a figure must be for the wordings of a row to be about it: a kind, or the unit of a measure. */
export type Measured =
  | 'money'
  | 'metre'
  | 'square metre'
  | 'gram'
  | 'litre'
  | 'metre per second'
  | 'duration'
  | 'temperature'
  | 'count'
  | 'share';

interface Row {
  of: Measured;
  key: string;
  label: readonly [en: string, ar: string];
  /** L: lasting; G: growing. */
  marks: string;
  en: string;
  ar: string;
  idle: string;
}

const PEOPLE = 'people person persons individuals others شخص أشخاص شخصا الأشخاص شخصين فردا أفراد آخرين آخرون';

const ROWS: readonly Row[] = [
  {
    of: 'money',
    key: 'cost',
    label: ['a cost', 'الكلفة'],
    marks: 'L',
    en: 'cost~, costs, cost, price tag, was built for, were built for, built at a cost of, bill for, bill of, spent, spend~, outlay, expenditure',
    ar: 'كلفة, تكلفة, كلف~يكلف, تكلف~يتكلف, تكاليف, أنفق~ينفق, إنفاق, بلغت قيمة مشروع, قيمة المشروع',
    idle: 'build builds built building construct constructed construction erect erected price tag bill came come total final overall amounted project worth spending إنشاء بناء تشييد بني بنيت شيد شيدت أنشئ أنشئت مشروع إجمالي إجمالية قيمة بقيمة مبلغ بلغ بلغت بلغ وصلت وصل تنفيذ أعمال',
  },
  {
    of: 'money',
    key: 'theft',
    label: ['what was stolen', 'قيمة المسروقات'],
    marks: 'L',
    en: 'stole, stolen, steal, steals, robbed, robbery, theft, heist, loot~, made off with, got away with, embezzle~, embezzlement',
    ar: 'سرق~يسرق, سرقة, المسروقات, مسروقات, نهب~ينهب, نهب, سطو, سطا~يسطو, اختلس~يختلس, اختلاس, استولى~يستولي',
    idle: 'thieves robbers gunmen worth value total amount cash money لصوص اللصوص مسلحون قيمة بقيمة مبلغ بلغت بلغ مالية نقدا أموال',
  },
  {
    of: 'money',
    key: 'gift',
    label: ['a gift', 'قيمة الهبة'],
    marks: '',
    en: 'donate~, donation, gift, gave, give~, grant~, granted, contribute~, contribution, pledge~',
    ar: 'تبرع~يتبرع, تبرع, منح~يمنح, منحة, هبة, وهب~يهب, مساهمة, ساهم~يساهم, قدم~يقدم',
    idle: 'received receive receives worth total تلقى تلقت حصل حصلت قيمة بقيمة مبلغ بلغت بلغ بمبلغ قدرها قدره',
  },
  {
    of: 'money',
    key: 'fine',
    label: ['a fine', 'الغرامة'],
    marks: 'L',
    en: 'fine, fined, fines, penalty, penalised, penalized, ordered to pay',
    ar: 'غرامة, غرم~يغرم, تغريم, بغرامة, عقوبة مالية',
    idle: 'pay paid pays handed hit imposed received slapped over فرض فرضت مالية قيمتها قدرها بقيمة دفع بدفع تغريم بلغت',
  },
  {
    of: 'money',
    key: 'sale',
    label: ['a price paid', 'ثمن البيع'],
    marks: 'L',
    en: 'sold, sell~, sale, fetch~, bought, buy, buys, purchase~, acquire~, acquisition, paid, takeover, transfer fee, signed for',
    ar: 'بيع, بيعت, باع~يبيع, اشترى~يشتري, شراء, استحوذ~يستحوذ, استحواذ, صفقة, ثمن',
    idle: 'price pay fee deal worth value auction مقابل بقيمة قيمة مبلغ بمبلغ بسعر مزاد',
  },
  {
    of: 'money',
    key: 'ransom',
    label: ['a ransom', 'الفدية'],
    marks: 'L',
    en: 'ransom',
    ar: 'فدية',
    idle: 'pay paid demanded دفع دفعت قدرها بقيمة قيمتها',
  },
  {
    of: 'money',
    key: 'debt',
    label: ['a debt', 'الدين'],
    marks: '',
    en: 'debt, debts, owe~',
    ar: 'دين, ديون, مديونية, مدين',
    idle: 'stand stands stood total amounts reached يبلغ تبلغ بلغ بلغت وصل وصلت حجم إجمالي قيمة',
  },
  {
    of: 'money',
    key: 'budget',
    label: ['a budget', 'الميزانية'],
    marks: '',
    en: 'budget',
    ar: 'ميزانية, موازنة',
    idle: 'total stands تبلغ بلغت قيمة حجم قدرها',
  },
  {
    of: 'money',
    key: 'profit',
    label: ['a profit', 'الأرباح'],
    marks: '',
    en: 'profit, profits, earned, net income',
    ar: 'أرباح, ربح, أرباحا, صافي دخل',
    idle: 'made posted reported net حقق حققت سجل سجلت صافي صافية بلغت بقيمة',
  },
  {
    of: 'money',
    key: 'loss',
    label: ['losses', 'الخسائر'],
    marks: '',
    en: 'losses, damage, damages, lost',
    ar: 'خسائر, أضرار, خسر~يخسر',
    idle: 'caused cause worth total estimated تسبب تسببت ألحق ألحقت بقيمة قيمة بلغت قدرت مالية مادية حجم',
  },
  {
    of: 'money',
    key: 'loan',
    label: ['a loan', 'القرض'],
    marks: '',
    en: 'loan, borrow~, lend, lent, bailout',
    ar: 'قرض, قرضا, اقترض~يقترض, اقتراض, أقرض~يقرض',
    idle: 'received secured worth حصل حصلت بقيمة قيمة قدره',
  },
  {
    of: 'money',
    key: 'pay',
    label: ['pay', 'الأجر'],
    marks: '',
    en: 'salary, wage, wages, earns, earn, is paid, paid a salary, minimum wage',
    ar: 'راتب, أجر, الأجور, رواتب, يتقاضى, تتقاضى, يتقاضون',
    idle: 'monthly month set stands شهري شهريا شهر حدد يبلغ قدره',
  },
  {
    of: 'money',
    key: 'price',
    label: ['a price', 'السعر'],
    marks: '',
    en: 'price, prices, sells for, costs, trade~ at',
    ar: 'سعر, أسعار, ثمن, يباع, تباع',
    idle: 'now reached stands stood hit بلغ بلغت وصل وصلت يبلغ',
  },
  {
    of: 'metre',
    key: 'length',
    label: ['a length', 'الطول'],
    marks: 'L',
    en: 'long, length, stretch~, runs for, run for, extend~',
    ar: 'طول, بطول, طوله, طولها, يمتد, تمتد, امتد',
    idle: 'total is has over across around full يبلغ تبلغ بلغ على مسافة لمسافة نحو إجمالي',
  },
  {
    of: 'metre',
    key: 'height',
    label: ['a height', 'الارتفاع'],
    marks: 'L',
    en: 'high, tall, height, rise~, stands, elevation, altitude, above sea level',
    ar: 'ارتفاع, بارتفاع, ارتفاعه, ارتفاعها, يرتفع, ترتفع, علو, فوق سطح البحر',
    idle: 'total is has reaches reach summit peak sea level above يبلغ تبلغ بلغ عن سطح البحر قمة قمته قمتها',
  },
  {
    of: 'metre',
    key: 'depth',
    label: ['a depth', 'العمق'],
    marks: 'L',
    en: 'deep, depth, depths',
    ar: 'عمق, بعمق, عمقه, عمقها',
    idle: 'maximum greatest reaches يبلغ تبلغ يصل أقصى',
  },
  {
    of: 'metre',
    key: 'width',
    label: ['a width', 'العرض'],
    marks: 'L',
    en: 'wide, width, across',
    ar: 'عرض, بعرض, عرضه, عرضها',
    idle: 'يبلغ تبلغ',
  },
  {
    of: 'metre',
    key: 'distance',
    label: ['a distance', 'المسافة'],
    marks: 'L',
    en: 'away, distance',
    ar: 'يبعد, تبعد, مسافة, بعد, المسافة',
    idle: 'apart between lies يقع تقع تبلغ بين',
  },
  {
    of: 'square metre',
    key: 'area',
    label: ['an area', 'المساحة'],
    marks: 'L',
    en: 'area, surface, cover~, size, span~, occup~, extend~',
    ar: 'مساحة, مساحته, مساحتها, تغطي, يغطي, بمساحة, يمتد, تمتد',
    idle: 'total has sized تبلغ يبلغ على إجمالي سطح',
  },
  {
    of: 'gram',
    key: 'weight',
    label: ['a weight', 'الوزن'],
    marks: 'L',
    en: 'weigh~, weighed, weight, heavy',
    ar: 'يزن, تزن, وزن, بوزن, وزنه, وزنها',
    idle: 'يبلغ تبلغ',
  },
  {
    of: 'gram',
    key: 'seizure',
    label: ['what was seized', 'المضبوطات'],
    marks: '',
    en: 'seize~, seizure, confiscate~, intercept~, haul',
    ar: 'ضبط~يضبط, ضبط, صادر~يصادر, مصادرة, حجز~يحجز, إحباط تهريب, أحبط~يحبط تهريب',
    idle: 'police officers customs authorities found smuggle smuggled smuggling الشرطة الجمارك السلطات تهريب مهربة كمية',
  },
  {
    of: 'gram',
    key: 'output',
    label: ['an output', 'الإنتاج'],
    marks: '',
    en: 'produce~, production, output, harvest~, crop',
    ar: 'إنتاج, أنتج~ينتج, محصول, حصاد',
    idle: 'total reached amounted بلغ بلغت وصل حجم كمية إجمالي',
  },
  {
    of: 'gram',
    key: 'export',
    label: ['exports', 'الصادرات'],
    marks: '',
    en: 'export~, exports, shipped abroad',
    ar: 'صدر~يصدر, صادرات, تصدير',
    idle: 'total amounted بلغت حجم كمية إلى الخارج',
  },
  {
    of: 'metre per second',
    key: 'speed',
    label: ['a speed', 'السرعة'],
    marks: '',
    en: 'speed, speeds, winds, wind, drove, driving',
    ar: 'سرعة, رياح, بسرعة',
    idle: 'reached top maximum بلغت وصلت قصوى تبلغ',
  },
  {
    of: 'duration',
    key: 'length of time',
    label: ['how long it lasted', 'المدة'],
    marks: 'LG',
    en: 'last~, lasted, went on for, go on for, continued for, took, takes, take, duration, lasting, ran for, carried on for, dragged on for',
    ar: 'استمر~يستمر, دام~يدوم, مدة, استغرق~يستغرق, لمدة, طيلة, تواصل~يتواصل',
    idle: 'long on for period total spell complete completed فترة زمنية',
  },
  {
    of: 'duration',
    key: 'sentence',
    label: ['a sentence', 'مدة الحكم'],
    marks: 'L',
    en: 'sentence~, jail~, jailed, prison, imprison~, imprisonment, jail term, behind bars',
    ar: 'حكم~يحكم, سجن, بالسجن, حبس, بالحبس, السجن, عقوبة',
    idle: 'court judge received given got handed term terms spend convicted محكمة المحكمة قضت قضى أصدرت حكما نافذا مدة لمدة عليه عليها قاض',
  },
  {
    of: 'duration',
    key: 'ban',
    label: ['a ban', 'مدة الإيقاف'],
    marks: 'L',
    en: 'ban, banned, suspend~, suspension, sidelined',
    ar: 'إيقاف, أوقف~يوقف, حظر, استبعاد, منع',
    idle: 'received given handed مدة لمدة قرر قررت',
  },
  {
    of: 'duration',
    key: 'age',
    label: ['an age', 'العمر'],
    marks: 'LG',
    en: 'aged, age, years old, year - old, year old, months old',
    ar: 'عمره, عمرها, العمر, عمر, سن, البالغ',
    idle: 'old يبلغ تبلغ البالغة من',
  },
  {
    of: 'temperature',
    key: 'temperature',
    label: ['a temperature', 'درجة الحرارة'],
    marks: '',
    en: 'temperature, temperatures, degrees, high of, low of, mercury, thermometer',
    ar: 'حرارة, الحرارة, درجة, درجات',
    idle: 'temperature temperatures reached reach hit recorded record high celsius fahrenheit degrees degree climbed soared rose peaked maximum وصلت بلغت سجلت سجل درجة درجات مئوية عظمى قصوى لامست العظمى',
  },
  {
    of: 'count',
    key: 'died',
    label: ['a number of dead', 'عدد القتلى'],
    marks: 'LG',
    en: 'kill~, dead, died, deaths, death, fatalities, fatality, death toll, lives, lives lost, perish~, drown~, dies, toll, claimed the lives',
    ar: 'قتل~يقتل, قتلى, مقتل, قتيلا, قتيل, وفاة, وفيات, مصرع, مصرعهم, أرواح, أودى, حتفهم, ضحايا, استشهد~يستشهد, شهداء, شهيدا, مات~يموت, توفي~يتوفى, حصيلة القتلى, غرق~يغرق',
    idle: `${PEOPLE} toll total number claimed claim lost life lives left leaving bodies there victims were حصد حصدت أودى أودت حياة بحياة خلف خلفت أسفر أسفرت أدى أدت لقي لقوا حصيلة عدد بلغ بلغت حصيلته ضحية`,
  },
  {
    of: 'count',
    key: 'injured',
    label: ['a number of injured', 'عدد المصابين'],
    marks: 'LG',
    en: 'injure~, injured, injuries, wound~, wounded, hurt, casualties',
    ar: 'أصيب~يصاب, إصابة, إصابات, مصابين, مصابون, مصابا, جرحى, جريحا, جرح~يجرح, جراح, بجروح',
    idle: `${PEOPLE} total number left leaving there were suffered needed treatment hospital taken عدد بلغ بلغت أسفر أسفرت أدى أدت خلف خلفت بجروح متفاوتة`,
  },
  {
    of: 'count',
    key: 'survived',
    label: ['a number of survivors', 'عدد الناجين'],
    marks: 'LG',
    en: 'survive~, survived, survivors, rescue~, rescued, pulled alive',
    ar: 'نجا~ينجو, نجاة, ناج, ناجين, ناجون, الناجين, أنقذ~ينقذ, إنقاذ',
    idle: `${PEOPLE} only number عدد فقط`,
  },
  {
    of: 'count',
    key: 'crowd',
    label: ['how many took part', 'عدد المشاركين'],
    marks: 'LG',
    en: 'march~, attend~, took part, take part, drew, draw, draws, attract~, turned out, turnout, crowd, gather~, protest~, rallied, rally, demonstrate~, demonstrators, participants, spectators, joined',
    ar: 'شارك~يشارك, مشاركين, المشاركين, مشاركة, حضر~يحضر, حضور, الحضور, تظاهر~يتظاهر, متظاهر, متظاهرين, احتشد~يحتشد, تجمع~يتجمع, خرج~يخرج, مسيرة',
    idle: `${PEOPLE} residents fans supporters total number some crowd strong protesters marchers took take part عدد جمهور مشجع مواطن مواطنين`,
  },
  {
    of: 'count',
    key: 'arrested',
    label: ['how many were arrested', 'عدد الموقوفين'],
    marks: 'LG',
    en: 'arrest~, arrests, detain~, detained, detentions, held, rounded up, custody',
    ar: 'اعتقل~يعتقل, اعتقال, أوقف~يوقف, توقيف, احتجز~يحتجز, احتجاز, معتقلين, موقوفين, ألقت القبض, القبض',
    idle: `${PEOPLE} suspects made total number مشتبه عدد ألقت`,
  },
  {
    of: 'count',
    key: 'displaced',
    label: ['how many had to leave', 'عدد النازحين'],
    marks: 'LG',
    en: 'displace~, displaced, evacuate~, evacuated, evacuation, fled, flee, forced from their homes, forced to leave, homeless',
    ar: 'نزح~ينزح, نزوح, نازح, نازحين, شرد~يشرد, تشريد, مشردين, أجلي, إجلاء, أجلت, تهجير, هجر~يهجر',
    idle: `${PEOPLE} residents homes home families total number عدد منازلهم سكان`,
  },
  {
    of: 'count',
    key: 'against',
    label: ['votes against', 'الأصوات المعارضة'],
    marks: 'L',
    en: 'voted against, vote~ against, against, opposed, oppose~, rejected, dissent~, voted no',
    ar: 'ضد, عارض~يعارض, معارضة, رفض~يرفض, صوت~يصوت … ضد, صوت~يصوت … بلا',
    idle: 'vote votes voted members member lawmakers mps councillors deputies adopted adopt approved approve passed pass backed back endorsed endorse accepted accept صوت صوتت صوتوا أصوات عضو أعضاء نائب نواب نائبا أقر أقرت وافق وافقت اعتمد اعتمدت تبنى تبنت صادق صادقت',
  },
];

/** Wordings by what the figure must be. */
export const DIMENSIONS: ReadonlyMap<Measured, PhraseTable<Dimension>> = build();

/** The same by key. */
export const DIMENSION_BY_KEY: ReadonlyMap<string, Dimension> = new Map(
  ROWS.map((row) => [row.key, dimensionOf(row)]),
);

function dimensionOf({ key, label, marks, idle }: Row): Dimension {
  return {
    key,
    label: { en: label[0], ar: label[1] },
    isLasting: marks.includes('L'),
    grows: marks.includes('G'),
    idle: new Set(idle.split(/\s+/).map(foldForSearch)),
  };
}

function build(): Map<Measured, PhraseTable<Dimension>> {
  const tables = new Map<Measured, PhraseTable<Dimension>>();
  for (const row of ROWS) {
    const table = tables.get(row.of) ?? new PhraseTable<Dimension>();
    tables.set(row.of, table);
    const dimension = dimensionOf(row);
    for (const phrase of [...row.en.split(', '), ...row.ar.split(', ')]) table.add(phrase, dimension);
  }
  return tables;
}
