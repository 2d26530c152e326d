import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('two opposites', () => {
  it.each([
    ['that come one after the other', 'Police arrested Karim.', 'Police released Karim.'],
    ['by turns, in the passive', 'Karim Haddad was arrested by police.', 'Police released Karim Haddad.'],
    ['تتابعا', 'اعتقلت الشرطة كريم حداد.', 'أفرجت الشرطة عن كريم حداد.'],
    [
      'of two charges',
      'Karim was convicted of murder in Tarvia.',
      'Karim was acquitted of bribery in Tarvia.',
    ],
    ['of two charges', 'A court convicted Karim of murder.', 'A court acquitted Karim of bribery.'],
    ['في تهمتين', 'أدين كريم بالقتل في ترفيا.', 'برئ كريم من الرشوة في ترفيا.'],
    [
      'of a thing and another named after it',
      'Parliament approved the budget of the health ministry.',
      'Parliament rejected the budget amendment of the health ministry.',
    ],
    ['turned twice', 'Turkey lifted its ban on sugar exports.', 'Turkey banned sugar imports.'],
    ['of exports and imports', 'Tarvia banned sugar exports.', 'Tarvia banned sugar imports.'],
    ['من صادرات وواردات', 'حظرت ترفيا صادرات السكر.', 'حظرت ترفيا واردات السكر.'],
    ['denied and reversed', 'مصر لم ترفع أسعار الخبز.', 'Egypt raised fuel prices and cut bread prices.'],
    ['denied and reversed', 'Egypt did not raise bread prices.', 'مصر رفعت أسعار الوقود وخفضت أسعار الخبز.'],
  ])('%s contradict nothing: %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    ['Karim was convicted of murder in Tarvia.', 'Karim was acquitted of murder in Tarvia.'],
    ['A court convicted Karim of murder.', 'A court acquitted Karim of murder.'],
    [
      'Parliament approved the budget of the health ministry.',
      'Parliament rejected the budget of the health ministry.',
    ],
    ['The road to Osen was opened.', 'The road to Osen was closed.'],
    ['Troops entered Osen.', 'Troops left Osen.'],
    ['مصر لم ترفع أسعار الخبز.', 'Egypt raised bread prices.'],
  ])('of one thing contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});

describe('figures', () => {
  it.each([
    [
      'of two strikes',
      'The strike at the port lasted 3 days.',
      'The second strike at the port lasted 5 days.',
    ],
    ['لإضرابين', 'استمر الإضراب في الميناء 3 أيام.', 'استمر الإضراب الثاني في الميناء 5 أيام.'],
    ['nearly the same', 'Nearly half of the schools closed.', 'Half of the schools closed.'],
    ['متقاربة', 'أغلق ما يقرب من نصف المدارس.', 'أغلق نصف المدارس.'],
  ])('%s contradict nothing: %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    ['The second strike at the port lasted 3 days.', 'The second strike at the port lasted 5 days.'],
    ['Less than half of the schools closed.', 'Half of the schools closed.'],
  ])('of one thing contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});
