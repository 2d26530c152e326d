import { describe, expect, it } from '@jest/globals';
import { between } from '../../../../test/support/compared.js';

describe('a statement that has all the words of another', () => {
  it.each([
    ["The king's dog is dead.", 'The king is dead.'],
    ['The plan to close the school was approved.', 'The school was closed.'],
    ['A proposal to ban smoking was published.', 'Smoking was banned.'],
    ['Police arrested a man who killed Karim.', 'Police killed Karim.'],
    ['Doctors fear that the king is dead.', 'The king is dead.'],
    ['The fake doctor was arrested.', 'The doctor was arrested.'],
    ['The former minister was arrested.', 'The minister was arrested.'],
    ['Half of the school was closed.', 'The school was closed.'],
    ['Almost all schools closed.', 'All schools closed.'],
    ['اغتيل شقيق الرئيس.', 'اغتيل الرئيس.'],
    ['اغتيل الرئيس.', 'اغتيل شقيق الرئيس.'],
    ['توفيت زوجة الملك.', 'توفي الملك.'],
    ['أغلق نصف المدرسة.', 'أغلقت المدرسة.'],
  ])('does not say it: %s | %s', (first, second) => {
    expect(between(first, second).relation).not.toBe('agrees');
    expect(between(first, second).relation).not.toBe('contradicts');
  });

  it.each([
    ['The king died on Monday.', 'The king died.'],
    ['The old king is dead.', 'The king is dead.'],
    ['Police said that the king is dead.', 'The king is dead.'],
    ['The novelist Sana Idrel died on Monday.', 'Sana Idrel died.'],
    ['All schools closed on Monday.', 'All schools closed.'],
    ['اغتيل الرئيس في القاهرة.', 'اغتيل الرئيس.'],
  ])('says it where it only says more: %s | %s', (first, second) => {
    expect(between(first, second).relation).toBe('agrees');
  });
});
