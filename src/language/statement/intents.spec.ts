import { describe, expect, it } from '@jest/globals';
import { between } from '../../../test/support/compared.js';
import { detectLanguage } from '../text/language.js';
import { isIntended } from './intents.js';
import { readStatement } from './statement-reading.js';

describe('what is intended', () => {
  it.each([
    'The council will sell the stadium.',
    'The airline plans to cut 300 jobs.',
    'The union threatened to block the port.',
    'The envoy called on both sides to leave the valley.',
    'The court ordered the demolition of the tower.',
    'ستبيع البلدية الملعب.',
    'هددت النقابة بإغلاق الميناء.',
    'دعا المبعوث الطرفين إلى مغادرة الوادي.',
    'يعتزم المصرف خفض الفائدة.',
  ])('is told: %s', (text) => {
    expect(isIntended(readStatement(text, detectLanguage(text)))).toBe(true);
  });

  it.each([
    'The council sold the stadium.',
    'The plan was rejected by the council.',
    'سياسة المصرف لم تتغير.',
    'سيطرت القوات على البلدة.',
    'ستة جنود عادوا إلى القاعدة.',
    'سيارة الوزير في المرآب.',
  ])('is not taken from what was done: %s', (text) => {
    expect(isIntended(readStatement(text, detectLanguage(text)))).toBe(false);
  });

  it.each([
    ['The council will sell the stadium in Bergen.', 'The council has not sold the stadium in Bergen.'],
    ['The union threatened to block the port of Izmir.', 'The union did not block the port of Izmir.'],
    ['ستبيع البلدية ملعب المدينة القديم.', 'لم تبع البلدية ملعب المدينة القديم.'],
    ['هددت النقابة بإغلاق ميناء صفاقس.', 'لم تغلق النقابة ميناء صفاقس.'],
  ])('is not denied by not having been done: %s', (a, b) => {
    expect([between(a, b).relation, between(b, a).relation]).toEqual(['compatible', 'compatible']);
  });

  it.each([
    ['The council will sell the stadium in Bergen.', 'The council will not sell the stadium in Bergen.'],
    ['ستبيع البلدية ملعب المدينة القديم.', 'لن تبيع البلدية ملعب المدينة القديم.'],
  ])('is denied by the opposite intention: %s', (a, b) => {
    expect([between(a, b).relation, between(b, a).relation]).toEqual(['contradicts', 'contradicts']);
  });
});
