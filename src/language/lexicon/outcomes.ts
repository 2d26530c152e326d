import { PhraseTable } from '../phrase-table.js';
import type { ConceptKind } from './concepts.js';
import { OUTCOME_ROWS } from './outcome-rows.js';

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
}

/** Wordings of outcomes in both languages. */
export const OUTCOMES: PhraseTable<Outcome> = new PhraseTable<Outcome>();

/** Outcomes by `family:pole`. */
export const OUTCOME_BY_KEY: ReadonlyMap<string, Outcome> = fill();

function fill(): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const row of OUTCOME_ROWS) {
    const [family = '', pole = ''] = row.key.split(':');
    const outcome: Outcome = { family, pole, label: { en: row.label[0], ar: row.label[1] }, of: null };
    outcomes.set(row.key, outcome);
    for (const phrase of [...split(row.en), ...split(row.ar)]) OUTCOMES.add(phrase, outcome);
    if (row.only !== undefined) {
      const bound: Outcome = { ...outcome, of: row.only.of };
      for (const phrase of split(row.only.words)) OUTCOMES.add(phrase, bound);
    }
  }
  return outcomes;
}

function split(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}
