import { describe, expect, it } from '@jest/globals';
import { revisionOf, revisionTag } from './revision-tag.js';

describe('the tag of a record', () => {
  it('names its revision, and differs where anything that is shown differs', () => {
    const tag = revisionTag(7, { revision: 7, text: 'a' });
    expect(tag).toMatch(/^"r7\.[\w-]{22}"$/);
    expect(revisionOf(tag)).toBe(7);
    expect(revisionTag(7, { revision: 7, text: 'b' })).not.toBe(tag);
  });

  it('may come back marked as weak, as proxies that compress do', () => {
    expect(revisionOf(' W/"r12.abc" ')).toBe(12);
  });

  it.each([
    '',
    '"12"',
    'r1.a',
    '"r.a"',
    '"r1"',
    '"r-1.a"',
    '"r1.a", "r2.b"',
    '"r1234567890123456.a"',
    'W/"sha"',
  ])('is none of ours as %j', (tag) => {
    expect(revisionOf(tag)).toBeNull();
  });
});
