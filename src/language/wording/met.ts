import type { StatementReading } from '../statement/statement-reading.js';

/** The words of one statement that another has, too, by their tokens, and in one language the token that stands there. */
export interface Met {
  reading: StatementReading;
  shared: ReadonlySet<number>;
  partners: ReadonlyMap<number, number>;
  /** Of the shared words, those that stand against each other. */
  against: ReadonlySet<number>;
  /** What is compared: of this it is known what is said. */
  compared: ReadonlySet<string>;
}
