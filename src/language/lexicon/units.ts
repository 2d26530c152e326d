import { PhraseTable } from '../text/phrase-table.js';
import { CURRENCY_NAMES } from './currencies.js';

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
  ['measure', 'metre', 1, 'metre, meter, m, متر, أمتار, مترا'],
  ['measure', 'metre', 1000, 'kilometre, kilometer, km, kms, كيلومتر, كيلو متر, كم, كلم, كيلومترات'],
  ['measure', 'metre', 1609.344, 'mile, mi, ميل, أميال, ميلا'],
  ['measure', 'metre', 0.3048, 'foot, feet, ft, قدم, أقدام, قدما'],
  ['measure', 'metre', 1e-9, 'nanometre, nanometer, nm, نانومتر'],
  ['measure', 'metre', 1e-6, 'micrometre, micrometer, micron, ميكرون'],
  ['measure', 'metre', 0.0254, 'inch, inches, بوصة, بوصات, إنش'],
  ['measure', 'metre', 0.9144, 'yard, ياردة, ياردات'],
  ['measure', 'metre', 1852, 'nautical mile, ميل بحري, ميلا بحريا, أميال بحرية'],
  [
    'measure',
    'metre per second',
    1 / 3.6,
    'km / h, kmh, kph, kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour, كيلومتر في الساعة, كيلومترا في الساعة, كم / ساعة, كم / س',
  ],
  ['measure', 'metre per second', 0.44704, 'mph, mile per hour, mile an hour, ميل في الساعة, ميلا في الساعة'],
  ['measure', 'metre per second', 1852 / 3600, 'knot, عقدة بحرية'],
  [
    'measure',
    'metre per second',
    1,
    'm / s, metre per second, meter per second, متر في الثانية, مترا في الثانية',
  ],
  ['measure', 'square metre', 1e6, 'km2, km ², sq km, كم مربع, كلم مربع, كيلومترا مربعا, كيلومترات مربعة'],
  ['measure', 'square metre', 1, 'm2, m ², sq m, مترا مربعا'],
  ['measure', 'square metre', 2_589_988, 'square mile, sq mi, ميل مربع, ميلا مربعا'],
  ['measure', 'square metre', 0.092903, 'square foot, square feet, sq ft, قدم مربعة, قدم مربع'],
  ['measure', 'square metre', 1, 'square metre, square meter, متر مربع, أمتار مربعة'],
  ['measure', 'square metre', 1e4, 'hectare, ha, هكتار, هكتارات'],
  ['measure', 'square metre', 1e6, 'square kilometre, square kilometer, كيلومتر مربع'],
  ['measure', 'square metre', 4046.86, 'acre, فدان, أفدنة'],
  ['measure', 'gram', 1, 'gram, gramme, غرام, جرام, غرامات'],
  ['measure', 'gram', 1000, 'kilogram, kilogramme, kilo, kg, kgs, كيلوغرام, كيلوجرام, كلغ, كغ, كيلو'],
  ['measure', 'gram', 1e6, 'tonne, metric ton, ton, طن, أطنان, طنا'],
  ['measure', 'gram', 453.592, 'pound weight, lb, lbs, رطل, أرطال'],
  ['measure', 'gram', 1e-3, 'milligram, milligramme, mg, مليغرام, ملغ, ملليغرام'],
  ['measure', 'gram', 28.3495, 'ounce, oz, أونصة, أونصات'],
  ['measure', 'gram', 1e5, 'quintal, قنطار, قناطير'],
  ['measure', 'litre', 1e-3, 'millilitre, milliliter, ml, مليلتر, ميلي لتر, مل'],
  ['measure', 'litre', 3.785412, 'gallon, غالون, جالون, غالونات'],
  ['measure', 'litre', 1000, 'cubic metre, cubic meter, m3, m ³, متر مكعب, مترا مكعبا, أمتار مكعبة'],
  ['measure', 'litre', 28.31685, 'cubic foot, cubic feet, قدم مكعبة, قدم مكعب'],
  ['measure', 'litre', 1, 'litre, liter, لتر, لترات, ليتر'],
  ['measure', 'barrel', 1, 'barrel, bbl, برميل, براميل'],
  ['measure', 'watt', 1, 'watt, واط'],
  ['measure', 'watt', 1000, 'kilowatt, kw, كيلوواط, كيلووات'],
  ['measure', 'watt hour', 1000, 'kwh, kilowatt hour, كيلوواط ساعة, كيلووات ساعة'],
  ['measure', 'watt hour', 1e6, 'mwh, megawatt hour, ميغاواط ساعة'],
  ['measure', 'watt hour', 1e9, 'gwh, gigawatt hour, غيغاواط ساعة'],
  ['measure', 'byte', 1e6, 'megabyte, mb, ميغابايت'],
  ['measure', 'byte', 1e9, 'gigabyte, gb, غيغابايت'],
  ['measure', 'byte', 1e12, 'terabyte, tb, تيرابايت'],
  ['measure', 'watt', 1e6, 'megawatt, mw, ميغاواط, ميجاوات'],
  ['measure', 'watt', 1e9, 'gigawatt, gw, غيغاواط, جيجاوات'],
  ['measure', 'point', 1, 'basis point, نقطة أساس'],
  ['temperature', 'celsius', 1, '°c, ° c, degree celsius, celsius, degree c, درجة مئوية, درجات مئوية, مئوية'],
  ['duration', 'second', 1, 'second, ثانية, ثوان, ثواني'],
  ['duration', 'second', 60, 'minute, min, mins, دقيقة, دقائق'],
  ['duration', 'second', HOUR, 'hour, hr, hrs, ساعة, ساعات'],
  ['duration', 'second', DAY, 'day, يوم, أيام, يوما'],
  ['duration', 'second', 7 * DAY, 'week, أسبوع, أسابيع, أسبوعا'],
  ['duration', 'second', 14 * DAY, 'fortnight'],
  ['duration', 'second', 30.4375 * DAY, 'month, شهر, أشهر, شهور, شهرا'],
  ['duration', 'second', 365.25 * DAY, 'year, yr, سنة, سنوات, سنين, عام, أعوام, عاما'],
  ['duration', 'second', 3652.5 * DAY, 'decade, عقد, عقود'],
  ['duration', 'second', 36_525 * DAY, 'century, centuries, قرن, قرون, قرنا'],
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

/** Units that follow a number. */
export const UNITS: PhraseTable<Unit> = buildUnits();

/** Words that are a number and a unit in one, with the amount in the base unit as `factor`. */
export const DUAL_UNITS: ReadonlyMap<string, Unit> = buildDuals();

function buildUnits(): PhraseTable<Unit> {
  const units = new PhraseTable<Unit>();
  for (const [kind, base, factor, names] of ROWS) {
    for (const name of names.split(', ')) units.add(name, { kind, base, factor, offset: 0 });
  }
  for (const [name, { base, factor }] of CURRENCY_NAMES)
    units.add(name, { kind: 'money', base, factor, offset: 0 });
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
