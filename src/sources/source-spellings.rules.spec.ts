import { describe, expect, it } from '@jest/globals';
import { spellingsOf } from './source-spellings.rules.js';

describe('spellings under which a registry may know a name', () => {
  it.each([
    ['صحيفة «الضفة»', 'الضفه'],
    ['الدكتور سامر الحلواني', 'سامر الحلواني'],
    ['President Ada Brook', 'ada brook'],
    ['the Harbour Times', 'harbour times'],
    ['الجيش الإسرائيلي', 'جيش الاسراييلي'],
  ])('%s: %s', (name, spelling) => {
    expect(spellingsOf(name)).toContain(spelling);
  });

  it('begin with the name as it is written', () => {
    expect(spellingsOf('موقع أكسيوس')[0]).toBe('موقع اكسيوس');
  });
});
