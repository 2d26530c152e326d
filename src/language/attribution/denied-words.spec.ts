import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text).map(
    ({ source, polarity, content, relay }) =>
      `${source?.text ?? '–'} ${polarity}: ${content.text}${relay.map((link) => ` (${link.text})`).join('')}`,
  );

describe('who denies or doubts that another said something', () => {
  it.each([
    ['Holt denied that Vance said the bridge was unsafe.', 'Holt denies: Vance said the bridge was unsafe'],
    ['Holt denied Vance said the bridge was unsafe.', 'Holt denies: Vance said the bridge was unsafe'],
    [
      'Holt doubted that Vance said the bridge was unsafe.',
      'Holt questions: Vance said the bridge was unsafe',
    ],
    [
      'Holt dismissed reports that Vance said the bridge was unsafe.',
      'Holt denies: reports that Vance said the bridge was unsafe',
    ],
    [
      'Holt rejected the claim that Vance said the bridge was unsafe.',
      'Holt denies: the claim that Vance said the bridge was unsafe',
    ],
    [
      'Holt denied having said that the bridge was unsafe.',
      'Holt denies: having said that the bridge was unsafe',
    ],
    [
      'Renn said Holt denied that Vance said the bridge was unsafe.',
      'Holt denies: Vance said the bridge was unsafe (Renn)',
    ],
    [
      'نفى سالم الحربي أن كريم عادل قال إن الجسر غير آمن.',
      'سالم الحربي denies: كريم عادل قال إن الجسر غير آمن',
    ],
    ['نفت الشركة أن تكون قد قالت إن الدواء آمن.', 'الشركة denies: تكون قد قالت إن الدواء آمن'],
    [
      'شكك سالم الحربي في أن كريم عادل قال إن الجسر غير آمن.',
      'سالم الحربي questions: كريم عادل قال إن الجسر غير آمن',
    ],
  ])('makes nobody say it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      'Holt denied the charge and Vance said the bridge was unsafe.',
      ['Holt denies: the charge', 'Vance asserts: the bridge was unsafe'],
    ],
    [
      'Holt denied the charge after Vance said the bridge was unsafe.',
      ['Holt denies: the charge', 'Vance asserts: the bridge was unsafe'],
    ],
    ['Holt said that Vance denied the bridge was unsafe.', ['Vance denies: the bridge was unsafe (Holt)']],
    [
      'Vance dismissed the charges by pointing out that the bridge was new.',
      ['Vance denies: the charges', 'Vance asserts: the bridge was new'],
    ],
    ['نفى المدير التهمة، وقالت الوزيرة إن السد آمن.', ['المدير denies: التهمة', 'الوزيرة asserts: السد آمن']],
  ])('leaves what others say beside it: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
