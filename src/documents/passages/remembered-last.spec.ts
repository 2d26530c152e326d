import { describe, expect, it } from '@jest/globals';
import { RememberedLast } from './remembered-last.js';

describe('what is remembered', () => {
  it('is what was put in, until something else is put in under the same key', () => {
    const remembered = new RememberedLast<string>(2);
    expect(remembered.get('a')).toBeUndefined();
    expect(remembered.put('a', 'one')).toBe('one');
    remembered.put('a', 'other');
    expect(remembered.get('a')).toBe('other');
  });

  it('is what was asked for last, where there is more than is kept', () => {
    const remembered = new RememberedLast<string>(2);
    remembered.put('a', 'one');
    remembered.put('b', 'two');
    remembered.get('a');
    remembered.put('c', 'three');
    expect(['a', 'b', 'c'].map((key) => remembered.get(key))).toEqual(['one', undefined, 'three']);
  });
});
