import { describe, expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { tellerTokens } from './reporting-frame.js';

describe('who told it, whoever that is', () => {
  it.each([
    [
      "Sheep flocks across the Carrow Hills thinned out, the farmers' league reported.",
      "the farmers ' league reported",
    ],
    ['Rents in Corran came down, according to a landlord.', 'according to a landlord'],
    [
      'Surveyors of the coast said on Monday that the glacier retreated.',
      'surveyors of the coast said on monday that',
    ],
    ['فتر الإقبال على مكتبات درمانة، وفق دائرة الثقافة.', 'وفق دايره الثقافه'],
    ['أفاد مراقبون دوليون بأن الجنود صاروا أقل عددا.', 'افاد مراقبون دوليون بان'],
  ])('%s', (text, told) => {
    const reading = readStatement(text, detectLanguage(text));
    const tellers = tellerTokens(reading);
    expect(
      reading.tokens
        .filter((_, at) => tellers.has(at))
        .map((token) => token.text)
        .join(' '),
    ).toBe(told);
  });

  it.each([
    ['a poll has an answer of its own', 'Support for the Meadow Party grew, a Civica poll showed.'],
    ['nobody told it', 'Rents in Corran came down over the winter, and tenants moved in.'],
    ['استطلاع', 'ارتفع تأييد حزب المروج، وفق استطلاع لمؤسسة سيفيكا.'],
  ])('nobody: %s', (_, text) => {
    expect(tellerTokens(readStatement(text, detectLanguage(text))).size).toBe(0);
  });
});
