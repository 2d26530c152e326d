import { adding, type Case, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';

/** What was done to many claims at once. */
export const BULK_CASES: Case[] = [
  ['an unknown action', 'bulk_operations_action_known', adding('bulk_operations', { action: 'delete' })],
  [
    'an undoing by nobody',
    'bulk_operations_undoing_is_signed',
    adding('bulk_operations', { undone_at: new Date() }),
  ],
  ['a change of no operation', 'bulk_changes_operation_fk', adding('bulk_changes', { operation_id: NOBODY })],
  ['a change of no claim', 'bulk_changes_claim_fk', adding('bulk_changes', { claim_id: NOBODY })],
  ['two changes of one claim', 'bulk_changes_pk', adding('bulk_changes', { claim_id: IDS.claim })],
  [
    'a change that is rewritten',
    'bulk_changes_append_only',
    running(`update bulk_changes set change = '{"x": 1}'`),
  ],
  ['a change that is removed', 'bulk_changes_append_only', running('delete from bulk_changes')],
  ['emptying the changes', 'bulk_changes_no_truncate', running('truncate bulk_changes')],
];
