import { PhraseTable } from '../text/phrase-table.js';
import { STATE_ROWS, STATES_APART, STATES_IN_TURN } from './state-rows.js';

/** A state that a wording names. */
export interface NamedState {
  /** `family:state`; a row that only keeps a wording from being read as another has no family. */
  key: string;
  label: { en: string; ar: string };
  /** Of a wording with a gap, how many words stand before and after it; null where it has none. */
  around: readonly [before: number, after: number] | null;
}

/** Wordings of states in both languages. */
export const STATES: PhraseTable<NamedState> = build();

const APART = inBothOrders(STATES_APART);
const IN_TURN = inBothOrders(STATES_IN_TURN);

function inBothOrders(pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(([one, other]) => [`${one}|${other}`, `${other}|${one}`]));
}

/** Whether two states exclude each other. */
export function areStatesApart(one: NamedState, other: NamedState): boolean {
  return APART.has(`${one.key}|${other.key}`);
}

/** Whether one of two states comes after the other. */
export function areStatesInTurn(one: NamedState, other: NamedState): boolean {
  return IN_TURN.has(`${one.key}|${other.key}`);
}

function build(): PhraseTable<NamedState> {
  const table = new PhraseTable<NamedState>();
  for (const { key, label, en, ar } of STATE_ROWS) {
    const named = { key, label: { en: label[0], ar: label[1] } };
    for (const phrase of `${en}, ${ar}`.split(', ')) {
      const [before = '', after] = phrase.split(' … ');
      const around =
        after === undefined ? null : ([before.split(' ').length, after.split(' ').length] as const);
      table.add(phrase, { ...named, around });
    }
  }
  return table;
}
