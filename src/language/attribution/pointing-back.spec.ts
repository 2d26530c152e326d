import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text).map(
    ({ source, polarity, content, relay }) =>
      `${source?.text ?? '–'} ${polarity}: ${content.text}${relay.map((link) => ` (${link.text})`).join('')}`,
  );

const SAID = 'Holt asserts: the bridge was unsafe';
const DENIED = 'Vance denies: the bridge was unsafe';

describe('a denial that points back', () => {
  it.each([
    'Holt said the bridge was unsafe, an allegation Vance rejects.',
    'Holt said the bridge was unsafe, something Vance denied.',
    'Holt said the bridge was unsafe, which Vance denied.',
    'Holt said the bridge was unsafe, a claim that Vance has denied.',
    'Holt said the bridge was unsafe, a charge denied by Vance.',
    'Holt said the bridge was unsafe, a claim that was disputed by Vance.',
    'Holt said the bridge was unsafe – a serious charge Vance has repeatedly denied.',
    'Holt said the bridge was unsafe, but Vance denied it.',
    'According to Holt, the bridge was unsafe, a claim Vance denied.',
    'Holt said the bridge was unsafe, a view Vance disputes.',
  ])('denies the same content: %s', (text) => {
    expect(told(text)).toEqual([SAID, DENIED]);
  });

  it.each([
    [
      '“The bridge is unsafe,” Holt said, a claim Vance denied.',
      ['Holt asserts: The bridge is unsafe', 'Vance denies: The bridge is unsafe'],
    ],
    [
      'The bridge is unsafe, a spokesman for Vance denied.',
      ['a spokesman for Vance denies: The bridge is unsafe (Vance)'],
    ],
    ['The bridge was unsafe, a claim Vance denies.', ['Vance denies: The bridge was unsafe']],
    [
      'Holt said the bridge was unsafe, an assertion that the ministry questioned.',
      [SAID, 'the ministry questions: the bridge was unsafe'],
    ],
    [
      'Renn said Holt told reporters the bridge was unsafe, a claim Vance denied.',
      [`${SAID} (Renn)`, DENIED],
    ],
    [
      'Holt said the mayor had lied, an accusation his lawyer, Dina Marsh, denied.',
      ['Holt asserts: the mayor had lied', 'his lawyer, Dina Marsh denies: the mayor had lied'],
    ],
    [
      'Holt accused Vance of lying, a charge he denies.',
      ['Holt asserts: Vance of lying', 'Vance denies: Vance of lying'],
    ],
  ])('finds what it denies and who does: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Holt said he offered five million, which Vance rejected.',
    'The council, which Vance questioned in May, shut the bridge.',
    'Holt said he had made a bid, an offer Vance rejected.',
    'Holt said that the report, a version of which Vance disputed, was old.',
  ])('is told from a clause about a thing: %s', (text) => {
    expect(told(text).filter((line) => line.startsWith('Vance'))).toEqual([]);
  });
});
