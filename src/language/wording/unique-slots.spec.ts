import { describe, expect, it } from '@jest/globals';
import { comparedBothWays } from '../../../test/support/compared.js';
import { compare } from '../contradiction/contradiction.js';

describe('another country, side or commodity', () => {
  it.each([
    [
      'Portugal has formally recognised the government of Aruba.',
      'Ireland has formally recognised the government of Aruba.',
    ],
    [
      'The price of sugar in Tunis fell on Friday morning.',
      'The price of wheat in Tunis fell on Friday morning.',
    ],
    [
      'Shops in northern Chad were closed because of the heat.',
      'Shops in southern Chad were closed because of the heat.',
    ],
    [
      'The Hindu council condemned the arson at the market.',
      'The Christian council condemned the arson at the market.',
    ],
    ['Most students in Poland live with their parents.', 'Few students in Sweden live with their parents.'],
    ['اعترفت أيرلندا رسميا بحكومة الجزيرة الجديدة.', 'اعترفت البرتغال رسميا بحكومة الجزيرة الجديدة.'],
    ['قصف الجيش الروسي بلدة ماريوبول صباح الجمعة.', 'قصف الجيش الأوكراني بلدة ماريوبول صباح الجمعة.'],
    ['استدعت تونس سفيرها لدى بلجيكا للتشاور.', 'استدعت تونس سفيرها لدى إيطاليا للتشاور.'],
  ])('is news of its own: %s', (a, b) => {
    const found = { relation: 'compatible', presumesOneEvent: false };
    expect(comparedBothWays(a, b)).toMatchObject([found, found]);
  });

  it.each([
    [
      'Chile is the largest copper producer in the world.',
      'Peru is the largest copper producer in the world.',
    ],
    [
      'Kenya won the 2021 African women cup on penalties.',
      'Ghana won the 2021 African women cup on penalties.',
    ],
    ['The driver of the lorry is a Polish citizen.', 'The driver of the lorry is a German citizen.'],
    ['تشيلي أكبر منتج للنحاس في العالم.', 'بيرو أكبر منتج للنحاس في العالم.'],
    ['سائق الشاحنة في برلين بولندي الجنسية.', 'سائق الشاحنة في برلين ألماني الجنسية.'],
  ])('contradicts where only one can be it: %s', (a, b) => {
    const found = { relation: 'contradicts', presumesOneEvent: false };
    expect(comparedBothWays(a, b)).toMatchObject([found, found]);
  });

  it.each([
    ['A woman is selling fruit at a stall in Peru.', 'A woman is selling fruit at a stall in Thailand.'],
    ['The boys are washing a green car.', 'The boys are washing a yellow car.'],
  ])('presumes one event where a scene is described: %s', (a, b) => {
    const found = { relation: 'contradicts', presumesOneEvent: true };
    expect(comparedBothWays(a, b)).toMatchObject([found, found]);
  });

  it('says so in both languages', () => {
    const of = (text: string) => ({ text, language: 'en' as const, eventDate: null });
    const { explanation } = compare(
      of('A woman is selling fruit at a stall in Peru.'),
      of('A woman is selling fruit at a stall in Thailand.'),
    );
    expect(explanation.en).toContain('only if both speak of one event');
    expect(explanation.ar).toContain('إن كانا عن حدث واحد');
  });
});
