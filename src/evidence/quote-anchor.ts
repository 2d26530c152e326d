import { type Anchor, anchor, type Selector } from '../claims/anchor.js';
import type { AnchorStatus } from '../claims/appearance.entity.js';

/** The words of a link, with what is known of the place that they were taken from. */
export interface Quote {
  quote: string;
  quotePrefix: string | null;
  quoteSuffix: string | null;
  /** Code points from the start of the text in which it was found last. */
  quoteStart: number | null;
}

export type QuoteAnchor =
  | { status: Extract<AnchorStatus, 'anchored' | 'moved'>; place: Anchor }
  | { status: Extract<AnchorStatus, 'ambiguous' | 'orphaned'>; place: null };

/**
 * Looks for a quote in the text of a capture. What stood elsewhere before and is still one place has moved; what stands
 * there more than once, with nothing that tells which is meant, or not at all, is for a person to decide.
 */
export function anchorQuote(text: string, known: Quote): QuoteAnchor {
  const selector = selectorOf(known);
  const same = anchor(text, selector).found;
  if (same) return { status: 'anchored', place: same };
  const alone = anchor(text, { exact: selector.exact });
  // Without its position first: the same words with the same words around them are the same place, further on.
  const elsewhere = anchor(text, { ...selector, start: undefined }).found ?? alone.found;
  if (elsewhere) return { status: 'moved', place: elsewhere };
  return { status: alone.found === null && alone.times > 0 ? 'ambiguous' : 'orphaned', place: null };
}

export function selectorOf({ quote, quotePrefix, quoteSuffix, quoteStart }: Quote): Selector {
  return {
    exact: quote,
    prefix: quotePrefix ?? undefined,
    suffix: quoteSuffix ?? undefined,
    start: quoteStart ?? undefined,
  };
}
