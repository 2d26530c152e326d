import { PhraseTable } from '../phrase-table.js';

/** A unit of measure: a number of it times `factor` plus `offset` is the number in the base unit of its dimension. */
export interface Unit {
  kind: 'measure' | 'duration' | 'temperature' | 'money';
  /** Base unit, the same for all units that convert into each other. */
  base: string;
  factor: number;
  offset: number;
}

const HOUR = 3600;
const DAY = 86_400;

const ROWS: readonly (readonly [Unit['kind'], string, number, string])[] = [
  ['measure', 'metre', 1e-3, 'millimetre, millimeter, mm, مليمتر, ملم'],
  ['measure', 'metre', 1e-2, 'centimetre, centimeter, cm, سنتيمتر, سنتمتر, سم'],
  ['measure', 'metre', 1, 'metre, meter, متر, أمتار, مترا'],
  ['measure', 'metre', 1000, 'kilometre, kilometer, km, kms, كيلومتر, كيلو متر, كم, كلم, كيلومترات'],
  ['measure', 'metre', 1609.344, 'mile, ميل, أميال, ميلا'],
  ['measure', 'metre', 0.3048, 'foot, feet, ft, قدم, أقدام, قدما'],
  ['measure', 'square metre', 1, 'square metre, square meter, متر مربع, أمتار مربعة'],
  ['measure', 'square metre', 1e4, 'hectare, ha, هكتار, هكتارات'],
  ['measure', 'square metre', 1e6, 'square kilometre, square kilometer, كيلومتر مربع'],
  ['measure', 'square metre', 4046.86, 'acre, فدان, أفدنة'],
  ['measure', 'gram', 1, 'gram, gramme, غرام, جرام, غرامات'],
  ['measure', 'gram', 1000, 'kilogram, kilogramme, kilo, kg, kgs, كيلوغرام, كيلوجرام, كلغ, كغ, كيلو'],
  ['measure', 'gram', 1e6, 'tonne, metric ton, ton, طن, أطنان, طنا'],
  ['measure', 'gram', 453.592, 'pound weight, lb, lbs, رطل, أرطال'],
  ['measure', 'litre', 1, 'litre, liter, لتر, لترات, ليتر'],
  ['measure', 'barrel', 1, 'barrel, bbl, برميل, براميل'],
  ['measure', 'watt', 1e6, 'megawatt, mw, ميغاواط, ميجاوات'],
  ['measure', 'watt', 1e9, 'gigawatt, gw, غيغاواط, جيجاوات'],
  ['measure', 'point', 1, 'basis point, نقطة أساس'],
  ['temperature', 'celsius', 1, '°c, ° c, degree celsius, celsius, degree c, درجة مئوية, درجات مئوية, مئوية'],
  ['duration', 'second', 1, 'second, ثانية, ثوان, ثواني'],
  ['duration', 'second', 60, 'minute, دقيقة, دقائق'],
  ['duration', 'second', HOUR, 'hour, ساعة, ساعات'],
  ['duration', 'second', DAY, 'day, يوم, أيام, يوما'],
  ['duration', 'second', 7 * DAY, 'week, أسبوع, أسابيع, أسبوعا'],
  ['duration', 'second', 14 * DAY, 'fortnight'],
  ['duration', 'second', 30.4375 * DAY, 'month, شهر, أشهر, شهور, شهرا'],
  ['duration', 'second', 365.25 * DAY, 'year, yr, سنة, سنوات, سنين, عام, أعوام, عاما'],
  ['duration', 'second', 3652.5 * DAY, 'decade, عقد, عقود'],
  ['money', 'USD', 1, 'dollar, usd, دولار, دولارات, دولارا'],
  ['money', 'EUR', 1, 'euro, eur, يورو'],
  ['money', 'GBP', 1, 'pound, sterling, gbp, جنيه إسترليني'],
  ['money', 'EGP', 1, 'egyptian pound, جنيه, جنيه مصري, جنيهات'],
  ['money', 'SAR', 1, 'riyal, sar, ريال, ريالات'],
  ['money', 'AED', 1, 'dirham, aed, درهم, دراهم'],
  ['money', 'dinar', 1, 'dinar, دينار, دنانير'],
  ['money', 'lira', 1, 'lira, ليرة, ليرات'],
  ['money', 'krona', 1, 'crown, krona, krone, kroner, كرونة, كرونات, كرون'],
  ['money', 'shekel', 1, 'shekel, شيكل, شواكل'],
  ['money', 'JPY', 1, 'yen, ين ياباني'],
  ['money', 'RUB', 1, 'rouble, ruble, روبل'],
  ['money', 'INR', 1, 'rupee, روبية'],
  ['money', 'CNY', 1, 'yuan, يوان'],
];

/** Dual forms say two by themselves: ساعتين, طنان. */
const DUALS: readonly (readonly [string, number, Unit['kind'], string])[] = [
  ['second', 2 * 60, 'duration', 'دقيقتان, دقيقتين'],
  ['second', 2 * HOUR, 'duration', 'ساعتان, ساعتين'],
  ['second', 2 * DAY, 'duration', 'يومان, يومين'],
  ['second', 14 * DAY, 'duration', 'أسبوعان, أسبوعين'],
  ['second', 60.875 * DAY, 'duration', 'شهران, شهرين'],
  ['second', 730.5 * DAY, 'duration', 'سنتان, سنتين, عامان, عامين'],
  ['metre', 2000, 'measure', 'كيلومتران, كيلومترين'],
  ['gram', 2e6, 'measure', 'طنان, طنين'],
];

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'shekel',
};

/** Units that follow a number. */
export const UNITS: PhraseTable<Unit> = buildUnits();

/** Words that are a number and a unit in one, with the amount in the base unit as `factor`. */
export const DUAL_UNITS: ReadonlyMap<string, Unit> = buildDuals();

/** The currency of a sign such as `$`, or null. */
export function currencyOfSign(sign: string): Unit | null {
  const base = CURRENCY_SIGNS[sign];
  return base === undefined ? null : { kind: 'money', base, factor: 1, offset: 0 };
}

function buildUnits(): PhraseTable<Unit> {
  const units = new PhraseTable<Unit>();
  for (const [kind, base, factor, names] of ROWS) {
    for (const name of names.split(', ')) units.add(name, { kind, base, factor, offset: 0 });
  }
  const fahrenheit: Unit = { kind: 'temperature', base: 'celsius', factor: 5 / 9, offset: -160 / 9 };
  for (const name of ['°f', '° f', 'degree fahrenheit', 'fahrenheit', 'درجة فهرنهايت', 'فهرنهايت'])
    units.add(name, fahrenheit);
  return units;
}

function buildDuals(): Map<string, Unit> {
  const duals = new Map<string, Unit>();
  for (const [base, factor, kind, names] of DUALS) {
    for (const name of names.split(', '))
      duals.set(name.replaceAll(/[أإآ]/g, 'ا'), { kind, base, factor, offset: 0 });
  }
  return duals;
}
