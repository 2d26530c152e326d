import { PhraseTable } from '../text/phrase-table.js';
import type { ConceptKind } from './concepts.js';
import { CAUSES, OUTCOME_ROWS } from './outcome-rows.js';

/** One way things can turn out, within a family whose poles exclude each other. */
export interface Outcome {
  /** The family, for instance `intercept`. */
  family: string;
  /** The pole in it, for instance `stopped`. */
  pole: string;
  /** Predicate after a number in English ("were intercepted"), definite verbal noun in Arabic (الاعتراض). */
  label: { en: string; ar: string };
  /** Kinds of thing of which this wording means this outcome; null for any. */
  of: readonly ConceptKind[] | null;
  /** Kinds of thing of which it is never said. */
  never: readonly ConceptKind[];
  /** How many of the last words of the wording are its object, and not the outcome itself. */
  objectWords: number;
}

/** Families of outcomes that are in the news every day: who lived, who was hurt, who fell ill. */
export const TOLLS: ReadonlySet<string> = new Set(['survival', 'injury', 'illness']);

/** Wordings of outcomes in both languages. */
export const OUTCOMES: PhraseTable<Outcome> = build();

function build(): PhraseTable<Outcome> {
  const table = new PhraseTable<Outcome>();
  for (const row of OUTCOME_ROWS) {
    const [family = '', pole = ''] = row.key.split(':');
    const outcome: Outcome = {
      family,
      pole,
      label: { en: row.label[0], ar: row.label[1] },
      of: null,
      never: row.never ?? [],
      objectWords: 0,
    };
    for (const phrase of [...split(row.en), ...split(row.ar)]) table.add(phrase, outcome);
    for (const preposition of split(row.towards ?? '')) {
      for (const cause of CAUSES) {
        table.add(`${preposition} ${cause}`, {
          ...outcome,
          of: ['person'],
          objectWords: cause.split(' ').length,
        });
      }
    }
    if (row.only === undefined) continue;
    const bound: Outcome = { ...outcome, of: row.only.of };
    for (const phrase of split(row.only.words)) table.add(phrase, bound);
  }
  return table;
}

function split(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}
