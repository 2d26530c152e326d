import { newId } from '../../../src/platform/database/new-id.js';
import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { sha256 } from './valid-rows.js';

export const DOCUMENTS: Case[] = [
  [
    'a document loaded twice',
    'documents_external_key_unique',
    adding('documents', { external_key: 'taken' }),
  ],
  [
    'a document of an unknown publisher',
    'documents_publisher_fk',
    adding('documents', { publisher_id: NOBODY }),
  ],
  ['a document without a title', 'documents_title_given', adding('documents', { title: '' })],
  ['an endless title', 'documents_title_given', adding('documents', { title: LONG(1001) })],
  ['a document in no language', 'documents_language_is_tag', adding('documents', { language: 'a' })],
  [
    'an address that runs a script',
    'documents_url_is_web',
    adding('documents', { url: 'javascript:alert(1)' }),
  ],
  [
    'a snapshot of no document',
    'document_snapshots_document_fk',
    adding('document_snapshots', { document_id: NOBODY }),
  ],
  [
    'a snapshot without words',
    'document_snapshots_text_given',
    adding('document_snapshots', { text: '', sha256: sha256('') }),
  ],
  [
    'a snapshot of more than a million characters',
    'document_snapshots_text_given',
    adding('document_snapshots', { text: LONG(1_000_001), sha256: sha256(LONG(1_000_001)) }),
  ],
  [
    'a snapshot with the hash of other words',
    'document_snapshots_hash_is_of_text',
    adding('document_snapshots', { sha256: sha256('other words') }),
  ],
  [
    'the same words twice for one document',
    'document_snapshots_same_text_once',
    running(
      `insert into document_snapshots (id, document_id, sha256, text)
       select '${newId()}', document_id, sha256, text from document_snapshots`,
    ),
  ],
];
