/** A set of code points as ranges; contents of the set may be broken. */
export type Place = readonly { start: number; end: number }[];

export interface Said {
  content: Place;
  source: Place | null;
}
