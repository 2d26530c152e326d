import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const sources = (text: string): (string | undefined)[] =>
  readAttributions(text).map(({ source }) => source?.name);

describe('"It was … who said"', () => {
  it.each([
    ['It was Vance, not Holt, who said it was shut.', 'Vance'],
    ['It was Vance and not Holt who said it was shut.', 'Vance'],
    ['It was Vance rather than Holt who said it was shut.', 'Vance'],
    ["It's Vance, not Holt, who says it is shut.", 'Vance'],
    ['It was Vance who said it was shut.', 'Vance'],
    ['It was only Vance who said it was shut.', 'Vance'],
    ['It was the minister, not the mayor, who told reporters that it was shut.', 'the minister'],
    ['Vance, not Holt, said it was shut.', 'Vance'],
  ])('has whom it picks out as its source: %s', (text, expected) => {
    expect(sources(text)).toEqual([expected]);
  });

  it.each([
    'It was not Holt who said it was shut.',
    "It wasn't Holt who said it was shut.",
    'It was never Holt who said it was shut.',
    'It is not the mayor who says the bridge is shut.',
    'It may have been Vance who said it was shut.',
  ])('has no source where it excludes him or leaves it open: %s', (text) => {
    expect(sources(text)).toEqual([]);
  });
});
