import { describe, expect, it } from '@jest/globals';
import { BEGINNING, digestOf, follow, headOf, parseHead } from './chain.js';

const CONTENT = Buffer.alloc(32, 1);
const OTHER = Buffer.alloc(32, 2);

describe('the chain', () => {
  it('tells events apart by what they say and by their number', () => {
    const digest = digestOf('1', CONTENT);
    expect(digest).toHaveLength(32);
    expect(digestOf('1', CONTENT)).toEqual(digest);
    expect(digestOf('2', CONTENT)).not.toEqual(digest);
    expect(digestOf('1', OTHER)).not.toEqual(digest);
  });

  it('depends on the order', () => {
    const [one, two] = [digestOf('1', CONTENT), digestOf('2', OTHER)];
    expect(follow(follow(BEGINNING, one), two)).not.toEqual(follow(follow(BEGINNING, two), one));
  });
});

describe('a place in it', () => {
  it('is read back as it was written', () => {
    expect(parseHead(` ${headOf('7', OTHER)}\n`)).toEqual({ position: 7, hash: OTHER });
  });

  it.each(['', '7', '7:ab', `x:${'0'.repeat(64)}`, `7:${'0'.repeat(65)}`])('is not %j', (head) => {
    expect(parseHead(head)).toBeNull();
  });
});
