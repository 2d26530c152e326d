import { describe, expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { exchangesWords } from './exchanged-words.js';
import { alignWords } from './word-alignment.js';
import { wordingOf } from './wording.js';

function areExchanged(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => wordingOf(readStatement(text, detectLanguage(text))));
  if (one === undefined || other === undefined) throw new Error('two texts have two wordings');
  return exchangesWords(one, other, alignWords(one, other));
}

describe('two statements of the same words in another order', () => {
  it.each([
    ['The army said that rebels destroyed the dam.', 'Rebels said that the army destroyed the dam.'],
    ['اتهمت الحكومة المعارضة بعرقلة الحوار', 'اتهمت المعارضة الحكومة بعرقلة الحوار'],
    ['هزم فريق الصقور فريق النمور في المباراة', 'هزم فريق النمور فريق الصقور في المباراة'],
  ])('have two that changed places: %s', (a, b) => {
    expect([areExchanged(a, b), areExchanged(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['On Monday the mine at Tolva reopened.', 'The mine at Tolva reopened on Monday.'],
    ['ارتفعت أسعار الخبز في السودان', 'أسعار الخبز ارتفعت في السودان'],
    ['A sailor is painting a hull which is red.', 'A sailor is painting a red hull.'],
    ['مقتل صيادين في غارة على الميناء', 'غارة على الميناء تؤدي لمقتل صيادين'],
    ['Dana Wirth met Omar Haddad.', 'Omar Haddad met Dana Wirth.'],
  ])('have none: %s', (a, b) => {
    expect([areExchanged(a, b), areExchanged(b, a)]).toEqual([false, false]);
  });
});
