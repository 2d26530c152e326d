import { anchorQuote, type Quote } from '../../evidence/quote-anchor.js';

/** What has become of a quotation: it stands elsewhere, in more than one place, or nowhere. */
export const QUOTE_CHANGES = ['moved', 'ambiguous', 'orphaned'] as const;
export type QuoteChange = (typeof QUOTE_CHANGES)[number];

/**
 * What has become of the words of a link between two texts of one page; null where nothing has. Both texts are looked
 * through anew, because what stands on the link by now may be of the later one.
 */
export function quoteChange(before: string, after: string, quote: Quote): QuoteChange | null {
  const was = anchorQuote(before, quote);
  const known = was.place && {
    quote: quote.quote,
    quotePrefix: was.place.prefix,
    quoteSuffix: was.place.suffix,
    quoteStart: was.place.start,
  };
  // What was nowhere to be found, or in too many places, cannot get lost.
  if (!known) return null;
  const { status, place } = anchorQuote(after, known);
  // In the same place between other words it has not moved.
  return status === 'anchored' || place?.start === known.quoteStart ? null : status;
}
