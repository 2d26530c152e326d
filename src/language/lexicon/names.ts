import { PhraseTable } from '../text/phrase-table.js';
import { EXCLUSIVES } from './exclusive-kinds.js';
import { NATIONS } from './names-of-nations.js';
import { ORGANISATIONS } from './names-of-organisations.js';
import { PLACES } from './names-of-places.js';

/** What a name is of: a nation is often left out, a town or an organisation is not. */
export type NamedKind = 'nation' | 'place' | 'organisation';

/** Something with a name in both languages. */
export interface Named {
  kind: NamedKind;
  key: string;
  /** Of a place, the key of the nation that it lies in; of a nation its own. */
  nation: string;
}

/** Names of both languages with what they are of. A capital marks them in English; Arabic has none. */
export const NAMES_ACROSS: PhraseTable<Named> = build();

function build(): PhraseTable<Named> {
  const table = new PhraseTable<Named>();
  const add = (row: string, kind: NamedKind, nation: string | null): void => {
    const [english = '', arabic = ''] = row.split(' | ');
    const own = english.split(', ')[0] ?? '';
    const key = kind === 'nation' ? nationKey(own) : own;
    for (const name of [...english.split(', '), ...arabic.split(', ')])
      table.add(name, { kind, key, nation: nation ?? (kind === 'nation' ? key : '') });
  };
  for (const row of NATIONS.trim().split('\n')) add(row, 'nation', null);
  for (const line of PLACES.trim().split('\n')) {
    const [nation = '', ...rows] = line.split('; ');
    for (const row of rows) add(row, 'place', nation === '-' ? '' : nationKey(nation));
  }
  for (const row of ORGANISATIONS.trim().split('\n')) add(row, 'organisation', null);
  return table;
}

/** As the other tables call it. */
function nationKey(name: string): string {
  return EXCLUSIVES.get(name.replaceAll(' ', '_'))?.find(({ kind }) => kind === 'nation')?.value ?? name;
}
