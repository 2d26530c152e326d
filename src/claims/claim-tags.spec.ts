import { describe, expect, it } from '@jest/globals';
import { tidyTags } from './claim-tags.js';

describe('tidyTags', () => {
  it('keeps each once, whatever the spaces and the way of composing letters', () => {
    expect(tidyTags([' night  shift ', 'night shift', 'caf\u00e9', 'cafe\u0301'])).toEqual([
      'café',
      'night shift',
    ]);
  });

  it('keeps Arabic as it is written', () => {
    expect(tidyTags(['مناوبة الليل', 'انتخابات'])).toEqual(['انتخابات', 'مناوبة الليل']);
  });
});
