import { describe, expect, it } from '@jest/globals';
import {
  attributionsOf,
  type ChainLink,
  emptyLink,
  linksIn,
  withSource,
  writtenChain,
} from './chain-values.js';

const MINISTER: ChainLink = { ...emptyLink(true), name: 'the minister', reportingVerb: ' said ' };
const RADIO: ChainLink = { ...emptyLink(false), name: 'Radio One', sourceId: 'radio' };

describe('the chain of a claim that is being entered', () => {
  it('comes back from its text as it was', () => {
    expect(linksIn(writtenChain([MINISTER, RADIO]))).toEqual([MINISTER, RADIO]);
  });

  it.each(['', 'no chain', '{}', '[{"role":"claimant"}]', '[null]'])(
    'is empty where the text is %j',
    (text) => {
      expect(linksIn(text)).toEqual([]);
    },
  );

  it('names a source that was entered wherever the article names it, and nowhere else', () => {
    const named = withSource([MINISTER, RADIO, { ...MINISTER, role: 'relayed_by' }], 'the minister', 'new');
    expect(named.map(({ sourceId }) => sourceId)).toEqual(['new', 'radio', 'new']);
  });

  it('is sent without blanks around its words, and with nothing for none', () => {
    expect(attributionsOf([MINISTER, RADIO]).map(({ reportingVerb }) => reportingVerb)).toEqual([
      'said',
      null,
    ]);
  });
});
