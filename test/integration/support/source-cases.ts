import type { Client } from 'pg';
import { newId } from '../../../src/platform/database/new-id.js';
import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { add, IDS } from './valid-rows.js';

export const SOURCES: Case[] = [
  [
    'a source loaded twice from one file',
    'sources_external_key_unique',
    adding('sources', { external_key: 'taken' }),
  ],
  ['a source of an unknown kind', 'sources_kind_known', adding('sources', { kind: 'enemy' })],
  ['a source without a name', 'sources_have_a_name', adding('sources', {})],
  [
    'a source with nothing but an alias',
    'sources_have_a_name',
    async (client: Client): Promise<void> => {
      const id = newId();
      await add(client, 'sources', { id });
      await add(client, 'source_names', { source_id: id });
    },
  ],
  [
    'taking the last name off a source',
    'sources_have_a_name',
    running(`delete from source_names where source_id = '${IDS.source}' and use = 'name'`),
  ],
  [
    'making the last name of a source an alias',
    'sources_have_a_name',
    running(`update source_names set use = 'alias' where source_id = '${IDS.source}' and use = 'name'`),
  ],
  [
    'giving the last name of a source to another',
    'sources_have_a_name',
    running(
      `update source_names set source_id = '${IDS.otherSource}', language = 'fr', name = 'Nom'
       where source_id = '${IDS.source}' and use = 'name'`,
    ),
  ],
  ['a name of nobody', 'source_names_source_fk', adding('source_names', { source_id: NOBODY })],
  [
    'a name for an unknown use',
    'source_names_use_known',
    adding('source_names', { use: 'nickname', language: 'fr' }),
  ],
  ['an empty name', 'source_names_name_given', adding('source_names', { name: ' ' })],
  ['an endless name', 'source_names_name_given', adding('source_names', { name: LONG(501) })],
  ['a name in no language', 'source_names_name_has_language', adding('source_names', { use: 'name' })],
  [
    'a name in what is no language',
    'source_names_language_is_tag',
    adding('source_names', { language: 'Arabic' }),
  ],
  ['one spelling twice', 'source_names_spelling_unique', adding('source_names', { name: 'Alias' })],
  [
    'two names in one language',
    'source_names_one_name_per_language',
    adding('source_names', { use: 'name', language: 'en', name: 'Other name' }),
  ],
];
