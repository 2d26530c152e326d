import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CANDIDATES, MOST_POSTINGS } from './candidates.js';
import { MemoryIndex } from './memory-index.js';

const CLAIMS = {
  missiles: 'اعترضت الدفاعات الجوية ٩٩٪ من الصواريخ والطائرات المسيّرة التي أُطلقت ليلًا',
  halfHit: 'أصاب نصف الصواريخ التي أُطلقت ليلًا أهدافها في القاعدة الجوية',
  dam: 'انهار سد الوادي الكبير بعد أمطار غزيرة وغرقت ثلاث قرى',
  bridge: 'The council closed the Harbour Bridge to lorries for two years',
  vaccine: 'A hospital in Leeds gave 500 children an expired measles vaccine',
  vaccineYork: 'A hospital in York gave 80 children an expired measles vaccine',
  shark: 'A shark was photographed swimming along a flooded street in Houston',
};

function indexed(): MemoryIndex {
  const index = new MemoryIndex();
  for (const [id, text] of Object.entries(CLAIMS)) index.add({ id, fields: { text } });
  return index;
}

function best(text: string): string | number | undefined {
  return indexed().match(text).matches[0]?.known;
}

describe('MemoryIndex', () => {
  it.each([
    ['صورة: سد الوادي الكبير ينهار والقرى تغرق #السد', 'dam'],
    ['الدفاع الجوي اعترض ٩٩٪ من صواريخ الليلة', 'missiles'],
    ['Unbelievable. Shark SWIMMING down a street in #Houston!! https://t.co/xyz', 'shark'],
    ['Expired measles vaccines were given to 500 kids at the Leeds hospital', 'vaccine'],
    ['80 children in York had a measles vaccine that had expired', 'vaccineYork'],
  ])('finds the claim that "%s" makes', (text, id) => {
    expect(best(text)).toBe(id);
  });

  it.each(Object.entries(CLAIMS))('takes the very words of %s for the same claim', (id, text) => {
    const { matches, accepted, likelihood } = indexed().match(text);
    expect(matches[0]?.known).toBe(id);
    expect(accepted).toBe(true);
    expect(likelihood).toBeGreaterThan(0.9);
  });

  it.each([
    'The central bank raised interest rates to 7 percent in March',
    'A hospital in Cairo opened a new wing',
    'ارتفعت أسعار الخبز في العاصمة هذا الأسبوع',
    'Photograph of a street',
  ])('knows nothing of "%s"', (text) => {
    expect(indexed().match(text).accepted).toBe(false);
  });

  it('answers that nothing is known where there is nothing', () => {
    expect(new MemoryIndex().match('anything')).toMatchObject({
      matches: [],
      accepted: false,
      likelihood: 0,
    });
    expect(indexed().match('the of')).toMatchObject({ matches: [], accepted: false });
  });

  it('accepts a claim though another source has made it in the same words', () => {
    const index = indexed();
    index.add({ id: 'again', fields: { text: `${CLAIMS.bridge}.` } });
    expect(index.match('Harbour Bridge closed to lorries for two years by the council').accepted).toBe(true);
  });

  it('finds a claim by its title and subtitle, too', () => {
    const index = indexed();
    index.add({
      id: 'titled',
      fields: { text: 'The picture is real.', title: 'Penguin Parade', subtitle: 'Edinburgh zoo' },
    });
    expect(index.match('parade of penguins at the Edinburgh zoo').matches[0]?.known).toBe('titled');
  });

  it('finds by a common word, which it does not search for, the one of many claims that share a rare one', () => {
    const index = new MemoryIndex();
    for (let id = 0; id < MOST_POSTINGS; id += 1) index.add({ id, fields: { text: 'harvest' } });
    for (let id = 0; id < MOST_CANDIDATES + 10; id += 1)
      index.add({
        id: `festival ${id.toString()}`,
        fields: { text: `festival ${id.toString()} in Quarrenby` },
      });
    index.add({ id: 'harvest', fields: { text: 'A harvest in Quarrenby' } });
    expect(index.match('The harvest of Quarrenby').matches[0]?.known).toBe('harvest');
  });

  it('ranks the same whatever is asked before', () => {
    const index = indexed();
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(CLAIMS)), fc.string(), (text, other) => {
        const first = index.match(text).matches.map(({ known, score }) => [known, score]);
        index.match(other);
        expect(index.match(text).matches.map(({ known, score }) => [known, score])).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });
});
