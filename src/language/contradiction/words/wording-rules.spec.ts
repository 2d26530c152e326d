import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { between } from '../../../../test/support/compared.js';
import { readStatement } from '../../statement/statement-reading.js';
import type { Said } from '../../wording/quoting.js';
import { explainWords } from '../explanations/word-explanations.js';

describe('two sentences that are nearly the same', () => {
  it.each([
    ['negation', 'The cat sat on the mat.', 'The cat did not sit on the mat.'],
    [
      'antonym',
      'The new console is affordable for families.',
      'The new console is unaffordable for families.',
    ],
    ['order', 'The team finished the season in third place.', 'The team finished the season in fifth place.'],
    ['number', 'The school bought 40 new desks for pupils.', 'The school bought 60 new desks for pupils.'],
    [
      'number',
      'The school bought 40 new desks and 7 boards for pupils.',
      'The school bought 60 new desks and 7 boards for pupils.',
    ],
    ['number', 'اشترت المدرسة 40 مقعداً جديداً للتلاميذ', 'اشترت المدرسة 60 مقعداً جديداً للتلاميذ'],
    [
      'negation',
      'وافق مجلس البلدية على بناء المدرسة الجديدة',
      'لم يوافق مجلس البلدية على بناء المدرسة الجديدة',
    ],
    ['antonym', 'ارتفاع أسعار القمح في الأسواق العالمية', 'انخفاض أسعار القمح في الأسواق العالمية'],
  ])('contradict by %s: %s / %s', (_, a, b) => {
    for (const comparison of [between(a, b), between(b, a)]) expect(comparison.relation).toBe('contradicts');
  });

  it.each([
    ['what is only hoped', 'Grisham hoped to win the popular vote.', 'Grisham did not win the popular vote.'],
    ['another person', 'A woman is cutting bread in the kitchen.', 'A man is cutting bread in the kitchen.'],
    [
      'pictures',
      'A photograph shows a red car on the bridge.',
      'A photograph shows a blue car on the bridge.',
    ],
    ['more that is denied', 'A man is not riding a white horse.', 'A man is riding.'],
    [
      'a number that both have',
      'The strike on Tyre killed 23 people',
      'The strike on Tyre wounded 50 people and killed 23 people',
    ],
    ['a number that both have', 'قُتل 23 شخصاً في غارة على صور', 'أصيب 50 شخصاً وقُتل 23 شخصاً في غارة على صور'],
    [
      'a figure more',
      'The school bought 40 new desks for pupils.',
      'The school bought 60 new desks and 40 new desks for pupils.',
    ],
    [
      'figures in another order',
      'The school bought 40 new desks and 60 new chairs for pupils.',
      'The school bought 60 new chairs and 40 new desks for pupils.',
    ],
    [
      'conditions',
      'When there is snow, the pass is hard to cross.',
      'When there is no snow, the pass is hard to cross.',
    ],
    [
      'which one is meant',
      'The first pleasant night they had at the inn was in spring.',
      'The first unpleasant night they had at the inn was in spring.',
    ],
    [
      'what some are',
      'Some of the answers were clear to the crew.',
      'Some of the answers were unclear to the crew.',
    ],
    ['two countries', 'زلزال يضرب المغرب', 'زلزال يضرب تركيا'],
  ])('do not by %s', (_, a, b) => {
    for (const comparison of [between(a, b), between(b, a)])
      expect(comparison.relation).not.toBe('contradicts');
  });

  it('agree where the first says all that the second does, and not the other way round', () => {
    const [whole, part] = ['The old fisherman is sleeping in a boat.', 'The fisherman is sleeping.'];
    expect(between(whole, part).relation).toBe('agrees');
    expect(between(part, whole).relation).not.toBe('agrees');
  });

  it('are told apart in both languages by the words themselves', () => {
    const { explanation } = between('The drug is safe for children.', 'The drug is unsafe for children.');
    expect(explanation.en).toContain('“safe” against “unsafe”');
    expect(explanation.ar).toContain('«safe» مقابل «unsafe»');
  });
});

describe('the model', () => {
  it('says that it speaks, how sure it is, and what weighed most', () => {
    const said = (text: string): Said => ({ text, reading: readStatement(text, 'ar') });
    const { en, ar } = explainWords(
      { relation: 'contradicts', basis: 'model', score: 0.93, a: '', b: '', reasons: ['ضخ / سحب'] },
      said('البنك يقرر سحب السيولة'),
      said('البنك يقرر ضخّ السيولة'),
    );
    expect(en).toBe(
      'The rules alone do not settle this. To the model trained on pairs of headlines, the pair looks like two that contradict each other (93%); what weighed most: “سحب” against “ضخّ”.',
    );
    expect(ar).toContain('لا تكفي القواعد وحدها للحسم هنا');
    expect(ar).toContain('وأكثر ما رجّح ذلك: «سحب» مقابل «ضخّ»');
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(['contradicts', 'agrees', 'compatible', 'unrelated']).toContain(between(a, b).relation);
      }),
    );
  });
});
