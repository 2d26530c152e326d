import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text).map(
    ({ source, polarity, content }) => `${source?.name ?? '–'} ${polarity}: ${content.text}`,
  );

describe('a noun of saying with its owner', () => {
  it.each([
    ["The clinic's denial that a child died was false.", 'The clinic denies: a child died'],
    ['The clinic’s denial that a child had died was false.', 'The clinic denies: a child had died'],
    ["Holt's denial that the bridge was shut came late.", 'Holt denies: the bridge was shut'],
    ['The mayor repeated his denial that the bridge was unsafe.', 'The mayor denies: the bridge was unsafe'],
    ["The farmers' denial that the dam leaked was ignored.", 'The farmers denies: the dam leaked'],
    ["The clinic's claim that a child died was false.", 'The clinic asserts: a child died'],
    ["Dr. Anna Holt's warning that the dam may burst was ignored.", 'Anna Holt asserts: the dam may burst'],
    [
      "The mayor's claim that the bridge had been built in May was false.",
      'The mayor asserts: the bridge had been built in May',
    ],
    ["Despite Holt's claim that the bridge was safe, it fell.", 'Holt asserts: the bridge was safe'],
  ])(
    'asserts or denies as the noun does, without the genitive and the sentence’s own verb: %s',
    (text, expected) => {
      expect(told(text)).toEqual([expected]);
    },
  );
});
