import { describe, expect, it } from '@jest/globals';
import { comparedBothWays } from '../../../../test/support/compared.js';

describe('of what there is one', () => {
  it.each([
    ['The singer was born in Bsharri, Lebanon.', 'The singer was born in Tanta, Egypt.'],
    ['وُلد الشاعر في العراق.', 'وُلد الشاعر في سوريا.'],
    ['المقطع المتداول صور في مدينة حمص السورية.', 'المقطع المتداول صور في مدينة كركوك العراقية.'],
    ['صورة انفجار المرفأ التقطت في بيروت.', 'صورة انفجار المرفأ التقطت في حلب.'],
    [
      'Sirimavo Bandaranaike was the first woman to lead a government.',
      'Indira Gandhi was the first woman to lead a government.',
    ],
    ['Burj Al Noor is the tallest tower in Sharjah.', 'Qasr Hamra is the tallest tower in Sharjah.'],
    ['بحيرة فيكتوريا أكبر بحيرة في أفريقيا.', 'بحيرة تنجانيقا هي أكبر بحيرات أفريقيا.'],
    ['نجيب محفوظ أول كاتب عربي ينال جائزة نوبل.', 'طه حسين أول كاتب عربي ينال جائزة نوبل.'],
    ['تستضيف تونس كأس أفريقيا 2027.', 'تستضيف مصر كأس أفريقيا 2027.'],
    [
      'Wydad beat Raja at the Mohammed V stadium on Friday.',
      'Raja beat Wydad at the Mohammed V stadium on Friday.',
    ],
    ['فاز الوداد على الرجاء في نهائي الكأس عام 2022.', 'تغلب الرجاء على الوداد في نهائي الكأس عام 2022.'],
  ])('two exclude each other: %s', (a, b) => {
    for (const { relation, presumesOneEvent } of comparedBothWays(a, b)) {
      expect(relation).toBe('contradicts');
      expect(presumesOneEvent).toBe(false);
    }
  });

  it.each([
    ['the country of the town', 'The singer was born in Bsharri, Lebanon.', 'The singer was born in Beirut.'],
    ['two pictures', 'صورة لانفجار التقطت في بيروت.', 'صورة لانفجار التقطت في حلب.'],
    [
      'another time',
      'Lotte Tower was the tallest in Asia in 2009.',
      'Taipei Tower was the tallest in Asia in 2004.',
    ],
    ['one of several', 'Lake Chad is one of the largest lakes.', 'Lake Malawi is one of the largest lakes.'],
    [
      'another class',
      'Elbrus is the highest mountain in Europe.',
      'Kilimanjaro is the highest mountain in Africa.',
    ],
    ['an opinion', 'Pele is the best player in the world.', 'Maradona is the best player in the world.'],
    ['two matches', 'Wydad beat Raja.', 'Raja beat Wydad.'],
    ['two finals', 'Wydad beat Raja in the 2021 final.', 'Raja beat Wydad in the 2023 final.'],
    ['two visits', 'زار الرئيس تونس في 2023.', 'زار الرئيس مصر في 2023.'],
  ])('leaves what may be two: %s', (_, a, b) => {
    for (const { relation } of comparedBothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('only supposes that two finals without a year are one', () => {
    for (const { relation, presumesOneEvent } of comparedBothWays(
      'فاز الوداد على الرجاء في نهائي الكأس.',
      'فاز الرجاء على الوداد في نهائي الكأس.',
    ))
      expect([relation, presumesOneEvent]).toEqual(['contradicts', true]);
  });
});

describe('the reverse in the passive', () => {
  it.each([
    [
      'A court in Lyon acquitted the minister of fraud.',
      'The minister was found guilty of fraud by a court in Lyon.',
    ],
    [
      'The Court of Cassation upheld the ban on veils.',
      'The Court of Cassation struck down the ban on veils.',
    ],
    ['The senate approved the treaty on Monday.', 'The treaty was rejected by the senate on Monday.'],
    ['The singer Amal died on Sunday.', 'The singer Amal is still alive.'],
    ['استقال المدير العام من منصبه.', 'نفى المدير العام أن يكون قد استقال من منصبه.'],
  ])('contradicts: %s', (a, b) => {
    for (const { relation } of comparedBothWays(a, b)) expect(relation).toBe('contradicts');
  });

  it.each([
    [
      'another doer',
      'A court in Lyon acquitted the minister of fraud.',
      'The minister was convicted of fraud by a court in Nice.',
    ],
    ['another thing', 'Parliament passed the pension bill.', 'The tax bill was rejected by parliament.'],
    ['what may be', 'استقال المدير العام من منصبه.', 'قد لا يستقيل المدير العام من منصبه.'],
  ])('leaves %s', (_, a, b) => {
    for (const { relation } of comparedBothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});

describe('two happenings in opposite orders', () => {
  it('are explained as that', () => {
    const [one] = comparedBothWays(
      'The minister resigned before the court ruled on the case.',
      'The minister resigned after the court ruled on the case.',
    );
    expect(one.explanation.en).toContain('in opposite orders');
    expect(one.explanation.ar).toContain('ترتيبين متعاكسين');
  });
});
