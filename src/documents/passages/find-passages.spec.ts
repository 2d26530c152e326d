import { describe, expect, it } from '@jest/globals';
import { findPassages } from './find-passages.js';

const TEXT = 'The minister said that the bridge was safe.';

describe('the statements of an article', () => {
  it('are read once, however often they are asked for', () => {
    const article = { snapshotId: 'one', text: TEXT, language: 'en' };
    const first = findPassages(article);
    expect(first.reported.map(({ text }) => text)).toEqual(['the bridge was safe']);
    expect(findPassages({ ...article })).toBe(first);
  });

  it('are read again in another language, and of another article', () => {
    const article = { snapshotId: 'two', text: TEXT, language: 'en' };
    const first = findPassages(article);
    expect(findPassages({ ...article, language: 'fr' })).toMatchObject({ language: null, readUpTo: 0 });
    expect(findPassages({ ...article, snapshotId: 'three' })).not.toBe(first);
  });
});
