/** A number as written, before anyone asks what it counts. */
export interface Numeral {
  /** Index of the first token after it. */
  end: number;
  value: number;
  style: 'digits' | 'words' | 'fraction' | 'ratio' | 'vague';
}
