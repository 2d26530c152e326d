import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameSkeleton } from '../language/name-skeleton.js';
import { foldForSearch } from '../language/normalise.js';
import { spellingsOf } from './source-spellings.rules.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from './source-ref.js';
import type { SourceRefDto } from './source.dto.js';

/** Names compared by sound are read from the registry; beyond so many, only spellings are compared. */
const MOST_NAMES = 20_000;
/** Consonants that a name of one word needs before its sound tells who is meant. */
const FEWEST_CONSONANTS = 3;

/** By what a name was found: as it is written, without its title, or by its sound in the other script. */
export type RecognisedBy = 'name' | 'without_title' | 'other_script';

export interface Recognised {
  source: SourceRefDto;
  by: RecognisedBy;
}

/** Finds out whom of the registry the names in a text mean. */
@Injectable()
export class RecogniseSources {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the source of each name that exactly one source goes by */
  async find(names: Iterable<string>): Promise<Map<string, Recognised>> {
    const wanted = [...new Set(names)];
    const found = new Map<string, Recognised>();
    if (wanted.length === 0) return found;
    const spellings = new Map(wanted.map((name) => [name, spellingsOf(name)]));
    const bySpelling = await this.bySpelling([...new Set([...spellings.values()].flat())]);
    for (const [name, [asWritten = '', ...others]] of spellings) {
      const exact = bySpelling.get(asWritten);
      const other = others.map((spelling) => bySpelling.get(spelling)).find((source) => source !== undefined);
      if (exact) found.set(name, { source: exact, by: 'name' });
      else if (exact === undefined && other) found.set(name, { source: other, by: 'without_title' });
    }
    const missing = wanted.filter((name) => !found.has(name));
    if (missing.length > 0) {
      for (const [name, source] of await this.bySound(missing))
        found.set(name, { source, by: 'other_script' });
    }
    return found;
  }

  /** Sources by folded spelling; null where several go by it. */
  private async bySpelling(spellings: readonly string[]): Promise<Map<string, SourceRefDto | null>> {
    const rows = await this.dataSource.query<{ search_text: string; source: SourceRefRow }[]>(
      `select distinct search_text, ${sourceRefSql('source_id')} as source from source_names where search_text = any($1)`,
      [spellings],
    );
    return single(rows.map((row) => [row.search_text, row.source]));
  }

  private async bySound(names: readonly string[]): Promise<Map<string, SourceRefDto>> {
    const rows = await this.dataSource.query<{ source_id: string; search_text: string }[]>(
      'select source_id, search_text from source_names order by source_id limit $1',
      [MOST_NAMES],
    );
    const sounds = new Map(
      names.flatMap((name) => spellingsOf(name).map((spelling) => [soundOf(spelling), name] as const)),
    );
    const ids = new Map<string, Set<string>>();
    for (const row of rows) {
      const name = sounds.get(soundOf(row.search_text));
      if (
        name === undefined ||
        isArabic(name) === isArabic(row.search_text) ||
        soundOf(row.search_text) === ''
      )
        continue;
      ids.set(name, (ids.get(name) ?? new Set()).add(row.source_id));
    }
    const matches = [...ids].flatMap(([name, of]) => [...of].map((id) => ({ name, id })));
    if (matches.length === 0) return new Map();
    const sources = await this.dataSource.query<{ id: string; source: SourceRefRow }[]>(
      `select id, ${sourceRefSql('wanted.id')} as source from unnest($1::uuid[]) as wanted(id)`,
      [matches.map(({ id }) => id)],
    );
    const byId = new Map(sources.map((row) => [row.id, row.source]));
    const pairs = matches.flatMap(({ name, id }): [string, SourceRefRow][] => {
      const source = byId.get(id);
      return source === undefined ? [] : [[name, source]];
    });
    return new Map([...single(pairs)].flatMap(([name, source]) => (source === null ? [] : [[name, source]])));
  }
}

/** What exactly one source goes by; null for what several do. */
function single(pairs: readonly (readonly [string, SourceRefRow])[]): Map<string, SourceRefDto | null> {
  const found = new Map<string, SourceRefDto | null>();
  for (const [key, row] of pairs) {
    const known = found.get(key);
    if (known === undefined) found.set(key, toSourceRef(row));
    else if (known !== null && known.id !== row.id) found.set(key, null);
  }
  return found;
}

/** The consonants of a name, word by word; empty where they are too few to tell one name from another. */
function soundOf(spelling: string): string {
  const words = spelling
    .split(' ')
    .map(nameSkeleton)
    .filter((word) => word !== '');
  const consonants = words.join('').length;
  return consonants < FEWEST_CONSONANTS ? '' : words.join(' ');
}

function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(foldForSearch(name));
}
