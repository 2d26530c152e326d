import type { Client } from 'pg';
import { newId } from '../../../src/platform/database/new-id.js';
import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';
import { add } from './valid-rows.js';

const merged = `update sources set merged_into_id = '${IDS.source}' where id = '${IDS.otherSource}'`;

/** What can name a source. */
const NAMING: [table: string, change: Record<string, unknown>][] = [
  ['attributions', { source_id: IDS.otherSource }],
  ['documents', { publisher_id: IDS.otherSource }],
  ['evidence', { publisher_id: IDS.otherSource }],
  ['interests', { source_id: IDS.otherSource, claim_id: null }],
  ['reply_requests', { source_id: IDS.otherSource }],
];

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
  ['a source merged into nobody', 'sources_merged_into_fk', adding('sources', { merged_into_id: NOBODY })],
  [
    'a source merged into itself',
    'sources_not_merged_into_themselves',
    running(`update sources set merged_into_id = id where id = '${IDS.source}'`),
  ],
  [
    'a source merged into a merged one',
    'sources_merge_in_one_step',
    async (client: Client): Promise<void> => {
      await client.query(merged);
      await add(client, 'sources', { merged_into_id: IDS.otherSource });
    },
  ],
  [
    'a source merged away from under another',
    'sources_merge_in_one_step',
    async (client: Client): Promise<void> => {
      const id = newId();
      await add(client, 'sources', { id });
      await client.query(merged);
      await client.query('update sources set merged_into_id = $1 where id = $2', [id, IDS.source]);
    },
  ],
  ...NAMING.map(([table, change]): Case => [
    `a merged source in ${table}`,
    `${table}_of_standing_sources`,
    async (client: Client): Promise<void> => {
      await client.query(merged);
      await add(client, table, change);
    },
  ]),
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
