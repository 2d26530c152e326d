import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text).map(({ source, content }) => `${source?.text ?? '–'}: ${content.text}`);

describe('what the narration says behind a quotation', () => {
  it.each([
    '“It closed,” Renn said, and three people died.',
    '“It closed,” Renn said, but nobody came.',
    '“It closed,” Renn said Monday, and the mayor resigned.',
    '“It closed,” said Renn, and three people died.',
    '“It closed,” Renn said, but Vance called that “nonsense.”',
    '“It closed,” Renn told reporters, and he walked away.',
  ])('is not given to the one who is quoted: %s', (text) => {
    expect(told(text)).toEqual(['Renn: It closed']);
  });

  it.each([
    ['“It closed,” Renn said, and “nobody was hurt.”', ['Renn: It closed', 'Renn: nobody was hurt']],
    ['“It closed,” Renn said, and that nobody was hurt.', ['Renn: It closed', 'Renn: nobody was hurt']],
    ['“It closed,” Renn said, and added that nobody was hurt.', ['Renn: It closed', 'Renn: nobody was hurt']],
    [
      '“It closed,” said Renn, and accused the mayor of lying.',
      ['Renn: It closed', 'Renn: the mayor of lying'],
    ],
    [
      'The lander was tilted, Fors said later, and one leg was broken.',
      ['Fors: The lander was tilted', 'Fors: one leg was broken'],
    ],
  ])('is told apart from what he goes on to say: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
