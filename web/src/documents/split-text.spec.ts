import { describe, expect, it } from '@jest/globals';
import { type Place, splitText } from './split-text.js';

const span = (id: string, start: number, end: number): Place => ({ id, start, end });

describe('splitText', () => {
  it('keeps every letter of the text, in paragraphs', () => {
    const paragraphs = splitText('first line\n\nsecond line', [span('a', 6, 14)]);

    expect(paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      'first line',
      'second line',
    ]);
  });

  it('marks a claim that runs over two paragraphs in both, and lets it begin in one', () => {
    const [first = [], second = []] = splitText('one two\nthree four', [span('a', 4, 13)]);

    expect(first.at(-1)).toEqual({ start: 4, text: 'two', ids: ['a'], startingIds: ['a'] });
    expect(second.at(0)).toEqual({ start: 8, text: 'three', ids: ['a'], startingIds: [] });
  });

  it('cuts overlapping claims where one begins or ends, the widest claim first', () => {
    const [pieces = []] = splitText('abcdefghij', [span('narrow', 4, 8), span('wide', 1, 7)]);

    expect(pieces.map(({ text, ids }) => [text, ...ids])).toEqual([
      ['a'],
      ['bcd', 'wide'],
      ['efg', 'wide', 'narrow'],
      ['h', 'narrow'],
      ['ij'],
    ]);
  });

  it('lets two claims begin at the same letter', () => {
    const [pieces = []] = splitText('abcdef', [span('short', 2, 4), span('long', 2, 6)]);

    expect(pieces[1]).toEqual({
      start: 2,
      text: 'cd',
      ids: ['long', 'short'],
      startingIds: ['long', 'short'],
    });
  });

  it('counts code points, so that a letter outside the basic plane moves nothing', () => {
    const [pieces = []] = splitText('😀 صدّ 99% منها', [span('a', 2, 9)]);

    expect(pieces.map(({ text }) => text)).toEqual(['😀 ', 'صدّ 99%', ' منها']);
  });

  it('marks nothing for a place of no letters', () => {
    expect(splitText('abcdef', [span('a', 2, 2)])).toEqual([
      [{ start: 0, text: 'abcdef', ids: [], startingIds: [] }],
    ]);
  });
});
