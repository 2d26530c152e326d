import type { Spooled } from '../blobs/spool.js';

/** One request and what came back, as it was on the wire. */
export interface Exchange {
  url: string;
  /** When it was asked. */
  at: Date;
  /** That was connected to. */
  address: string;
  /** Request line and headers, with the empty line. */
  requestHead: Buffer;
  /** Status line and headers, with the empty line. The body that belongs to it has no transfer coding any more. */
  responseHead: Buffer;
  status: number;
  /** Whether it says, asked for that, that the page is as it was known. */
  isUnmodified: boolean;
  /** In the order and the spelling of the answer. */
  headers: (readonly [name: string, value: string])[];
  /** As it came, still packed; null where it did not come whole. */
  body: Spooled | null;
  /** Whether more of the body came than was kept. */
  isTruncated: boolean;
}

/** The value of a header, the first where there are several. */
export function headerOf({ headers }: Pick<Exchange, 'headers'>, name: string): string | null {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}

/** Whether the answer sends us elsewhere. */
export function isRedirect(exchange: Pick<Exchange, 'status' | 'headers'>): boolean {
  return [301, 302, 303, 307, 308].includes(exchange.status) && headerOf(exchange, 'location') !== null;
}
