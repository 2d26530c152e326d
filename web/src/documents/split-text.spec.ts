import { describe, expect, it } from '@jest/globals';
import type { ClaimSpan } from '../api/contract.js';
import { splitText } from './split-text.js';

const span = (claimId: string, start: number, end: number): ClaimSpan => ({
  claimId,
  start,
  end,
  anchorStatus: 'anchored',
});

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

    expect(first.at(-1)).toEqual({ start: 4, text: 'two', claimIds: ['a'], startingIds: ['a'] });
    expect(second.at(0)).toEqual({ start: 8, text: 'three', claimIds: ['a'], startingIds: [] });
  });

  it('cuts overlapping claims where one begins or ends, the widest claim first', () => {
    const [pieces = []] = splitText('abcdefghij', [span('narrow', 4, 8), span('wide', 1, 7)]);

    expect(pieces.map(({ text, claimIds }) => [text, ...claimIds])).toEqual([
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
      claimIds: ['long', 'short'],
      startingIds: ['long', 'short'],
    });
  });

  it('counts code points, so that a letter outside the basic plane moves nothing', () => {
    const [pieces = []] = splitText('😀 صدّ 99% منها', [span('a', 2, 9)]);

    expect(pieces.map(({ text }) => text)).toEqual(['😀 ', 'صدّ 99%', ' منها']);
  });

  it('marks nothing for a claim that is no longer found in the text', () => {
    const lost: ClaimSpan = { ...span('a', 2, 4), anchorStatus: 'orphaned' };

    expect(splitText('abcdef', [lost])).toEqual([
      [{ start: 0, text: 'abcdef', claimIds: [], startingIds: [] }],
    ]);
  });
});
