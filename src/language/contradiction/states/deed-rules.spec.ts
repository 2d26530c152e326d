import { describe, expect, it } from '@jest/globals';
import { bothWays, comparedBothWays } from '../../../../test/support/compared.js';

describe('a deed that was done, and was not', () => {
  it.each([
    ['The bank declined to lend to the Harrow mill.', 'The bank lent to the Harrow mill.'],
    ['The army stopped short of entering Dersa.', 'The army entered Dersa.'],
    [
      'The president has refused to sign the fisheries treaty.',
      'The president signed the fisheries treaty into law.',
    ],
    ['امتنع الرئيس عن توقيع اتفاقية الحدود.', 'وقع الرئيس اتفاقية الحدود.'],
    ['عجزت البلدية عن إصلاح جسر الوادي.', 'أصلحت البلدية جسر الوادي الأسبوع الماضي.'],
    ['تعذر إجلاء المرضى من مستشفى الرحمة.', 'جرى إجلاء المرضى من مستشفى الرحمة.'],
    ['رفضت الحكومة تعيين سمير الباجي محافظا للسدرة.', 'عينت الحكومة سمير الباجي محافظا للسدرة.'],
  ])('contradicts itself: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['of two towns', 'The army stopped short of entering Dersa town.', 'The army entered Kelm town.'],
    [
      'of another object',
      'The bank declined to lend to the Harrow mill.',
      'The bank lent to the Kelm dairy.',
    ],
    [
      'of more',
      'The bank declined to lend to the Harrow mill at a lower rate.',
      'The bank lent to the Harrow mill.',
    ],
    ['لبلدتين', 'لم تدخل القوات بلدة الزهور.', 'دخلت القوات بلدة الوادي.'],
    ['لما هو متوقع', 'كان من المتوقع أن تدخل القوات بلدة الزهور.', 'لم تدخل القوات بلدة الزهور.'],
  ])('does not where it is %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it('is quoted with what denies it', () => {
    const [there] = comparedBothWays('امتنع الرئيس عن توقيع اتفاقية الحدود.', 'وقع الرئيس اتفاقية الحدود.');
    expect(there.explanation.ar).toContain('«امتنع الرئيس عن توقيع» مقابل «وقع»');
  });
});
