import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../contradiction/contradiction.js';
import { areFormsOfOneVerb, readVerb } from './arabic-verbs.js';
import { foldForSearch } from './normalise.js';

const areOne = (a: string, b: string): boolean =>
  areFormsOfOneVerb(readVerb(foldForSearch(a)), readVerb(foldForSearch(b)));

describe('two forms of a verb', () => {
  it.each([
    ['هاجم', 'يهاجم'],
    ['هاجمت', 'تهاجم'],
    ['التقى', 'يلتقي'],
    ['التقى', 'يلتق'],
    ['استخدمت', 'وتستخدم'],
    ['أعلن', 'سيعلن'],
    ['انهار', 'ينهر'],
    ['انهارت', 'تنهر'],
    ['استقال', 'يستقل'],
    ['زار', 'يزر'],
    ['زارت', 'تزور'],
    ['باعوا', 'يبيع'],
    ['اعتقلته', 'تعتقل'],
    ['تلقى', 'يتلق'],
    ['تعاونت', 'تتعاون'],
    ['استقالت', 'تستقيل'],
    ['تسلمت', 'تتسلم'],
  ])('are known: %s, %s', (past, present) => {
    expect(areOne(past, present)).toBe(true);
  });

  it.each([
    ['يهاجم', 'يهاجم'],
    ['عرض', 'يعارض'],
    ['يمن', 'من'],
    ['قرار', 'تقرير'],
    ['دفع', 'يمنع'],
    ['قاتل', 'يقتل'],
    ['دفاع', 'يدفع'],
    ['تدفع', 'يدفع'],
    ['انهار', 'ينهي'],
    ['دار', 'يدور'],
    ['عام', 'يعم'],
    ['زار', 'يزن'],
    ['تقدير', 'يقدر'],
  ])('are not taken for such: %s, %s', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it('are so whichever comes first', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ابتدرسعفقلمنهويى') }),
        fc.constantFrom('ي', 'ت'),
        (root, letter) => {
          expect(areOne(root, letter + root)).toBe(areOne(letter + root, root));
        },
      ),
    );
  });
});

it.each([
  ['هاجم الجيش القرية قرب حمص.', 'لم يهاجم الجيش القرية قرب حمص.'],
  ['دفعت الحكومة رواتب الموظفين في رفح.', 'لم تدفع الحكومة رواتب الموظفين في رفح.'],
])('what is denied of the past contradicts it, and is explained as a denial: %s', (a, b) => {
  const of = (text: string) => ({ text, language: 'ar' as const, eventDate: null });
  expect(compare(of(a), of(b))).toMatchObject({ relation: 'contradicts', basis: 'negation' });
});
