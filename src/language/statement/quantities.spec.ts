import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processorTime } from '../../../test/support/processor-time.js';
import { codePointSlice } from '../text/code-points.js';
import { detectLanguage } from '../text/language.js';
import { readQuantities, type Quantity } from './quantities.js';

/** The kinds that count nothing. */
const NAMING = new Set(['label', 'ordinal', 'number', 'unit', 'date']);

function readAll(text: string): Quantity[] {
  return readQuantities(text, detectLanguage(text));
}

/** What a text counts. */
function read(text: string): Quantity[] {
  return readAll(text).filter(({ kind, isAttributive }) => !NAMING.has(kind) && !isAttributive);
}

function only(text: string): Quantity {
  const [quantity, ...rest] = read(text);
  if (quantity === undefined || rest.length > 0)
    throw new Error(`expected one quantity in "${text}", got ${JSON.stringify(read(text))}`);
  return quantity;
}

describe('readQuantities: numbers', () => {
  it.each([
    ['99% of voters', 0.99],
    ['٩٩٪ من الناخبين', 0.99],
    ['تسعون في المئة من الناخبين', 0.9],
    ['twenty-five per cent of voters', 0.25],
    ['half of the voters', 0.5],
    ['نصف الناخبين', 0.5],
    ['ثلثا الناخبين', 2 / 3],
    ['two-thirds of voters', 2 / 3],
    ['ثلاثة أرباع الناخبين', 0.75],
    ['three quarters of voters', 0.75],
    ['nine in ten voters', 0.9],
    ['تسعة من كل عشرة ناخبين', 0.9],
    ['خُمس الناخبين', 0.2],
    ['خمس سفن', 5],
    ['1,234,567 voters', 1_234_567],
    ['1 234 567 voters', 1_234_567],
    ['١٬٢٣٤٫٥ ناخب', 1234.5],
    ['2.5 million voters', 2_500_000],
    ['3.5bn people', 3_500_000_000],
    ['half a million people', 500_000],
    ['نصف مليون شخص', 500_000],
    ['two hundred and fifty-four people', 254],
    ['خمسة وعشرون شخصا', 25],
    ['مئتان وستة عشر شخصا', 216],
    ['ثلاثمئة وخمسون جنديا', 350],
    ['ألفان ومئتا شخص', 2200],
    ['اثنا عشر شخصا', 12],
    ['مليون ونصف المليون ناخب', 1_500_000],
    ['٣٢٢ ألف ناخب', 322_000],
    ['مئة وخمسة آلاف شخص', 105_000],
    ['two dozen ships', 24],
    ['مليوني شخص', 2_000_000],
    ['واحد من كل خمسة ناخبين', 0.2],
    ['1 in 21 voters', 1 / 21],
  ])('reads the number in "%s"', (text, value) => {
    expect(only(text).value).toBeCloseTo(value, 9);
  });

  it.each([
    'In 2019 the law changed',
    'On 13 April the talks ended',
    'في 13 أبريل/نيسان الماضي',
    'نهاية عام 2003',
    'The Lions won 4-2',
    'Flight 417 crashed',
    'a 200-bed hospital',
    'أحد المسؤولين',
    'يوم الاثنين',
    'the one you mentioned',
    'in the second half of the year',
    'الربع الأول من العام',
  ])('finds nothing counted in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('readQuantities: bounds, ranges, approximation', () => {
  it.each([
    ['at least 40 people', 40, Infinity, true, true],
    ['ما لا يقل عن خمسين مهاجرا', 50, Infinity, true, true],
    ['more than 40 people', 40, Infinity, false, true],
    ['أكثر من أربعين شخصا', 40, Infinity, false, true],
    ['fewer than 30 people', 0, 30, true, false],
    ['أقل من ثلاثين شخصا', 0, 30, true, false],
    ['no more than 15 ships', 0, 15, true, true],
    ['لا يتجاوز خمسين شخصا', 0, 50, true, true],
    ['لم يتجاوز عدد القتلى في القرية عشرين شخصا', 0, 20, true, true],
    ['between 300 and 500 people', 300, 500, true, true],
    ['ما بين ٤٠ و٥٠ ذئبا', 40, 50, true, true],
    ['20-30% of voters', 0.2, 0.3, true, true],
    ['between five and ten million dollars', 5_000_000, 10_000_000, true, true],
    ['60 to 65 million people', 60_000_000, 65_000_000, true, true],
    ['ما بين ثلاث وخمس دقائق', 180, 300, true, true],
    ['more than 10 and less than 20 people', 10, 20, false, false],
    ['أكثر من عشرة وأقل من عشرين شخصا', 10, 20, false, false],
    ['200 or more', 200, Infinity, true, true],
    ['أقل من أو يساوي ٣٠ شخصا', 0, 30, true, true],
    ['a speed of over 100 km/h', 100 / 3.6, Infinity, false, true],
    ['at least 40% of voters', 0.4, 1, true, true],
    ['about 100 people', 90, 110, true, true],
    ['نحو ١٠٠ شخص', 90, 110, true, true],
  ])('takes "%s" as an interval', (text, low, high, lowInclusive, highInclusive) => {
    const quantity = only(text);
    expect(quantity.low).toBeCloseTo(low, 9);
    if (Number.isFinite(high)) expect(quantity.high).toBeCloseTo(high, 9);
    else expect(quantity.high).toBe(high);
    expect([quantity.lowInclusive, quantity.highInclusive]).toEqual([lowInclusive, highInclusive]);
  });

  it('says "approximate" of about, and of dozens, and of nothing exact', () => {
    expect(only('about 100 people').approximate).toBe(true);
    expect(only('dozens of people').approximate).toBe(true);
    expect(only('100 people').approximate).toBe(false);
  });
});

describe('readQuantities: what is counted and what is said of it', () => {
  it.each([
    ['99% of the Iranian missiles and drones were intercepted', 'drone+missile', 'intercept:stopped'],
    ['تم صد 99% من الصواريخ والطائرات المسيرة الإيرانية', 'drone+missile', 'intercept:stopped'],
    ['إصابة نصف هذه الصواريخ والطائرات المسيرة أهدافها المحددة', 'drone+missile', 'intercept:reached'],
    ['At least 40 people were killed', 'person', 'survival:died'],
    ['مقتل سبعة جنود', 'soldier', 'survival:died'],
    ['60% of voters rejected the plan', 'voter', 'vote:against'],
    ['Turnout reached 71%', 'voter', 'turnout:voted'],
    ['70% of Americans approve of it', 'person', 'opinion:approve'],
    ['30% of the missiles were not intercepted', 'missile', 'not intercept:stopped'],
    ['40 trawlers left the port', 'en:trawler', null],
  ])('of "%s"', (text, population, outcome) => {
    const quantity = only(text);
    expect(quantity.population).toBe(population);
    expect(quantity.outcome).toBe(outcome);
  });

  it('does not take a percentage of change for a share', () => {
    expect(only('Exports rose 6%').kind).toBe('change');
    // What rose or turned up in so many of them is a share of them.
    expect(only('Prices rose in 85% of districts').kind).toBe('share');
    expect(only('Education takes up 41% of the budget').kind).toBe('share');
    expect(only('One Tarvian household in ten is poor')).toMatchObject({ kind: 'share', value: 0.1 });
    expect(only('انخفضت الصادرات بنسبة ٦٪').kind).toBe('change');
    expect(only('The rate rose to 6%').kind).toBe('share');
  });

  it('converts units to one base', () => {
    expect(only('a tunnel of 16 kilometres').low).toBe(16_000);
    expect(only('a strike of two weeks').low).toBe(14 * 86_400);
    expect(only('بعد ساعتين').low).toBe(7200);
    expect(only('95°F at noon').low).toBeCloseTo(35, 9);
  });
});

describe('readQuantities: what counts nothing', () => {
  it.each([
    ['Flight 417 crashed', 'label', '417'],
    ['a 31-year-old driver', 'count', '31'],
    ['the twenty-first day', 'ordinal', 'twenty-first'],
    ['المرحلة الثالثة', 'ordinal', 'الثالثة'],
    ['1.1^23', 'number', '1.1^23'],
    ['a small percentage of them', 'unit', 'percentage'],
    ['The Lions won 4-2', 'label', '4'],
  ])('is found in "%s", with a kind of its own', (text, kind, span) => {
    const [first] = readAll(text);
    expect([first?.kind, first?.text]).toEqual([kind, span]);
    expect(read(text)).toEqual([]);
  });
});

const NUMBER = fc.integer({ min: 1, max: 999_999 });
const PERCENT = fc.integer({ min: 0, max: 100 });
const MARKS = ['\u064E', '\u064F', '\u0650', '\u0652', '\u0640'];

function numbersOf(quantities: readonly Quantity[]): unknown {
  return quantities.map(({ kind, low, high, value, unit, population, outcome }) => ({
    kind,
    low,
    high,
    value,
    unit,
    population,
    outcome,
  }));
}

describe('readQuantities: an Arabic word of time behind a number', () => {
  const kinds = (text: string): unknown[] => read(text).map(({ kind, text: quoted }) => [kind, quoted]);

  it.each([
    ['انخفض عدد المواليد من 120 ألفا عام 2020 إلى 98 ألفا العام الماضي.', ['120 ألفا', '98 ألفا']],
    ['سجلت 300 يوم الاثنين و400 سنة 2019.', ['300', '400']],
    ['قتل 14 اليوم في الحادث.', ['14']],
  ])('tells when in %s', (text, counts) => {
    expect(kinds(text).filter((one) => (one as string[])[0] !== 'date')).toEqual(
      counts.map((count) => ['count', count]),
    );
  });

  it.each([
    ['استمرت 30 عاما حتى 2020.', '30 عاما'],
    ['سجن 20 عام قبل عام 2020.', '20 عام'],
    ['غاب 3 أشهر العام الماضي.', '3 أشهر'],
  ])('is a unit in %s', (text, duration) => {
    expect(kinds(text)).toContainEqual(['duration', duration]);
  });
});

describe('readQuantities, for any number', () => {
  it('gives intervals that are intervals, and spans that quote the text', () => {
    const frames = [
      'at least N people',
      'about N%',
      'أقل من N شخص',
      'بين N و٣٠ شخصا',
      'nearly N of the ships',
      '🚀 N km',
    ];
    fc.assert(
      fc.property(NUMBER, fc.constantFrom(...frames), (number, frame) => {
        const text = frame.replace('N', String(number));
        for (const quantity of read(text)) {
          expect(quantity.low).toBeLessThanOrEqual(quantity.high);
          expect(codePointSlice(text, quantity.start, quantity.end)).toBe(quantity.text);
        }
      }),
    );
  });

  it('reads Eastern digits as Western ones', () => {
    fc.assert(
      fc.property(NUMBER, (number) => {
        const eastern = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
        expect(numbersOf(read(`قُتل ${eastern} جنديا`))).toEqual(
          numbersOf(read(`قُتل ${String(number)} جنديا`)),
        );
      }),
    );
  });

  it('reads the same with vowel marks and tatweel strewn over the words', () => {
    fc.assert(
      fc.property(PERCENT, fc.infiniteStream(fc.constantFrom('', '', ...MARKS)), (percent, marks) => {
        const plain = `أصاب ${String(percent)}% من الصواريخ أهدافها`;
        const marked = [...plain]
          .map((letter) => (/\p{L}/u.test(letter) ? letter + String(marks.next().value ?? '') : letter))
          .join('');
        expect(numbersOf(read(marked))).toEqual(numbersOf(read(plain)));
      }),
    );
  });
});

describe('readQuantities on hostile text', () => {
  it.each([
    ['digits', '1'.repeat(100_000)],
    ['groups', '1,'.repeat(50_000)],
    ['number words', 'twenty and '.repeat(9_000)],
    ['Arabic sums', 'خمسة و'.repeat(16_000)],
    ['hundreds', 'مئة '.repeat(25_000)],
    ['bounds', 'at least '.repeat(11_000)],
    ['one long word', 'و'.repeat(100_000)],
    ['marks', `ا${'\u064E'.repeat(100_000)}`],
    ['verbs', 'أصاب '.repeat(20_000)],
    ['figures', 'half of the missiles '.repeat(5_000)],
  ])('stays quick on 100 kB of %s', (_name, text) => {
    expect(processorTime(() => read(text))).toBeLessThan(20_000);
  });
});
