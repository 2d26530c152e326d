import { foldForSearch } from '../text/normalise.js';

/** Wordings of several words that are compared as one, and the word, or the wording itself, for which they stand. */
const ROWS: readonly (readonly [string, string])[] = [
  ['alive and well', 'alive'],
  ['alive and kicking', 'alive'],
  ['safe and sound', 'alive'],
  ['still alive', 'alive'],
  ['struck down', 'overturned'],
  ['strikes down', 'overturned'],
  ['strike down', 'overturned'],
  ['found guilty', 'convicted'],
  ['power cut', 'blackout'],
  ['power cuts', 'blackout'],
  ['power outage', 'blackout'],
  ['power outages', 'blackout'],
  ['power failure', 'blackout'],
  ['انقطاع التيار الكهربائي', 'انقطاع الكهرباء'],
  ['انقطاع التيار', 'انقطاع الكهرباء'],
  ['انقطاع الكهرباء', 'انقطاع الكهرباء'],
  ['ما زال على قيد الحياة', 'على قيد الحياة'],
  ['لا يزال على قيد الحياة', 'على قيد الحياة'],
  ['لا تزال على قيد الحياة', 'على قيد الحياة'],
  ['على قيد الحياة', 'على قيد الحياة'],
  ['حي يرزق', 'على قيد الحياة'],
  ['حية ترزق', 'على قيد الحياة'],
  ['حيا يرزق', 'على قيد الحياة'],
];

/** By the first folded word, all its words and what they stand for. */
export const SET_PHRASES: ReadonlyMap<string, readonly { words: readonly string[]; text: string }[]> =
  build();

function build(): Map<string, { words: readonly string[]; text: string }[]> {
  const table = new Map<string, { words: readonly string[]; text: string }[]>();
  for (const [phrase, text] of ROWS) {
    const words = foldForSearch(phrase).split(' ');
    const first = words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { words, text: foldForSearch(text) }]);
  }
  return table;
}
