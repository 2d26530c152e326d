import { describe, expect, it } from '@jest/globals';
import { KEYS_VERSION } from '../language/contradiction/contradiction-keys.js';
import { searchable } from './searchable.js';

const HIT_EN = { language: 'en', text: 'Half of the missiles hit their targets' };
const HIT_AR = { language: 'ar', text: 'أصاب نصف الصواريخ أهدافها' };

describe('what a claim is found by', () => {
  it('is all its texts in folded form', () => {
    expect(searchable([HIT_AR, HIT_EN]).searchText).toBe(
      'اصاب نصف الصواريخ اهدافها | half of the missiles hit their targets',
    );
  });

  it('is the same key for what it says in both languages, each once', () => {
    // Words have keys of their own language; figures have the same in both.
    const arabic = searchable([HIT_AR]).contradictionKeys.filter((key) => key.includes('|'));
    const both = searchable([HIT_AR, HIT_EN]).contradictionKeys;
    expect(arabic.length).toBeGreaterThan(0);
    expect(searchable([HIT_EN]).contradictionKeys).toEqual(expect.arrayContaining(arabic));
    expect(new Set(both).size).toBe(both.length);
  });

  it('is no key for a language that the engine does not read', () => {
    expect(searchable([{ language: 'fr', text: HIT_EN.text }])).toEqual({
      searchText: 'half of the missiles hit their targets',
      contradictionKeys: [],
      keysVersion: KEYS_VERSION,
    });
  });
});
