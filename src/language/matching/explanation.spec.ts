import { describe, expect, it } from '@jest/globals';
import { corpusOf } from './corpus.js';
import { explainMatch, type MatchExplanation } from './explanation.js';
import { readClaim } from './read-claim.js';
import { readTerms } from './terms.js';

/** Where no word is known to be rarer than another, they are named in reading order. */
const CORPUS = corpusOf({ claims: 0, averageLengths: [], frequencies: new Map() });

function explained(text: string, claim: string): MatchExplanation {
  const comparison = { terms: readTerms(text), claim: readClaim({ text: claim }) };
  return explainMatch({ en: comparison, ar: comparison }, CORPUS);
}

describe('explainMatch', () => {
  it('names the words that both have, and which of them has which figures', () => {
    expect(
      explained(
        'Expired measles vaccine for 600 children of 20 schools in Leeds',
        'Leeds gave 500 children an expired measles vaccine',
      ),
    ).toEqual({
      en: 'Both have “Leeds”, “children”, “expired”, “measles” and “vaccine”. The claim found has the figure 500, the text compared with it the figures 600 and 20.',
      ar: 'يشترك النصّان في «Leeds» و«children» و«expired» و«measles» و«vaccine». في الادعاء المشابه الرقم 500، وفي النص المقارَن به الرقمان 600 و20.',
    });
  });

  it.each([
    ['99', 'the figure 99', 'الرقم 99'],
    ['99 13', 'the figures 99 and 13', 'الرقمين 99 و13'],
    ['99 13 350', 'the figures 99, 13 and 350', 'الأرقام 99 و13 و350'],
  ])('counts the shared figures %s', (figures, en, ar) => {
    expect(explained(figures, figures)).toEqual({ en: `Both have ${en}.`, ar: `يشترك النصّان في ${ar}.` });
    expect(explained(`rain ${figures}`, `rain ${figures}`).ar).toBe(
      `يشترك النصّان في «rain». ويشتركان في ${ar}.`,
    );
  });

  it('says which one alone has figures', () => {
    expect(explained('rain', 'rain 13 99')).toEqual({
      en: 'Both have “rain”. Only the claim found has the figures 13 and 99.',
      ar: 'يشترك النصّان في «rain». في الادعاء المشابه وحده الرقمان 13 و99.',
    });
    expect(explained('rain 13', 'rain')).toEqual({
      en: 'Both have “rain”. Only the text compared with it has the figure 13.',
      ar: 'يشترك النصّان في «rain». في النص المقارَن به وحده الرقم 13.',
    });
  });

  it('writes figures in one kind of digits, whichever the text has', () => {
    expect(explained('صاروخ ١٣', 'صاروخ ٩٩').en).toBe(
      'Both have “صاروخ”. The claim found has the figure 99, the text compared with it the figure 13.',
    );
  });

  it('takes each sentence from the wordings of its language', () => {
    const of = (text: string) => ({ terms: readTerms(text), claim: readClaim({ text }) });
    expect(explainMatch({ en: of('missiles'), ar: of('الصواريخ') }, CORPUS)).toEqual({
      en: 'Both have “missiles”.',
      ar: 'يشترك النصّان في «الصواريخ».',
    });
  });

  it.each([
    ['والطائرات', 'الطائرات'],
    ['وللمدينة', 'للمدينة'],
    ['والدفاع', 'الدفاع'],
    ['والدته', 'والدته'],
    ['والدي', 'والدي'],
    ['وزير', 'وزير'],
    ['وكالة', 'وكالة'],
  ])('names %s as %s', (written, shown) => {
    expect(explained(written, written).ar).toBe(`يشترك النصّان في «${shown}».`);
  });

  it('takes the "and" off a word that the other text has without it', () => {
    expect(explained('قوارب', 'وقوارب').ar).toBe('يشترك النصّان في «قوارب».');
  });
});
