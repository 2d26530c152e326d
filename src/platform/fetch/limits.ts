/** What a fetch may take at most. Bytes are counted as they come and after they are unpacked. */
export interface FetchLimits {
  /** Milliseconds from the first look-up to the last byte, all redirects included. */
  totalMs: number;
  /** Milliseconds without a sign of life, connecting included. */
  idleMs: number;
  /** Of the head of one answer. */
  headerBytes: number;
  /** Of a body, packed and unpacked. */
  bodyBytes: number;
  /** Of the body of a redirect, which nobody reads; what is more is left out. */
  redirectBodyBytes: number;
  redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  totalMs: 60_000,
  idleMs: 15_000,
  headerBytes: 64 * 1_024,
  bodyBytes: 50 * 1_024 * 1_024,
  redirectBodyBytes: 64 * 1_024,
  redirects: 10,
};
