import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  beginningOf,
  codePointLength,
  codePointOffsets,
  codePointSlice,
  toCodePointOffset,
  toUtf16Offset,
} from './code-points.js';

const anyText = fc.string({ unit: 'binary' });

describe('code points', () => {
  it('counts a character outside the basic plane once', () => {
    expect(codePointLength('a🚀b')).toBe(3);
    expect(codePointSlice('a🚀b', 1, 2)).toBe('🚀');
    expect(toCodePointOffset('a🚀b', 3)).toBe(2);
    expect(toUtf16Offset('a🚀b', 2)).toBe(3);
  });

  it('cuts off a beginning without half a character', () => {
    expect(beginningOf('a🚀b', 2)).toBe('a');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
        const cut = beginningOf(text, most);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(most, text.length) - 1);
        expect(cut.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('slices as an array of characters does, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, start, length) => {
        expect(codePointSlice(text, start, start + length)).toBe(
          [...text].slice(start, start + length).join(''),
        );
      }),
    );
  });

  it('converts offsets there and back, and at once as one by one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const convert = codePointOffsets(text);
        for (let offset = 0; offset <= codePointLength(text); offset += 1) {
          const utf16 = toUtf16Offset(text, offset);
          expect(toCodePointOffset(text, utf16)).toBe(offset);
          expect(convert(utf16)).toBe(offset);
        }
      }),
    );
  });
});
