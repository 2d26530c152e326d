import { describe, expect, it } from '@jest/globals';
import { oncePerWord } from './once-per-word.js';

function counted() {
  const asked: string[] = [];
  const read = oncePerWord((word): string | null => {
    asked.push(word);
    return word === '' ? null : word.toUpperCase();
  });
  return { asked, read };
}

describe('oncePerWord', () => {
  it('answers as the reader does, and asks it once for each word, also where it answers nothing', () => {
    const { asked, read } = counted();
    expect(['ab', '', 'كتاب', 'ab', '', 'كتاب'].map(read)).toEqual(['AB', null, 'كتاب', 'AB', null, 'كتاب']);
    expect(asked).toEqual(['ab', '', 'كتاب']);
  });

  it('keeps the words that were asked for last', () => {
    const { asked, read } = counted();
    read('first');
    read('second');
    for (let other = 0; other < 20_000; other += 1) {
      read(other.toString());
      read('first');
    }
    asked.length = 0;
    read('first');
    read('second');
    expect(asked).toEqual(['second']);
  });

  it('does not keep what is longer than a word', () => {
    const { asked, read } = counted();
    const long = 'a'.repeat(41);
    expect([read(long), read(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(asked).toHaveLength(2);
  });
});
