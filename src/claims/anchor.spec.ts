import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processorTime } from '../../test/support/processor-time.js';
import { anchor } from './anchor.js';

/** Texts with repetitions, Arabic marks and characters beyond the basic plane, but no broken ones. */
const pieces = fc.constantFrom('a', 'b', ' ', 'ب', 'بَ', '\u064e', '😀', '𝔸', '\n', 'é', 'e\u0301');
const texts = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

/** A text with a slice of it that begins and ends at code points. */
const slices = texts.chain((text) => {
  const points = [...text];
  return fc
    .tuple(fc.nat(points.length - 1), fc.integer({ min: 1, max: points.length }))
    .map(([start, length]) => ({ text, points, start, exact: points.slice(start, start + length).join('') }));
});

describe('anchor', () => {
  it('finds any slice of any text at the position that is given', () => {
    fc.assert(
      fc.property(slices, ({ text, start, exact }) => {
        expect(anchor(text, { exact, start }).found).toMatchObject({
          exact,
          start,
          end: start + [...exact].length,
        });
      }),
    );
  });

  it('finds words without a position only where they stand once, and tells none from several', () => {
    fc.assert(
      fc.property(slices, ({ text, exact }) => {
        let times = 0;
        for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) times += 1;
        const result = anchor(text, { exact });
        if (times === 1) expect(result.found?.exact).toBe(exact);
        else expect(result).toEqual({ found: null, times: Math.min(times, 2) });
      }),
    );
  });

  it('compares only where it must: at the place that is given, or until more than one place fits', () => {
    const text = 'a'.repeat(1_000_000);
    const exact = 'a'.repeat(20_000);
    const took = processorTime(() => {
      expect(anchor(text, { exact, start: 500_000 }).found).toMatchObject({ start: 500_000, end: 520_000 });
      expect(anchor(text, { exact })).toEqual({ found: null, times: 2 });
      expect(anchor(text, { exact, suffix: 'b' })).toEqual({ found: null, times: 0 });
    });
    expect(took).toBeLessThan(2_000);
  });

  it('never settles for a look-alike: what it finds stands there letter by letter, with its context', () => {
    const selectors = fc.record(
      { exact: texts, prefix: texts, suffix: texts, start: fc.nat(70) },
      { requiredKeys: ['exact'] },
    );
    fc.assert(
      fc.property(texts, selectors, (text, selector) => {
        const { found } = anchor(text, selector);
        if (found === null) return;
        const points = [...text];
        const around = (from: number, to: number) => points.slice(from, to).join('');
        expect(found.exact).toBe(selector.exact);
        expect(around(found.start, found.end)).toBe(found.exact);
        expect(around(Math.max(0, found.start - 32), found.start)).toBe(found.prefix);
        expect(around(found.end, found.end + 32)).toBe(found.suffix);
        if (selector.start !== undefined) expect(found.start).toBe(selector.start);
        expect(around(0, found.start).endsWith(selector.prefix ?? '')).toBe(true);
        expect(around(found.end, points.length).startsWith(selector.suffix ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a selector that finds the same place again', () => {
    fc.assert(
      fc.property(slices, ({ text, start, exact }) => {
        const { found } = anchor(text, { exact, start });
        expect(anchor(text, found!)).toEqual({ found });
      }),
    );
  });

  it.each([
    ['other vowel marks', 'كَتَبَ', 'كتب'],
    ['composed letters for combined ones', 'caf\u00e9', 'cafe\u0301'],
    ['another case', 'It rained', 'it rained'],
    ['other digits', '٩٩٪', '99%'],
    ['plain quotation marks', '«كتاب»', '"كتاب"'],
  ])('does not take %s for the same words', (_, text, exact) => {
    expect(anchor(text, { exact })).toEqual({ found: null, times: 0 });
  });

  it('counts places that overlap', () => {
    expect(anchor('aaa', { exact: 'aa' })).toEqual({ found: null, times: 2 });
    expect(anchor('aaa', { exact: 'aa', start: 1 }).found).toMatchObject({ start: 1, end: 3 });
  });

  it('finds no place for no words', () => {
    expect(anchor('text', { exact: '' })).toEqual({ found: null, times: 0 });
  });

  it('finds nothing beyond the end', () => {
    expect(anchor('text', { exact: 'text', start: 4 })).toEqual({ found: null, times: 0 });
    expect(anchor('text', { exact: 'texts' })).toEqual({ found: null, times: 0 });
  });

  it('does not take half of a character for a place of its own', () => {
    expect(anchor('😀', { exact: '😀', start: 1 })).toEqual({ found: null, times: 0 });
  });
});
