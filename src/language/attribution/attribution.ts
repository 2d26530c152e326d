/** How a content is said to have come about; the first that applies, from the top. */
export type DraftKind = 'no_comment' | 'denial' | 'document' | 'unnamed' | 'direct_quote' | 'paraphrase';

/** What is known of whom a content comes from. */
export type Bearer = 'identified' | 'unnamed' | 'document';

/** What the source holds of the content. */
export type Polarity = 'asserts' | 'denies' | 'questions';

/** A place in the original, in code points. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface SpeakerSpan extends Span {
  /** The fullest name or description that the text gives. */
  name: string;
  /** Not written where the content is: the span is its nearest mention. */
  implicit?: true;
}

export interface RelayLink extends Span {
  role: 'relayed_by' | 'speaks_for';
  /** The word with which it passes on what another is said to have said. */
  verb?: string;
  /** Somebody whom the text does not name: the span is the word that says so, "reportedly". */
  unnamed?: true;
}

/** A party is said to have communicated a content. */
export interface Attribution {
  /** What is said; of a quotation that the words of reporting interrupt, from its first piece to its last. */
  content: Span;
  /** The pieces of an interrupted quotation. */
  pieces?: Span[];
  source: SpeakerSpan | null;
  cue: Span | null;
  kind: DraftKind;
  polarity: Polarity;
  relay: RelayLink[];
  /** The source thinks, wants or judges something; it is not said to have stated anything that could be checked. */
  attitude?: true;
}

/** A half-open range of code points. */
export interface Range {
  start: number;
  end: number;
}

/** What the rules of a language found, before names, kinds and chains are worked out. */
export interface Finding {
  content: Range;
  source: Range | null;
  /** The source is a mention elsewhere. */
  implicit: boolean;
  cue: Range | null;
  polarity: Polarity;
  refusal: boolean;
  relay: { range: Range; role: RelayLink['role']; verb?: Range; unnamed?: true }[];
  /** The place that tells which sentence it belongs to, and where its own words begin. */
  sentence: number;
  headline: boolean;
  /** A pronoun or nothing stands for the source; resolved across sentences. */
  anaphor?: 'person' | 'thing' | 'many' | 'subject';
  /** Set where the cue says it outright: a bearer without a name, a text. */
  document?: boolean;
  attitude?: true;
}
