import { describe, expect, it } from '@jest/globals';
import { between } from '../../../../test/support/compared.js';

describe('two dates', () => {
  it.each([
    ['a founding', 'The Orvel museum was founded in 1959.', 'The Orvel museum was founded in 1962.'],
    ['تأسيس', 'تأسس متحف أورفيل عام 1959.', 'تأسس متحف أورفيل عام 1962.'],
    [
      'a death, with more said',
      'Sana Idrel died on 4 May 2020.',
      'The novelist Sana Idrel died on 9 May 2020 in Varn.',
    ],
    [
      'a life in brackets',
      'Lina Maro (4 May 1920 – 2 June 1990) was a painter.',
      'Lina Maro was born on 9 May 1920.',
    ],
    ['a building', 'The Orvel lighthouse was built in 1932.', 'The Orvel lighthouse was built in 1974.'],
    ['بناء', 'بُنيت منارة أورفيل عام 1932.', 'بُنيت منارة أورفيل عام 1974.'],
    [
      'a law that is not in force before',
      'The rent law takes effect in January 2025.',
      'The rent law does not take effect before July 2025.',
    ],
    ['قانون لا يسري قبل', 'يسري قانون الإيجارات في يناير 2025.', 'لن يسري قانون الإيجارات قبل يوليو 2025.'],
  ])('of what happens once contradict each other: %s', (_case, a, b) => {
    expect([between(a, b), between(b, a)].map(({ relation, basis }) => `${relation} ${basis}`)).toEqual([
      'contradicts date',
      'contradicts date',
    ]);
  });

  it.each([
    [
      'a day of the same month',
      'The Orvel museum was founded in May 1959.',
      'The Orvel museum was founded on 4 May 1959.',
    ],
    [
      'a date before',
      'The rent law takes effect in January 2025.',
      'The rent law takes effect before July 2025.',
    ],
    ['قبل', 'يسري قانون الإيجارات في يناير 2025.', 'يسري قانون الإيجارات قبل يوليو 2025.'],
    [
      'what may come again',
      'The minister signed an accord with Varn in 2015.',
      'The minister signed an accord with Varn in 2019.',
    ],
    ['two happenings', 'Lina Maro was born in Solen in 1920.', 'Lina Maro died in Solen in 1990.'],
    ['two buildings', 'بُني الجسر القديم عام 1932.', 'بُني الجسر الجديد عام 1974.'],
    [
      'two places',
      'دخل وقف إطلاق النار في لبنان حيز التنفيذ يوم 27 نوفمبر.',
      'دخل وقف إطلاق النار في غزة حيز التنفيذ يوم 19 يناير.',
    ],
    ['a decade', 'The Orvel museum was founded in 1959.', 'The Orvel museum was founded in the 1950s.'],
  ])('can both hold: %s', (_case, a, b) => {
    expect(between(a, b).relation).not.toBe('contradicts');
    expect(between(b, a).relation).not.toBe('contradicts');
  });

  it('are quoted in the explanation, in both languages', () => {
    const { explanation } = between('تأسس متحف أورفيل عام 1959.', 'تأسس متحف أورفيل عام 1962.');
    expect(explanation.en).toContain('“1959” against “1962”');
    expect(explanation.ar).toContain('«1959» مقابل «1962»');
  });
});
