import type { Figure } from '../figures/figure.js';
import type { Way } from '../lexicon/courses.js';

/** What the words of two statements are to each other, where no figure decides. */
export interface WordFinding {
  relation: 'contradicts' | 'agrees' | 'compatible';
  basis:
    | 'negation'
    | 'antonym'
    | 'exclusive_outcome'
    | 'entity'
    | 'order'
    | 'number'
    | 'date'
    | 'range'
    | 'event'
    | 'wording'
    | 'model'
    | 'time'
    | 'modality'
    | 'cumulative';
  score: number;
  /** They contradict each other only if both speak of one event, which nothing in them says. */
  presumesOneEvent?: boolean;
  /** What stands against what, as folded words of the texts; empty where everything agrees. */
  a: string;
  b: string;
  /** The question to which the two give different answers, in both languages. */
  asked?: readonly [en: string, ar: string];
  /** The statements are the same in every word but this. */
  isAllThatDiffers?: boolean;
  /** It is of what causes what. */
  onCause?: boolean;
  /** It is of where a picture comes from. */
  onPicture?: boolean;
  /** What weighed most where the model spoke: words, or pairs of words. */
  reasons?: readonly string[];
  /** Words by which the model took the two for reports of one matter, as folded words of the first and of the second text. */
  met?: readonly (readonly [string, string])[];
  /** What the one says of a share is the reverse of what the other says of its own. */
  isTurned?: boolean;
  /** Which way something went by either side. */
  ways?: readonly [Way, Way];
  /** What is so by either side, and whether it is denied, where two states exclude each other. */
  states?: readonly [SaidState, SaidState];
  /** The amounts that stand against each other, where there are two. */
  figures?: readonly [Figure, Figure];
  /** What both statements give, for a reader: "a cost", الكلفة. */
  about?: { en: string; ar: string };
  /** No later time changes it: both name the time that it is measured over, or it stays as it was, like who wrote a book. */
  isSettled?: boolean;
}

/** A state in words of both languages. */
export interface SaidState {
  en: string;
  ar: string;
  denied: boolean;
}
