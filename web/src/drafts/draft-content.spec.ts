import { describe, expect, it } from '@jest/globals';
import { basisOf, contentOf, fitted, isSame } from './draft-content.js';

const form = { summary: '', isSure: false, links: ['a'] };

describe('a draft put into its form', () => {
  it('fills every field that it has', () => {
    expect(fitted(form, { summary: 'S', isSure: true, links: [] })).toEqual({
      summary: 'S',
      isSure: true,
      links: [],
    });
  });

  it('leaves what the form does not have, or has otherwise by now', () => {
    expect(fitted(form, { summary: 3, isSure: 'yes', links: ['a', 1], gone: 'x' })).toEqual(form);
  });

  it('names the version that it was begun on, if it knows', () => {
    expect(basisOf(contentOf(form, 'v2'))).toBe('v2');
    expect(basisOf({ summary: 'S' })).toBeNull();
    expect(fitted(form, contentOf(form, 'v2'))).toEqual(form);
  });
});

describe('two drafts', () => {
  it('are the same in whatever order their fields come back', () => {
    expect(isSame({ a: '1', b: ['x'] }, { b: ['x'], a: '1' })).toBe(true);
    expect(isSame({ a: '1', b: ['x', 'y'] }, { b: ['y', 'x'], a: '1' })).toBe(false);
    expect(isSame({ a: '1' }, { a: '1', b: '' })).toBe(false);
  });
});
