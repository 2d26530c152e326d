import { describe, expect, it } from '@jest/globals';
import { readDraftClaims } from './draft-claims.js';
import { readAttributions } from './read-attributions.js';

const told = (text: string): string[] =>
  readAttributions(text).map(
    ({ source, content, relay }) =>
      `${source?.name ?? '–'}: ${content.text}${relay.map((link) => ` (${link.text})`).join('')}`,
  );

describe('what is said to have been said, by nobody who is named', () => {
  it.each([
    ['Renn reportedly said he would resign.', 'Renn: he would resign (reportedly)'],
    ['Reportedly, Renn told friends he would resign.', 'Renn: he would resign (Reportedly)'],
    ['It was reported that Renn said he would resign.', 'Renn: he would resign (reported)'],
    ['Holt said Renn allegedly told friends he would resign.', 'Renn: he would resign (allegedly) (Holt)'],
    ['It was reported by Reuters that Renn said he would resign.', 'Renn: he would resign (Reuters)'],
    ['It was reported that the bridge was shut.', '–: the bridge was shut'],
  ])('is passed on by somebody: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('has a link whose source is not named', () => {
    const [draft] = readDraftClaims('Renn reportedly said he would resign.', 'en').reported;
    expect(draft?.chain).toMatchObject([
      { role: 'claimant', kind: 'paraphrase', name: 'Renn' },
      { role: 'relayed_by', kind: 'unnamed', name: 'reportedly' },
    ]);
  });

  it.each([
    '“The dam will hold,” engineer Lena Craft told reporters, according to the Valley Post.',
    '“The dam will hold,” said engineer Lena Craft, according to the Valley Post.',
    '“The dam will hold,” Lena Craft told the council, the Valley Post reported.',
  ])('keeps the outlet behind a quotation: %s', (text) => {
    expect(told(text)).toEqual(['Lena Craft: The dam will hold (the Valley Post)']);
  });

  it('is told from what the outlet itself says behind a quotation', () => {
    expect(told('“The dam will hold,” Craft said, but it broke, according to the Valley Post.')).toEqual([
      'Craft: The dam will hold',
      'the Valley Post: it broke',
    ]);
  });
});

describe('what is taken back', () => {
  it.each([
    'The Daily Harbour retracted its report that Renn had resigned.',
    'The Daily Harbour withdrew its claim that Renn had resigned.',
    'The Daily Harbour later corrected its report that Renn had resigned.',
  ])('is said no more: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('stands where it is not', () => {
    expect(told('The Daily Harbour has not retracted its report that Renn had resigned.')).toEqual([
      'The Daily Harbour: Renn had resigned',
    ]);
  });
});
