import { describe, expect, it } from '@jest/globals';
import { MemoryIndex } from './memory-index.js';
import { isNear } from './nearness.js';

const CLAIMS = [
  'Air defences intercepted most of the missiles and drones that were launched overnight in the region',
  'Half of the missiles launched overnight hit their targets in the region',
  'اعترضت الدفاعات الجوية معظم الصواريخ والطائرات المسيرة التي أطلقت ليلا في المنطقة',
  'A shark was photographed swimming along a flooded street in Houston',
  'The council closed the Harbour Bridge to lorries for two years',
];

function near(text: string): string[] {
  const index = new MemoryIndex();
  CLAIMS.forEach((claim, id) => {
    index.add({ id, fields: { text: claim } });
  });
  const { terms, corpus, matches } = index.match(text);
  return matches
    .filter(({ claim }) => isNear(terms, claim, corpus))
    .map(({ known }) => CLAIMS[Number(known)]!);
}

describe('isNear', () => {
  it.each([
    'the moon is made of cheese in the region',
    'القمر مصنوع من الجبن في المنطقة',
    'A new street was opened in Cairo by the minister',
  ])('is no claim to "%s", which has one common word with some', (text) => {
    expect(near(text)).toEqual([]);
  });

  it.each([
    ['Harbour Bridge', 4],
    ['shark', 3],
    ['Lorries may not use the Harbour Bridge, say people who live near it and cross it every day', 4],
    ['المنطقة: الدفاعات الجوية اعترضت الصواريخ', 2],
  ])('is the claim that "%s" is about', (text, claim) => {
    expect(near(text)).toEqual([CLAIMS[claim]]);
  });
});
