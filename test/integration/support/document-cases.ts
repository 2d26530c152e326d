import type { Client } from 'pg';
import { codePointLength } from '../../../src/language/text/code-points.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { add, BODY, sha256 } from './valid-rows.js';

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

/** `fill` has a claim at 0..3, and a rejected passage at 4..7. */
export const PASSAGES: Case[] = [
  [
    'a decision on a passage of no snapshot',
    'passage_decisions_snapshot_fk',
    adding('passage_decisions', { snapshot_id: NOBODY }),
  ],
  [
    'two decisions that stand on one passage',
    'passage_decisions_pk',
    adding('passage_decisions', { start_at: 4, end_at: 7 }),
  ],
  [
    'a passage that begins before its text',
    'passage_decisions_span_has_words',
    adding('passage_decisions', { start_at: -1 }),
  ],
  [
    'a passage without words',
    'passage_decisions_span_has_words',
    adding('passage_decisions', { start_at: 19, end_at: 19 }),
  ],
  [
    'a passage that ends before it begins',
    'passage_decisions_span_has_words',
    adding('passage_decisions', { start_at: 19, end_at: 15 }),
  ],
  [
    'a passage that ends after its text',
    'passage_decisions_within_snapshot',
    adding('passage_decisions', { end_at: codePointLength(BODY) + 1 }),
  ],
  [
    'a found statement that is confirmed',
    'passage_decisions_decision_known',
    adding('passage_decisions', { decision: 'confirmed' }),
  ],
  ['a reason without words', 'passage_decisions_reason_given', adding('passage_decisions', { reason: ' ' })],
  [
    'an endless reason',
    'passage_decisions_reason_given',
    adding('passage_decisions', { reason: LONG(5_001) }),
  ],
  [
    'rejecting words in which a claim stands',
    'passage_decisions_reject_no_claim',
    adding('passage_decisions', { start_at: 2, end_at: 7, decision: 'rejected' }),
  ],
  [
    'rejecting them by a change of mind',
    'passage_decisions_reject_no_claim',
    async (client: Client): Promise<void> => {
      await add(client, 'passage_decisions', { start_at: 0, end_at: 3 });
      await client.query(`update passage_decisions set decision = 'rejected' where start_at = 0`);
    },
  ],
  ['removing what was decided', 'passage_decisions_stay', running('delete from passage_decisions')],
  [
    'moving what was rejected to other words',
    'passage_decisions_stay',
    running('update passage_decisions set start_at = start_at + 1'),
  ],
  ['forgetting all decisions', 'passage_decisions_no_truncate', running('truncate passage_decisions')],
];
