import { newId } from '../../../src/platform/database/new-id.js';
import { adding, type Case, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';
import { sha256 } from './valid-rows.js';

const capturing = (changes: Record<string, unknown>) => adding('captures', changes);

/** A look that saw nothing, and says why. */
const UNSEEN = { outcome: 'gone', reason: 'http_status', error: 'E', text: null, body_sha256: null };

const unseen = (changes: Record<string, unknown>) => capturing({ ...UNSEEN, ...changes });

/** A look at which the site said that nothing had changed. */
const unmodified = (changes: Record<string, unknown>) =>
  capturing({ http_status: 304, not_modified_since: IDS.capture, ...changes });

const AGAIN = newId();

/** What bytes are, and what a look at a page may say. */
export const CAPTURES: Case[] = [
  ['bytes under another key than their hash', 'blobs_key_is_sha256', adding('blobs', { sha256: 'taken' })],
  ['the same bytes twice', 'blobs_pk', adding('blobs', { sha256: sha256('taken') })],
  ['fewer than no bytes', 'blobs_size_counts', adding('blobs', { size: -1 })],
  ['a capture of no evidence', 'captures_evidence_fk', capturing({ evidence_id: NOBODY })],
  ['one capture of two pieces of evidence', 'captures_pk', capturing({ id: IDS.capture })],
  ['an unknown outcome', 'captures_outcome_known', unseen({ outcome: 'lost', reason: null })],
  ['an outcome at no time', 'captures_outcome_has_time', capturing({ finished_at: null })],
  [
    'an end without an outcome',
    'captures_outcome_has_time',
    capturing({ outcome: null, text: null, body_sha256: null }),
  ],
  ['a page that was seen without its bytes', 'captures_seen_has_bytes', capturing({ body_sha256: null })],
  [
    'the bytes of a page that was not seen',
    'captures_seen_has_bytes',
    unseen({ body_sha256: sha256('taken') }),
  ],
  ['a page that was not seen for nothing', 'captures_unseen_says_why', unseen({ error: null })],
  ['an unknown reason', 'captures_reason_known', unseen({ reason: 'mood' })],
  [
    'a reason why a page was not seen that was',
    'captures_reason_of_unseen',
    capturing({ reason: 'timed_out' }),
  ],
  ['a page in no language', 'captures_language_is_tag', capturing({ language: 'English' })],
  ['redirects that are no list', 'captures_redirects_are_a_list', capturing({ redirects: {} })],
  [
    'bytes that another look is said to have brought and did not',
    'captures_not_modified_bytes_fk',
    unmodified({ body_sha256: sha256('other') }),
  ],
  [
    'the bytes of a look at other evidence',
    'captures_not_modified_bytes_fk',
    unmodified({ evidence_id: IDS.evidence }),
  ],
  [
    'a page that is as it was when it was not sent',
    'captures_not_modified_since_another',
    unmodified({ id: AGAIN, not_modified_since: AGAIN }),
  ],
  [
    'a page that is as it was, though it was sent',
    'captures_not_modified_was_said',
    unmodified({ http_status: 200 }),
  ],
  [
    'a page that was not sent, as if it had been',
    'captures_not_modified_was_said',
    unmodified({ not_modified_since: null }),
  ],
  [
    'a page that is gone and as it was',
    'captures_not_modified_was_said',
    unseen({ http_status: 304, not_modified_since: IDS.capture }),
  ],
  [
    'a record of a page at no time',
    'captures_page_record_has_time',
    capturing({ page_record_id: NOBODY, page_asked_at: null }),
  ],
  ['bytes that are not stored', 'captures_body_fk', capturing({ body_sha256: sha256('none') })],
  ['a record that is not stored', 'captures_warc_fk', capturing({ warc_sha256: sha256('none') })],
];

/** What stays as it was seen, and what nobody may do to it. */
export const CAPTURES_STAY: Case[] = [
  ['changing what bytes are', 'blobs_append_only', running('update blobs set size = 2')],
  ['forgetting bytes', 'blobs_append_only', running('delete from blobs')],
  ['forgetting all bytes', 'blobs_no_truncate', running('truncate blobs cascade')],
  ['changing what was seen', 'captures_stay_as_seen', running(`update captures set text = 'X'`)],
  ['removing a capture', 'captures_never_deleted', running('delete from captures')],
  ['removing all captures', 'captures_no_truncate', running('truncate captures cascade')],
];
