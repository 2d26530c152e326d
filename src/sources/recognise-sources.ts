import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameSkeleton } from '../language/text/name-skeleton.js';
import { foldForSearch } from '../language/text/normalise.js';
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
  /** Whom the name may mean: one, or several who all go by it, among whom only a person can choose. */
  sources: SourceRefDto[];
  by: RecognisedBy;
}

/** Finds out whom of the registry the names in a text mean. */
@Injectable()
export class RecogniseSources {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns who goes by each name that anybody goes by */
  async find(names: Iterable<string>): Promise<Map<string, Recognised>> {
    const wanted = [...new Set(names)];
    const found = new Map<string, Recognised>();
    if (wanted.length === 0) return found;
    const spellings = new Map(wanted.map((name) => [name, spellingsOf(name)]));
    const bySpelling = await this.bySpelling([...new Set([...spellings.values()].flat())]);
    for (const [name, [asWritten = '', ...others]] of spellings) {
      const exact = bySpelling.get(asWritten);
      const other = others.map((spelling) => bySpelling.get(spelling)).find((known) => known !== undefined);
      if (exact) found.set(name, { sources: exact, by: 'name' });
      else if (other) found.set(name, { sources: other, by: 'without_title' });
    }
    // A name that several go by is no name that nobody goes by: its sound would choose one of them by chance.
    const missing = wanted.filter((name) => !found.has(name));
    if (missing.length > 0) {
      for (const [name, sources] of await this.bySound(missing))
        found.set(name, { sources, by: 'other_script' });
    }
    return found;
  }

  /** Sources by folded spelling. */
  private async bySpelling(spellings: readonly string[]): Promise<Map<string, SourceRefDto[]>> {
    const rows = await this.dataSource.query<{ search_text: string; source: SourceRefRow }[]>(
      `select distinct search_text, ${sourceRefSql('source_id')} as source from source_names where search_text = any($1)`,
      [spellings],
    );
    return grouped(rows.map((row) => [row.search_text, row.source]));
  }

  private async bySound(names: readonly string[]): Promise<Map<string, SourceRefDto[]>> {
    const sounds = new Map<string, Set<string>>();
    for (const name of names) {
      for (const sound of new Set(spellingsOf(name).map(soundOf)))
        if (sound !== '') sounds.set(sound, (sounds.get(sound) ?? new Set()).add(name));
    }
    if (sounds.size === 0) return new Map();
    const rows = await this.dataSource.query<{ source_id: string; search_text: string }[]>(
      'select source_id, search_text from source_names order by source_id limit $1',
      [MOST_NAMES],
    );
    const ids = new Map<string, Set<string>>();
    for (const row of rows) {
      for (const name of sounds.get(soundOf(row.search_text)) ?? [])
        if (isArabic(name) !== isArabic(row.search_text))
          ids.set(name, (ids.get(name) ?? new Set()).add(row.source_id));
    }
    const matches = [...ids].flatMap(([name, of]) => [...of].map((id) => ({ name, id })));
    if (matches.length === 0) return new Map();
    const sources = await this.dataSource.query<{ id: string; source: SourceRefRow }[]>(
      `select id, ${sourceRefSql('wanted.id')} as source from unnest($1::uuid[]) as wanted(id)`,
      [[...new Set(matches.map(({ id }) => id))]],
    );
    const byId = new Map(sources.map((row) => [row.id, row.source]));
    return grouped(
      matches.flatMap(({ name, id }): [string, SourceRefRow][] => {
        const source = byId.get(id);
        return source === undefined ? [] : [[name, source]];
      }),
    );
  }
}

/** All that go by a name, each once. */
function grouped(pairs: readonly (readonly [string, SourceRefRow])[]): Map<string, SourceRefDto[]> {
  const found = new Map<string, SourceRefDto[]>();
  for (const [key, row] of pairs) {
    const known = found.get(key) ?? [];
    if (!known.some(({ id }) => id === row.id)) known.push(toSourceRef(row));
    found.set(key, known);
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
