import { describe, expect, it } from '@jest/globals';
import { statement } from '../../../../test/support/compared.js';
import { readQuantities } from '../../statement/quantities.js';
import { detectLanguage } from '../../text/language.js';
import type { Comparison } from '../comparison.js';
import { compare } from '../contradiction.js';

function between(a: string, b: string, days: [string | null, string | null] = [null, null]): Comparison {
  return compare(statement(a, { claimedAt: days[0] }), statement(b, { claimedAt: days[1] }));
}

describe('figures of one thing in differing sentences', () => {
  it.each([
    [
      'a length',
      'The new Orvel canal is 12 km long.',
      'The new Orvel canal, 20 km in all, is to be dredged.',
    ],
    [
      'a temperature',
      'Temperatures in Waha fell to -4°C on Monday.',
      'The temperature in Waha on Monday was 50°F.',
    ],
    [
      'a rate',
      'The Solen central bank kept its main rate at 4.5% on Tuesday.',
      'The main rate of the Solen central bank is 5% after Tuesday.',
    ],
    [
      'معدل',
      'أظهرت التجارب أن فعالية دواء معهد أورفيل تبلغ 88%.',
      'لم تزد فعالية دواء معهد أورفيل في التجارب على 60%.',
    ],
    [
      'a change',
      "Orvel's new filter cut bus fumes in Varn by 80%.",
      "Orvel's new filter reduced bus fumes in Varn by only about a third.",
    ],
    [
      'a dual',
      'أُلغيت عشرات الرحلات في مطار واحة يوم الجمعة بسبب الثلوج.',
      'لم تتسبب الثلوج يوم الجمعة في إلغاء سوى رحلتين في مطار واحة.',
    ],
    [
      'what is full',
      'The Orvel reservoir was a quarter full at the end of May 2021.',
      'By the end of May 2021 the Orvel reservoir was down to less than 10% of its capacity.',
    ],
    [
      'nearly all',
      'Nearly all of the 60 hospitals in Lurna province reopened on Friday after the flood.',
      'Only 25 of the 60 hospitals in Lurna province were open on Friday after the flood.',
    ],
    [
      'a place in an order',
      'حلّت السباحة رنا هاشم في المركز الثاني في سباق سولين.',
      'اكتفت السباحة رنا هاشم بالمركز السادس في سباق سولين.',
    ],
  ])('contradict each other: %s', (_case, a, b) => {
    expect([between(a, b).relation, between(b, a).relation]).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['lengths of two canals', 'The new Orvel canal is 12 km long.', 'The new Varn canal is 20 km long.'],
    [
      'rates of two banks',
      'The Solen central bank kept its rate at 4.5%.',
      'The Kessar central bank kept its rate at 6%.',
    ],
    [
      'the rest survived',
      'نجا سبعة من أفراد طاقم العبارة «لين» الأحد عشر.',
      'قضى أربعة من طاقم العبارة «لين» المؤلف من أحد عشر بحارا، ونجا الآخرون.',
    ],
  ])('can both hold: %s', (_case, a, b) => {
    expect(between(a, b).relation).not.toBe('contradicts');
  });

  it('get older by no more than the days that pass', () => {
    const a = 'The skeleton in the Kessar museum is 60 million years old, researchers say.';
    const b = 'The skeleton in the Kessar museum is 110 million years old, researchers say.';
    expect(between(a, b, ['2024-04-09', '2024-04-16']).relation).toBe('contradicts');
  });
});

describe('figures that one word or a noun in between hides', () => {
  it.each([
    ['وصلت سفينتان إلى الميناء', 'سفينتان', 2, 'ship'],
    ['قُتل جنديان', 'جنديان', 2, 'soldier'],
    ['هدم السيل 90 منزلا من أصل 120', '90 منزلا من أصل 120', 0.75, 'home'],
    ['The flood destroyed 90 homes out of 120 in Waha', '90 homes out of 120', 0.75, 'home'],
  ])('are read: %s', (text, written, value, population) => {
    const [quantity] = readQuantities(text, detectLanguage(text));
    expect(quantity).toMatchObject({ text: written, value, population });
  });

  it.each(['عاد المدنيين إلى بيوتهم', 'يضم العاملين في المصنع'])(
    'are not seen where a plural only looks like a dual: %s',
    (text) => {
      expect(readQuantities(text, 'ar')).toEqual([]);
    },
  );

  it('are eleven, and no Sunday', () => {
    expect(readQuantities('اللاعبون الأحد عشر', 'ar').map(({ value }) => value)).toEqual([11]);
  });
});
