import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('two dates of one happening', () => {
  it.each([
    ['The film Blue River was released in 1995.', 'The film Blue River was released in Tarvia in 1996.'],
    ['The law came into force in 2010.', 'The law came into force for companies in 2012.'],
    ['The Halm Bridge opened in 1932.', 'The Halm Bridge opened to trucks in 1950.'],
    ['افتتح جسر النور عام 1950.', 'افتتح جسر النور أمام الشاحنات عام 1960.'],
    ['دخل القانون حيز التنفيذ عام 2010.', 'دخل القانون حيز التنفيذ على الشركات عام 2012.'],
    ['تأسس نادي النور عام 1930.', 'تأسس نادي النور للسيدات عام 1990.'],
    // Not everything is released but once.
    ['Karim was released from prison in 2010.', 'Karim was released from prison in 2015.'],
    ['صدر تقرير الوزارة عام 2010.', 'صدر تقرير الوزارة عام 2015.'],
  ])('may both be right: %s | %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    ['The film Blue River was released in 1995.', 'The film Blue River was released in 1999.'],
    ['The album Blue River was released in 1995.', 'The album Blue River came out in 1999.'],
    ['The law came into force in 2010.', 'The law came into force in 2012.'],
    ['Sana Idrel died on 4 May 2020.', 'The novelist Sana Idrel died on 9 May 2020 in Varn.'],
    [
      'The Halm Bridge opened to traffic in 1932.',
      'Inaugurated in 1936, the Halm Bridge links the two banks.',
    ],
    ['The Orvel museum in Halm was founded in 1959.', 'The Orvel museum was founded in 1962.'],
    ['صدرت رواية النهر الأزرق عام 1995.', 'صدرت رواية النهر الأزرق عام 1999.'],
  ])('contradict each other where they are of all of it: %s | %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});
