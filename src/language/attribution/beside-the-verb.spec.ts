import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from '../text/language.js';
import { readDraftClaims } from './draft-claims.js';

const told = (text: string) =>
  readDraftClaims(text, detectLanguage(text)).reported.map(
    ({ polarity, text: said, chain }) => `${chain.map(({ name }) => name).join(' < ')} ${polarity} ${said}`,
  );

describe('a time beside the verb', () => {
  it.each([
    ['وكان الوزير قد أعلن الأسبوع الماضي أن البطالة انخفضت.', 'الوزير asserts البطالة انخفضت'],
    ['وأعلن الوزير الأسبوع الماضي أن البطالة انخفضت.', 'الوزير asserts البطالة انخفضت'],
    ['وأعلنت الوزارة العام الماضي أن السد آمن.', 'الوزارة asserts السد آمن'],
    ['قال الأمين العام إن الحزب باق.', 'الأمين العام asserts الحزب باق'],
  ])('is no source, nor part of one: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('«أما»', () => {
  it.each([
    ['أما صاحب المصنع فنفى وجود مواد خطرة.', ['صاحب المصنع denies وجود مواد خطرة']],
    ['أما الوزير فنفى التهمة.', ['الوزير denies التهمة']],
    [
      'وقالت الشرطة إن الطريق مغلق، أما الوزير فقال إنه مفتوح.',
      ['الشرطة asserts الطريق مغلق', 'الوزير asserts مفتوح'],
    ],
    ['قالت الشركة إن الطريق سيفتح إما اليوم أو غدا.', ['الشركة asserts الطريق سيفتح إما اليوم أو غدا']],
  ])('begins what another says: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a citation between the verb and what is said', () => {
  it.each([
    'أفادت وسائل إعلام محلية، نقلا عن مصادر طبية، بمقتل 12 شخصا.',
    'أفادت وسائل إعلام محلية نقلا عن مصادر طبية بمقتل 12 شخصا.',
  ])('makes no statement of the words before it: %s', (text) => {
    expect(told(text)).toEqual(['مصادر طبية < وسائل إعلام محلية asserts مقتل 12 شخصا']);
  });
});

describe('"as many as"', () => {
  it('opens no clause that the words of reporting interrupt', () => {
    const text = 'As many as 40,000 people marched, organisers said, while police put the number at 11,000.';
    expect(told(text)[0]).toBe('organisers asserts As many as 40,000 people marched');
  });
});

describe('who speaks in a relative clause', () => {
  it.each([
    [
      'قال الصندوق إن الاقتصاد ينمو. وخالفه الخبير هاني منصور الذي رأى أن النمو لن يتجاوز 1 بالمئة.',
      'هاني منصور asserts النمو لن يتجاوز 1 بالمئة',
    ],
    [
      'قال الصندوق إن الاقتصاد ينمو. ورد عليه الوزير الذي قال إن الأرقام قديمة.',
      'الوزير asserts الأرقام قديمة',
    ],
    ['والتقى الوفد رئيس البلدية سامر موس الذي أكد أن الجسر آمن.', 'سامر موس asserts الجسر آمن'],
    ['وخالفته الخبيرة هند كريم التي رأت أن النمو ضعيف.', 'هند كريم asserts النمو ضعيف'],
    ['وانتقدت النقابة الشركة التي كانت قد أعلنت أن المصنع آمن.', 'الشركة asserts المصنع آمن'],
    ['وحضر كريم سعد الذي قال إن العمل توقف.', 'كريم سعد asserts العمل توقف'],
    ['وزارت اللجنة المصنع الذي قال مالكه إن العمل توقف.', 'مالكه asserts العمل توقف'],
  ])('is whom it describes, and nobody who spoke before: %s', (text, expected) => {
    expect(told(text).at(-1)).toBe(expected);
  });
});
