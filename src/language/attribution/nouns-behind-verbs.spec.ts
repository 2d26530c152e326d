import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text).map(({ source, cue }) => `${source?.text ?? '–'}: ${cue?.text ?? '–'}`);

describe('reports and claims behind a verb', () => {
  it.each([
    'Renn could not confirm reports that two died.',
    'Renn could confirm reports that two died.',
    'Renn cannot verify claims that two died.',
    'Renn did not directly address claims that two died.',
    'Renn will investigate claims that two died.',
    'Renn was unable to confirm reports that two died.',
    'Renn has yet to answer claims that two died.',
    'Renn repeated claims that two died.',
    'The report could not confirm claims the bridge was shut.',
  ])('are nouns: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are part of what is not answered', () => {
    expect(told('Renn refused to discuss reports that two died.')).toEqual(['Renn: refused']);
  });

  it.each([
    ['The mayor of Halden claims that two died.', 'The mayor of Halden: claims'],
    ['The United Front claims that two died.', 'The United Front: claims'],
    ['The injured man claims that two died.', 'The injured man: claims'],
    ['The man accused of theft claims that two died.', 'The man accused of theft: claims'],
  ])('are verbs behind a subject: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
