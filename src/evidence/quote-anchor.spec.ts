import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointSlice } from '../language/text/code-points.js';
import { anchorQuote, type Quote } from './quote-anchor.js';

const NEW = { quotePrefix: null, quoteSuffix: null, quoteStart: null };

/** What a link knows after its words were found in `text`. */
function known(text: string, quote: string, quoteStart?: number): Quote {
  const { place } = anchorQuote(text, { ...NEW, quote, quoteStart: quoteStart ?? null });
  return { quote, quotePrefix: place!.prefix, quoteSuffix: place!.suffix, quoteStart: place!.start };
}

describe('a quote that was never looked for', () => {
  it.each([
    ['once', 'Rain fell. It was cold.', 'anchored'],
    ['twice', 'It was cold. It was cold.', 'ambiguous'],
    ['nowhere', 'It was warm.', 'orphaned'],
    ['only in another case', 'it WAS cold.', 'orphaned'],
  ])('that stands there %s', (_, text, status) => {
    expect(anchorQuote(text, { ...NEW, quote: 'It was cold' }).status).toBe(status);
  });
});

describe('a quote that was found before', () => {
  const BEFORE = 'One. It was cold. Two. It was cold. Three.';
  const second = known(BEFORE, 'It was cold', 23);

  it('stays anchored where nothing changed', () => {
    expect(anchorQuote(BEFORE, second)).toMatchObject({ status: 'anchored', place: { start: 23 } });
  });

  it('has moved where the text before it has grown, and is told from its double by what is around it', () => {
    const after = `A correction was made. ${BEFORE}`;
    expect(anchorQuote(after, { ...second, quotePrefix: 'Two. ', quoteSuffix: '. Three' })).toMatchObject({
      status: 'moved',
      place: { start: 46 },
    });
  });

  it('has moved where the words around it are others, and it still stands there once', () => {
    expect(anchorQuote('In short: It was cold, they say.', second)).toMatchObject({
      status: 'moved',
      place: { start: 10 },
    });
  });

  it('is ambiguous where nothing tells which of two is meant, though one stands at its old position', () => {
    const other = 'Now. It was cold. But. It was cold. Then.';
    expect(anchorQuote(other, second)).toEqual({ status: 'ambiguous', place: null });
  });

  it('is orphaned where its words are gone', () => {
    expect(anchorQuote('It was not that cold.', second)).toEqual({ status: 'orphaned', place: null });
  });
});

describe('any quote in any text', () => {
  const pieces = fc.constantFrom('a', 'b', ' ', 'ب', 'بَ', '😀', '\n', 'é');
  const texts = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

  it('is said to be found only where its words stand, letter by letter', () => {
    const quotes = fc.record({
      quote: texts,
      quotePrefix: fc.option(texts),
      quoteSuffix: fc.option(texts),
      quoteStart: fc.option(fc.nat(50)),
    });
    fc.assert(
      fc.property(texts, quotes, (text, quote) => {
        const { status, place } = anchorQuote(text, quote);
        const times = text.split('').filter((_, at) => text.startsWith(quote.quote, at)).length;
        if (place) expect(codePointSlice(text, place.start, place.end)).toBe(quote.quote);
        else expect(status).toBe(times === 0 ? 'orphaned' : 'ambiguous');
      }),
    );
  });

  it('that was found is found again as it was, and as moved once something stands before it', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, quote, after) => {
        const text = `${before}«${quote}»${after}`;
        const place = known(text, `«${quote}»`);
        expect(anchorQuote(text, place).status).toBe('anchored');
        expect(anchorQuote(`x${text}`, place).status).toBe('moved');
      }),
    );
  });
});
