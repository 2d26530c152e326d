/** A number as written, before anyone asks what it counts. Indexes are of tokens. */
export interface Numeral {
  /** Index of its first token: of its sign where it has one. */
  from: number;
  /** Index of the first token after it. */
  end: number;
  value: number;
  style: 'digits' | 'words' | 'fraction' | 'ratio' | 'vague';
  /** Notation of a sum (1.1^23, ٢٠٠٠ على ٣), which counts nothing. */
  isArithmetic?: boolean;
  /** Index of the noun that is counted where it stands inside: "900 homes out of 1,200". */
  nounAt?: number;
}
