/** Case of a figure in an Arabic sentence; where the forms differ, the accusative is written as the genitive. */
export type ArabicCase = 'nominative' | 'genitive';

/** How a unit is written after a number, in every form that a number asks for. */
export interface UnitWords {
  en: { one: string; other: string };
  ar: {
    /** After a hundred, a decimal or zero. */
    singular: string;
    /** Exactly one, number included. */
    one: string;
    /** Exactly two, number included. */
    two: Readonly<Record<ArabicCase, string>>;
    /** After 3 to 10. */
    few: string;
    /** After 11 to 99. */
    many: string;
  };
}

const DAY = 86_400;

const BASE_UNITS: ReadonlyMap<string, UnitWords> = new Map([
  ['metre', row('m|m|متر|متر واحد|متران|مترين|أمتار|مترًا')],
  ['square metre', row('m²|m²|متر مربع|متر مربع واحد|متران مربعان|مترين مربعين|أمتار مربعة|مترًا مربعًا')],
  ['gram', row('g|g|غرام|غرام واحد|غرامان|غرامين|غرامات|غرامًا')],
  ['litre', row('l|l|لتر|لتر واحد|لتران|لترين|لترات|لترًا')],
  ['barrel', row('barrel|barrels|برميل|برميل واحد|برميلان|برميلين|براميل|برميلًا')],
  ['watt', row('W|W|واط|واط واحد|2 واط|2 واط|واط|واط')],
  [
    'point',
    row('basis point|basis points|نقطة أساس|نقطة أساس واحدة|نقطتا أساس|نقطتي أساس|نقاط أساس|نقطة أساس'),
  ],
  [
    'metre per second',
    row(
      'm/s|m/s|متر في الثانية|متر واحد في الثانية|متران في الثانية|مترين في الثانية|أمتار في الثانية|مترًا في الثانية',
    ),
  ],
  ['watt hour', row('Wh|Wh|واط ساعة|واط ساعة واحد|2 واط ساعة|2 واط ساعة|واط ساعة|واط ساعة')],
  ['byte', row('byte|bytes|بايت|بايت واحد|2 بايت|2 بايت|بايت|بايت')],
  ['celsius', row('°C|°C|درجة مئوية|درجة مئوية واحدة|درجتان مئويتان|درجتين مئويتين|درجات مئوية|درجة مئوية')],
  ['second', row('second|seconds|ثانية|ثانية واحدة|ثانيتان|ثانيتين|ثوانٍ|ثانية')],
  ['USD', row('USD|USD|دولار|دولار واحد|دولاران|دولارين|دولارات|دولارًا')],
  ['EUR', row('EUR|EUR|يورو|يورو واحد|2 يورو|2 يورو|يورو|يورو')],
  [
    'GBP',
    row(
      'GBP|GBP|جنيه إسترليني|جنيه إسترليني واحد|جنيهان إسترلينيان|جنيهين إسترلينيين|جنيهات إسترلينية|جنيهًا إسترلينيًا',
    ),
  ],
  ['EGP', row('EGP|EGP|جنيه مصري|جنيه مصري واحد|جنيهان مصريان|جنيهين مصريين|جنيهات مصرية|جنيهًا مصريًا')],
  ['SAR', row('SAR|SAR|ريال|ريال واحد|ريالان|ريالين|ريالات|ريالًا')],
  ['AED', row('AED|AED|درهم|درهم واحد|درهمان|درهمين|دراهم|درهمًا')],
  ['dirham', row('dirham|dirhams|درهم|درهم واحد|درهمان|درهمين|دراهم|درهمًا')],
  ['dinar', row('dinar|dinars|دينار|دينار واحد|ديناران|دينارين|دنانير|دينارًا')],
  [
    'KWD',
    row('KWD|KWD|دينار كويتي|دينار كويتي واحد|ديناران كويتيان|دينارين كويتيين|دنانير كويتية|دينارًا كويتيًا'),
  ],
  [
    'IQD',
    row('IQD|IQD|دينار عراقي|دينار عراقي واحد|ديناران عراقيان|دينارين عراقيين|دنانير عراقية|دينارًا عراقيًا'),
  ],
  [
    'JOD',
    row('JOD|JOD|دينار أردني|دينار أردني واحد|ديناران أردنيان|دينارين أردنيين|دنانير أردنية|دينارًا أردنيًا'),
  ],
  ['LYD', row('LYD|LYD|دينار ليبي|دينار ليبي واحد|ديناران ليبيان|دينارين ليبيين|دنانير ليبية|دينارًا ليبيًا')],
  [
    'DZD',
    row(
      'DZD|DZD|دينار جزائري|دينار جزائري واحد|ديناران جزائريان|دينارين جزائريين|دنانير جزائرية|دينارًا جزائريًا',
    ),
  ],
  [
    'TND',
    row('TND|TND|دينار تونسي|دينار تونسي واحد|ديناران تونسيان|دينارين تونسيين|دنانير تونسية|دينارًا تونسيًا'),
  ],
  [
    'BHD',
    row(
      'BHD|BHD|دينار بحريني|دينار بحريني واحد|ديناران بحرينيان|دينارين بحرينيين|دنانير بحرينية|دينارًا بحرينيًا',
    ),
  ],
  ['MAD', row('MAD|MAD|درهم مغربي|درهم مغربي واحد|درهمان مغربيان|درهمين مغربيين|دراهم مغربية|درهمًا مغربيًا')],
  ['YER', row('YER|YER|ريال يمني|ريال يمني واحد|ريالان يمنيان|ريالين يمنيين|ريالات يمنية|ريالًا يمنيًا')],
  ['QAR', row('QAR|QAR|ريال قطري|ريال قطري واحد|ريالان قطريان|ريالين قطريين|ريالات قطرية|ريالًا قطريًا')],
  ['OMR', row('OMR|OMR|ريال عماني|ريال عماني واحد|ريالان عمانيان|ريالين عمانيين|ريالات عمانية|ريالًا عمانيًا')],
  [
    'IRR',
    row('IRR|IRR|ريال إيراني|ريال إيراني واحد|ريالان إيرانيان|ريالين إيرانيين|ريالات إيرانية|ريالًا إيرانيًا'),
  ],
  [
    'SDG',
    row('SDG|SDG|جنيه سوداني|جنيه سوداني واحد|جنيهان سودانيان|جنيهين سودانيين|جنيهات سودانية|جنيهًا سودانيًا'),
  ],
  ['SYP', row('SYP|SYP|ليرة سورية|ليرة سورية واحدة|ليرتان سوريتان|ليرتين سوريتين|ليرات سورية|ليرة سورية')],
  [
    'LBP',
    row(
      'LBP|LBP|ليرة لبنانية|ليرة لبنانية واحدة|ليرتان لبنانيتان|ليرتين لبنانيتين|ليرات لبنانية|ليرة لبنانية',
    ),
  ],
  ['TRY', row('TRY|TRY|ليرة تركية|ليرة تركية واحدة|ليرتان تركيتان|ليرتين تركيتين|ليرات تركية|ليرة تركية')],
  ['CAD', row('CAD|CAD|دولار كندي|دولار كندي واحد|دولاران كنديان|دولارين كنديين|دولارات كندية|دولارًا كنديًا')],
  [
    'AUD',
    row(
      'AUD|AUD|دولار أسترالي|دولار أسترالي واحد|دولاران أستراليان|دولارين أستراليين|دولارات أسترالية|دولارًا أستراليًا',
    ),
  ],
  [
    'CHF',
    row('CHF|CHF|فرنك سويسري|فرنك سويسري واحد|فرنكان سويسريان|فرنكين سويسريين|فرنكات سويسرية|فرنكًا سويسريًا'),
  ],
  ['lira', row('lira|lira|ليرة|ليرة واحدة|ليرتان|ليرتين|ليرات|ليرة')],
  ['krona', row('crown|crowns|كرونة|كرونة واحدة|كرونتان|كرونتين|كرونات|كرونة')],
  ['shekel', row('shekel|shekels|شيكل|شيكل واحد|شيكلان|شيكلين|شواكل|شيكلًا')],
  ['JPY', row('JPY|JPY|ين|ين واحد|2 ين|2 ين|ينات|ينًا')],
  ['RUB', row('RUB|RUB|روبل|روبل واحد|روبلان|روبلين|روبلات|روبلًا')],
  ['INR', row('INR|INR|روبية|روبية واحدة|روبيتان|روبيتين|روبيات|روبية')],
  ['CNY', row('CNY|CNY|يوان|يوان واحد|يوانان|يوانين|يوانات|يوانًا')],
]);

/** Larger units in which a reader would rather see an amount, with their size in the base unit, largest first. */
const LARGER_UNITS: ReadonlyMap<string, readonly (readonly [number, UnitWords])[]> = new Map([
  ['metre', [[1000, row('km|km|كيلومتر|كيلومتر واحد|كيلومتران|كيلومترين|كيلومترات|كيلومترًا')]]],
  ['square metre', [[1e4, row('hectare|hectares|هكتار|هكتار واحد|هكتاران|هكتارين|هكتارات|هكتارًا')]]],
  [
    'gram',
    [
      [1e6, row('tonne|tonnes|طن|طن واحد|طنان|طنين|أطنان|طنًا')],
      [1000, row('kg|kg|كيلوغرام|كيلوغرام واحد|كيلوغرامان|كيلوغرامين|كيلوغرامات|كيلوغرامًا')],
    ],
  ],
  ['watt', [[1e6, row('MW|MW|ميغاواط|ميغاواط واحد|2 ميغاواط|2 ميغاواط|ميغاواط|ميغاواط')]]],
  [
    'second',
    [
      [365.25 * DAY, row('year|years|سنة|سنة واحدة|سنتان|سنتين|سنوات|سنة')],
      [30.4375 * DAY, row('month|months|شهر|شهر واحد|شهران|شهرين|أشهر|شهرًا')],
      [DAY, row('day|days|يوم|يوم واحد|يومان|يومين|أيام|يومًا')],
      [3600, row('hour|hours|ساعة|ساعة واحدة|ساعتان|ساعتين|ساعات|ساعة')],
      [60, row('minute|minutes|دقيقة|دقيقة واحدة|دقيقتان|دقيقتين|دقائق|دقيقة')],
    ],
  ],
]);

/**
 * The unit in which a reader would rather see an amount given in a base unit, and its size in that unit: the largest
 * that needs no more than one decimal (40 days are no 1.31 months), else the largest; `null` for an unknown unit.
 */
export function readableUnit(base: string, value: number): { size: number; words: UnitWords } | null {
  const fitting = (LARGER_UNITS.get(base) ?? []).filter(([size]) => Math.abs(value) >= size);
  const larger = fitting.find(([size]) => hasOneDecimal(value / size)) ?? fitting[0];
  if (larger !== undefined) return { size: larger[0], words: larger[1] };
  const words = BASE_UNITS.get(base);
  return words === undefined ? null : { size: 1, words };
}

function hasOneDecimal(amount: number): boolean {
  return Math.abs(amount * 10 - Math.round(amount * 10)) < 1e-6;
}

/** English singular and plural; Arabic singular, one, two in both cases, after 3 to 10, after 11 to 99. */
function row(forms: string): UnitWords {
  const [
    enOne = '',
    enOther = '',
    singular = '',
    one = '',
    nominative = '',
    genitive = '',
    few = '',
    many = '',
  ] = forms.split('|');
  return {
    en: { one: enOne, other: enOther },
    ar: { singular, one, two: { nominative, genitive }, few, many },
  };
}
