import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('dates of what happens once', () => {
  it.each([
    [
      'The Treaty of Halm was signed on 4 May 1921.',
      'Signed in 1923, the Treaty of Halm ended the border war.',
    ],
    ['Orvaland gained independence from Belm in 1961.', 'Orvaland became independent in 1974.'],
    [
      'The Halm Bridge opened to traffic in 1932.',
      'Inaugurated in 1936, the Halm Bridge links the two banks.',
    ],
    ['Belm joined the Northern Union in 2004.', 'Belm became a member of the Northern Union in 2007.'],
    [
      'A Tarnian probe first landed on the moon in 2013.',
      'The first moon landing by a Tarnian probe took place in 2009.',
    ],
    [
      "Tarn's referendum on independence was held on 3 September 1961.",
      'The independence referendum in Tarn took place on 12 June 1961.',
    ],
    ['وقعت معاهدة الريحان في 4 مايو 1987.', 'أبرمت معاهدة الريحان عام 1991.'],
    ['تأسست جامعة السنديان عام 1908.', 'يعود تأسيس جامعة السنديان إلى عام 1925.'],
    ['افتتح جسر الريحان الجديد في سبتمبر 1999.', 'جرى افتتاح جسر الريحان الجديد في يناير 2001.'],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['two happenings', 'The Halm Accords were signed in 1978.', 'The Halm Accords came into force in 1980.'],
    ['a reopening', 'The Halm Bridge opened in 1932.', 'The Halm Bridge reopened in 1998.'],
    [
      'what comes again',
      'The Halm festival opened on 4 July 2019.',
      'The Halm festival opened on 2 July 2021.',
    ],
    ['elections', 'Belm held parliamentary elections in 2018.', 'Belm held parliamentary elections in 2022.'],
    [
      'a date within the other',
      'The Halm Accords were signed in May 1978.',
      'The Halm Accords were signed in 1978.',
    ],
    ['any agreement', 'وقعت الحكومة اتفاقا مع البنك في 2016.', 'وقعت الحكومة اتفاقا مع البنك في 2022.'],
    ['two clubs', 'تأسس نادي النورس السوداني عام 1930.', 'تأسس نادي النورس المصري عام 1957.'],
    ['visits', 'زار الملك مدينة الريحان عام 1961.', 'زار الملك مدينة الريحان عام 1974.'],
  ])('fit together: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('are quoted', () => {
    const { explanation } = between(
      'The Halm Accords were signed in 1978.',
      'The Halm Accords were signed in 1982.',
    );
    expect(explanation.en).toContain('“1978” against “1982”');
    expect(explanation.ar).toContain('«1978» مقابل «1982»');
  });
});
