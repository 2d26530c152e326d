import { describe, expect, it } from '@jest/globals';
import { passagePlace } from './passage-place.js';

describe('passagePlace', () => {
  it('counts code points, so that a letter outside the basic plane moves nothing', () => {
    expect(passagePlace('😀 صدّ 99% منها', '99%', 0)).toBe(6);
  });

  it('takes the place that is nearest to where the words are expected', () => {
    expect(passagePlace('it was, it was, it was', 'it was', 9)).toBe(8);
    expect(passagePlace('it was, it was, it was', 'it was', 99)).toBe(16);
  });

  it('finds nothing where the words are changed, or where there are none', () => {
    expect(passagePlace('it was', 'it is', 0)).toBeUndefined();
    expect(passagePlace('it was', '', 0)).toBeUndefined();
  });
});
