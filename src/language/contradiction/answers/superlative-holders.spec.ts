import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('who is the most of something', () => {
  it.each([
    ['Lake Brim is the deepest lake in the world.', "Lake Doro is the world's deepest lake."],
    ['The tallest building in Orvaland is Sol Tower.', 'Halm Tower is the tallest building in Orvaland.'],
    ['Mara Quist was the first woman to lead the navy.', 'The first woman to lead the navy was Ilse Brock.'],
    ['No lake in Asia is deeper than Lake Brim.', "Lake Doro is Asia's deepest lake."],
    ['Orva is the most expensive city in Europe.', "Europe's costliest city is Talin Bay."],
    ['Orvaland is the second largest producer of figs.', 'Orvaland is the fourth largest producer of figs.'],
    ['بحيرة البجع هي أعمق بحيرة في العالم.', 'بحيرة النورس هي الأعمق في العالم.'],
    ['يعد جسر السنديان أطول جسر في آسيا.', 'أطول جسر في آسيا هو جسر الصنوبر.'],
    ['كانت سلمى الراوي أول امرأة تتسلق جبل النسر.', 'أصبحت هدى الكاتب أول امرأة تتسلق جبل النسر.'],
    ['لا توجد بحيرة أعمق من بحيرة البجع في العالم.', 'بحيرة النورس أعمق بحيرة في العالم.'],
  ])('cannot be two: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'the world and a part of it',
      'Lake Brim is the deepest lake in Europe.',
      "Lake Doro is the world's deepest lake.",
    ],
    [
      'two measures',
      'Lake Brim is the deepest lake in the world.',
      'Lake Doro is the largest lake in the world.',
    ],
    [
      'two deeds',
      'Mara Quist was the first woman to lead the navy.',
      'Ilse Brock was the first woman to lead the army.',
    ],
    [
      'one of several',
      'Lake Brim is one of the deepest lakes in the world.',
      "Lake Doro is the world's deepest lake.",
    ],
    [
      'two places in one order',
      'Orva is the second largest city in Tarn.',
      'Belm is the largest city in Tarn.',
    ],
    [
      'half of a name',
      'Mara Quist was the first woman to lead the navy.',
      'Quist was the first woman to lead the navy.',
    ],
    [
      'another time',
      'Sol Tower was the tallest building in Orva.',
      'Halm Tower is the tallest building in Orva.',
    ],
    [
      'the world and a part of it',
      'بحيرة البجع أعمق بحيرة في أفريقيا.',
      'بحيرة النورس أعمق بحيرة في العالم.',
    ],
    ['two measures', 'جسر السنديان أطول جسر في آسيا.', 'جسر الصنوبر أقدم جسر في آسيا.'],
  ])('may be two: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it.each([
    ['Lake Brim is the deepest lake in the world.', "The world's deepest lake is Lake Brim."],
    ['أعمق بحيرة في العالم هي بحيرة البجع.', 'بحيرة البجع هي الأعمق في العالم.'],
  ])('is one by any word order: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
  });

  it('is never taken for agreement where the names differ in half', () => {
    for (const relation of bothWays(
      'Mount Orel is the highest peak in Tarn, a report says.',
      'A report says that Mount Sefa is the highest peak in Tarn.',
    ))
      expect(relation).not.toBe('agrees');
  });

  it('is quoted by name', () => {
    const { explanation } = between(
      'Lake Brim is the deepest lake in the world.',
      "The world's deepest lake is Lake Doro.",
    );
    expect(explanation.en).toContain('“Lake Brim” against “Lake Doro”');
    expect(explanation.ar).toContain('«Lake Brim» مقابل «Lake Doro»');
  });
});
