import { LRUCache } from 'lru-cache';

/** Words of which it is kept what was read: most of a text's words have been read a moment before. */
const MOST = 20_000;
/** Letters of the longest word that is kept. What a text has in place of longer ones seldom comes again. */
const LONGEST = 40;

/**
 * The same reader, which does not read a word again that it was asked for lately.
 *
 * @param most words of which it keeps what was read, where that takes much room
 */
export function oncePerWord<T>(read: (word: string) => T, most = MOST): (word: string) => T {
  const last = new LRUCache<string, { value: T }>({ max: most });
  return (word) => {
    if (word.length > LONGEST) return read(word);
    const known = last.get(word);
    if (known !== undefined) return known.value;
    const own = copyOf(word);
    const value = read(own);
    last.set(own, { value });
    return value;
  };
}

/** The same letters in a string of their own: a piece of a text keeps the whole text in memory. */
function copyOf(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}
