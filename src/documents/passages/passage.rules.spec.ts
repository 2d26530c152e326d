import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decisionOn, isSamePassage, type Place } from './passage.rules.js';

const place = (start: number, end: number): Place => ({ start, end });

const anyPlace = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => place(start, start + length));

/** The characters of a place, to count what two have in common without arithmetic. */
const charactersOf = ({ start, end }: Place): Set<number> =>
  new Set(Array.from({ length: end - start }, (_, at) => start + at));

describe('isSamePassage', () => {
  it.each([
    ['the same words', place(10, 60), place(10, 60), true],
    ['a fifth less at the end', place(0, 100), place(0, 80), true],
    ['a little more than a fifth less', place(0, 100), place(0, 79), false],
    ['a tenth less at each side', place(0, 100), place(10, 90), true],
    ['as much moved as both may', place(0, 90), place(10, 100), true],
    ['a character further', place(0, 90), place(11, 101), false],
    ['half of two statements in one sentence', place(0, 50), place(0, 100), false],
    ['words that only touch', place(0, 50), place(50, 100), false],
    ['words that stand elsewhere', place(0, 50), place(300, 350), false],
    ['a single character', place(7, 8), place(7, 8), true],
  ])('for %s', (_, one, other, isSame) => {
    expect(isSamePassage(one, other)).toBe(isSame);
    expect(isSamePassage(other, one)).toBe(isSame);
  });

  it('says what counting the characters says', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const [first, second] = [charactersOf(one), charactersOf(other)];
        const shared = [...first].filter((character) => second.has(character)).length;
        const covered = new Set([...first, ...second]).size;
        expect(isSamePassage(one, other)).toBe(shared / covered >= 0.8);
      }),
    );
  });

  it('takes no passage for two that have nothing in common', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anyPlace,
        fc.nat(40),
        fc.integer({ min: 1, max: 400 }),
        (one, both, gap, length) => {
          const other = place(one.end + gap, one.end + gap + length);
          expect(isSamePassage(one, both) && isSamePassage(other, both)).toBe(false);
        },
      ),
    );
  });

  it('knows a passage again of which at most a fifth was cut off at its ends', () => {
    fc.assert(
      fc.property(anyPlace, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const spare = Math.floor((whole.end - whole.start) / 5);
        const before = Math.floor(spare * share);
        const cut = place(whole.start + before, whole.end - (spare - before));
        expect(isSamePassage(whole, cut)).toBe(true);
      }),
    );
  });
});

describe('decisionOn', () => {
  const decided = (start: number, end: number, by: string) => ({ start, end, by });

  it('is the last one that is about the passage, however it was cut then', () => {
    const latestFirst = [decided(300, 400, 'other'), decided(0, 95, 'second'), decided(0, 100, 'first')];
    expect(decisionOn(place(0, 100), latestFirst)?.by).toBe('second');
    expect(decisionOn(place(0, 77), latestFirst)?.by).toBe('second');
  });

  it('is none where nobody has decided on these words', () => {
    expect(decisionOn(place(0, 40), [decided(0, 100, 'first')])).toBeNull();
    expect(decisionOn(place(0, 40), [])).toBeNull();
  });
});
