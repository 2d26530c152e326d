import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePages, type PageSeen } from './page-comparison.js';

const SEEN: PageSeen = {
  outcome: 'ok',
  httpStatus: 200,
  finalUrl: 'https://example.org/page',
  title: 'The bridge',
  text: 'The bridge is closed. They wrote: It rained.',
  bodySha256: 'aa',
};

const quote = (words: string) => ({
  linkId: 'link',
  quote: words,
  quotePrefix: null,
  quoteSuffix: null,
  quoteStart: null,
});

describe('a page beside the snapshot that was relied on', () => {
  it('is unchanged where it says the same, in other white space and other bytes', () => {
    const after = { ...SEEN, outcome: 'changed' as const, text: `${SEEN.text ?? ''}\n\n`, bodySha256: 'bb' };
    expect(comparePages(SEEN, after, [quote('It rained')])).toEqual({
      status: 'unchanged',
      text: null,
      areBytesOthers: false,
      httpStatus: null,
      finalUrl: null,
      title: null,
      quotes: [],
    });
  });

  it.each<[string, Partial<PageSeen>, object]>([
    ['its words', { text: 'The bridge is open. They wrote: It rained.' }, { text: { added: 1, removed: 1 } }],
    ['its title', { title: 'A bridge' }, { text: null, title: { before: 'The bridge', after: 'A bridge' } }],
    [
      'where it leads',
      { finalUrl: 'https://example.org/other' },
      { finalUrl: { before: 'https://example.org/page', after: 'https://example.org/other' } },
    ],
    [
      'its bytes, of a page whose words are not read any more',
      { text: null, bodySha256: 'bb' },
      { areBytesOthers: true },
    ],
  ])('is changed by %s', (_, changes, found) => {
    expect(comparePages(SEEN, { ...SEEN, ...changes }, [])).toMatchObject({ status: 'changed', ...found });
  });

  it('tells what has become of the quotations', () => {
    const after = { ...SEEN, text: 'The bridge is closed. They wrote: It snowed.' };
    const { quotes } = comparePages(SEEN, after, [quote('It rained'), quote('is closed')]);
    expect(quotes).toEqual([{ linkId: 'link', change: 'orphaned' }]);
  });

  it.each(['unreachable', 'blocked', 'gone'] as const)(
    'that is %s is not compared, whatever is left',
    (outcome) => {
      const after = { ...SEEN, outcome, httpStatus: 503, text: null, title: null, bodySha256: null };
      expect(comparePages(SEEN, after, [quote('It rained')])).toMatchObject({
        status: outcome,
        text: null,
        title: null,
        quotes: [],
        httpStatus: { before: 200, after: 503 },
      });
    },
  );

  it('is seen for the first time where nothing was seen before', () => {
    expect(comparePages(null, SEEN, [])).toMatchObject({
      status: 'first_look',
      httpStatus: null,
      text: null,
    });
  });

  it('is never changed beside itself', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(
      fc.property(text, fc.option(fc.string()), fc.string(), (words, title, words2) => {
        const page = { ...SEEN, text: words, title };
        expect(comparePages(page, page, [quote(words2 || 'x')]).status).toBe('unchanged');
      }),
    );
  });
});
