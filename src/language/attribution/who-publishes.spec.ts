import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const relays = (text: string): (string[] | undefined)[] =>
  readAttributions(text).map(({ relay }) => relay.map((link) => link.text));

describe('who is told something', () => {
  it.each([
    'Vance told Holt the bridge was shut.',
    'Lawyers told Judge Maria Dunn the bridge was shut.',
    'Holt asked Vance whether the bridge was shut.',
    'In a letter to Mayor Anna Holt, Vance said the bridge was shut.',
    'In an interview with Anna Holt, Vance said the bridge was shut.',
    'Vance told the Senate the bridge was shut.',
    '“The bridge is shut,” Vance told Holt.',
  ])('is no outlet where it is a person or a body: %s', (text) => {
    expect(relays(text)).toEqual([[]]);
  });

  it.each([
    ['Vance told Reuters the bridge was shut.', [['Reuters']]],
    ['Vance told the Harbour Times the bridge was shut.', [['the Harbour Times']]],
    ['Vance told Harbour Radio’s “Today” that the bridge was shut.', [['Harbour Radio’s “Today”']]],
    ['Vance told “Morning Light” that the bridge was shut.', [['Morning Light']]],
    ['In an interview with Radio Shatt, Vance said the bridge was shut.', [['Radio Shatt']]],
    ['In a post on Facebook, Vance said the bridge was shut.', [['Facebook']]],
    ['Vance told Al-Nahar that the bridge was shut. Al-Nahar, a daily newspaper, ran it.', [['Al-Nahar']]],
    ['Vance told Kestrel that the bridge was shut. Kestrel published his letter.', [['Kestrel']]],
    ['The minister was quoted by Kestrel as saying the bridge was shut.', [['Kestrel']]],
  ])('passes it on where it is called an outlet or quotes: %s', (text, expected) => {
    expect(relays(text)).toEqual(expected);
  });
});
