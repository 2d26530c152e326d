import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const names = (text: string): string[] => readAttributions(text).map(({ source }) => source?.name ?? '–');

describe('a person described first and named later', () => {
  it.each([
    'A former aide to Governor Ada Brook testified that he carried the letters. “I never read them,” Luis Marsh said.',
    'A port official said the quay was closed.\n“Nobody may enter it,” Luis Marsh told Radio North.',
  ])('is one source: %s', (text) => {
    expect(names(text)).toEqual(['Luis Marsh', 'Luis Marsh']);
    expect(readAttributions(text)[0]?.kind).toBe('paraphrase');
  });

  it.each([
    // Several, somebody with an office of his own, and somebody known before.
    'Port officials said the quay was closed. “Nobody may enter it,” Luis Marsh said.',
    'A port official said the quay was closed. “Nobody may enter it,” said Luis Marsh, a lawyer.',
    'Marsh owns the quay. A port official said it was closed. “Nobody may enter it,” Luis Marsh said.',
  ])('is another where the text tells them apart: %s', (text) => {
    expect(names(text)[0]).toMatch(/official/);
  });

  it('is not named after the office to which somebody is an aide', () => {
    expect(names('An aide to Governor Ada Brook said that the quay was closed.')).toEqual([
      'An aide to Governor Ada Brook',
    ]);
  });
});
