import { describe, expect, it } from '@jest/globals';
import { readQuantities } from '../statement/quantities.js';
import { detectLanguage } from '../text/language.js';

function read(text: string): string {
  return readQuantities(text, detectLanguage(text))
    .map(({ low, high, unit }) => `${String(low)}${low === high ? '' : ` to ${String(high)}`} ${unit}`)
    .join(', ');
}

describe('a small m on a number', () => {
  it.each([
    ['1.5m people fled', '1500000 one'],
    ['1.5 m people fled', '1500000 one'],
    ['Iran has 2m missiles', '2000000 one'],
    ['2m displaced people', '2000000 one'],
    ['1.5m Syrian refugees', '1500000 one'],
    ['more than 3m votes were cast', '3000000 to Infinity one'],
    ['1.5m followers', '1500000 one'],
    ['2m children', '2000000 one'],
    ['1.5m have fled', '1500000 one'],
    ['2m of them fled', '2000000 one'],
    ['1m to 2m people fled', '1000000 to 2000000 one'],
    ['a population of 2m', '2000000 one'],
    ['فرّ 1.5m شخص', '1500000 one'],
    ['it cost £2m', '2000000 GBP'],
    ['it cost $1.5m', '1500000 USD'],
    ['it cost 2m euros', '2000000 EUR'],
    ['it cost 2m USD', '2000000 USD'],
  ])('is a million in "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['he is 1.5m tall', '1.5 metre'],
    ['a 2 m wall', '2 metre'],
    ['a 3m fence', '3 metre'],
    ['a 2m high wall', '2 metre'],
    ['2m wide roads', '2 metre'],
    ['3m waves hit the coast', '3 metre'],
    ['5m from homes', '5 metre'],
    ['he ran 100m in Paris', '100 metre'],
    ['100m runners', '100 metre'],
    ['the water is 5m deep', '5 metre'],
    ['he jumped 2.3m', '2.3 metre'],
  ])('is a metre in "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is one in both numbers of a share', () => {
    expect(read('10m of 20m voters')).toBe('0.5 share');
  });
});
