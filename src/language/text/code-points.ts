/**
 * Positions inside texts are counted in Unicode code points everywhere outside `src/language`, because every
 * consumer can count those; JavaScript strings count UTF-16 units. These functions cross that border.
 */

const SURROGATE = /[\uD800-\uDFFF]/;

/** Number of code points in `text`; an unpaired surrogate counts as one. */
export function codePointLength(text: string): number {
  return toCodePointOffset(text, text.length);
}

/** The code points from `start` up to, not including, `end`. Offsets beyond the text are clamped. */
export function codePointSlice(text: string, start: number, end: number): string {
  return text.slice(toUtf16Offset(text, start), toUtf16Offset(text, end));
}

/** The beginning of `text`, at most so many UTF-16 units, without half a character at its end. Takes no longer for a long text. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = (text.codePointAt(most - 1) ?? 0) > 0xffff;
  return text.slice(0, isHalf ? most - 1 : most);
}

/** Code-point offset of a UTF-16 offset; an offset inside a surrogate pair counts as after the pair. */
export function toCodePointOffset(text: string, utf16Offset: number): number {
  const limit = Math.max(0, Math.min(utf16Offset, text.length));
  let count = 0;
  for (let index = 0; index < limit; count += 1) index += widthAt(text, index);
  return count;
}

/** UTF-16 offset of a code-point offset, clamped to the text. */
export function toUtf16Offset(text: string, codePointOffset: number): number {
  let index = 0;
  for (let count = 0; count < codePointOffset && index < text.length; count += 1)
    index += widthAt(text, index);
  return index;
}

/**
 * Converter from UTF-16 to code-point offsets for one text. Use it where many offsets of the same text are needed:
 * it walks the text once, and not at all where both counts agree.
 */
export function codePointOffsets(text: string): (utf16Offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => Math.max(0, Math.min(offset, text.length));
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; count += 1) {
    const width = widthAt(text, index);
    offsets[index] = count;
    if (width === 2) offsets[index + 1] = count + 1;
    index += width;
  }
  offsets[text.length] = count;
  return (offset) => offsets[Math.max(0, Math.min(offset, text.length))] ?? count;
}

function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
