import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const named = (text: string): string[] =>
  readAttributions(text).map(({ source, kind }) => `${source?.name ?? '–'} (${kind})`);

describe('a name inside a description', () => {
  it.each([
    [
      'The wife of Deputy Mayor Olaf Renn said he took bribes.',
      'The wife of Deputy Mayor Olaf Renn (paraphrase)',
    ],
    [
      '“He took bribes,” said a person close to Deputy Mayor Olaf Renn.',
      'a person close to Deputy Mayor Olaf Renn (unnamed)',
    ],
    [
      'The office of Deputy Mayor Olaf Renn said he took bribes.',
      'The office of Deputy Mayor Olaf Renn (paraphrase)',
    ],
    [
      'A relative of the late singer Olaf Renn said he took bribes.',
      'A relative of the late singer Olaf Renn (unnamed)',
    ],
    [
      'A campaign aide for Republican Senator Olaf Renn said he took bribes.',
      'A campaign aide for Republican Senator Olaf Renn (unnamed)',
    ],
    [
      'A spokeswoman for the Deputy Mayor Olaf Renn said he took bribes.',
      'A spokeswoman for the Deputy Mayor Olaf Renn (paraphrase)',
    ],
    ['The Office of Mayor Olaf Renn said he was ill.', 'The Office of Mayor Olaf Renn (paraphrase)'],
    ['The coach of swimmer Olaf Renn said he was ill.', 'The coach of swimmer Olaf Renn (paraphrase)'],
  ])('is not the name of the one who speaks: %s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it.each([
    'Deputy Mayor Olaf Renn said he was ill.',
    'The chief of police Olaf Renn said he was ill.',
    'Former Halden police chief Olaf Renn said he was ill.',
    'University of Halden professor Olaf Renn said he was ill.',
    'The mayor of Port Halden, Olaf Renn, said he was ill.',
    'The Council on Dams director Olaf Renn said he was ill.',
  ])('is the name of the one who speaks where it stands with his own office: %s', (text) => {
    expect(named(text)).toEqual(['Olaf Renn (paraphrase)']);
  });
});
