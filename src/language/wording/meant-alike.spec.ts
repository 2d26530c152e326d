import { describe, expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { meantAlike } from './meant-alike.js';

const read = (text: string) => readStatement(text, detectLanguage(text));

function pairsOf(a: string, b: string): string[] {
  return meantAlike(read(a), read(b)).pairs.map((pair) => `${pair.a.text} ${pair.b.text}`);
}

describe('words that tell of one thing', () => {
  it.each([
    ['another word for it', 'The firm sacked its cook.', 'The firm dismissed its cook.', 'sacked dismissed'],
    ['of one stem', 'The inspection was short.', 'The inspectors came.', 'inspection inspectors'],
    ['كلمة أخرى', 'اشترت الشركة المصنع.', 'استحوذت الشركة على المصنع.', 'اشترت استحوذت'],
    ['من جذر واحد', 'شاركت عشرون دولة.', 'مشاركة عشرين دولة.', 'شاركت مشاركه'],
    [
      'a noun that a figure takes in',
      'It razed 900 houses out of 1,200.',
      'The homes stood.',
      'houses homes',
    ],
    ['in two languages', 'The judge resigned.', 'استقال القاضي.', 'judge القاضي'],
    ['a name by its sound', 'The mill in Welbin burned.', 'احترق مصنع ويلبن.', 'welbin ويلبن'],
  ])('meet: %s', (_, a, b, pair) => {
    expect(pairsOf(a, b)).toContain(pair);
  });

  it('are no times, numbers and words that say nothing of the matter', () => {
    expect(pairsOf('In May 2023 it had 40 of them.', 'It had 40 of them in May 2023.')).toEqual([]);
  });

  it('are left over where the other says nothing of the kind', () => {
    const { onlyLeft, onlyRight } = meantAlike(read('The city felled oaks.'), read('The city planted oaks.'));
    expect([onlyLeft, onlyRight].map((words) => words.map(({ text }) => text))).toEqual([
      ['felled'],
      ['planted'],
    ]);
  });
});
