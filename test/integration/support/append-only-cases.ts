import { type Case, running } from './cases.js';
import { REVIEWS_ONLY_GROW } from './review-cases.js';
import { SCALES_ONLY_GROW } from './scale-cases.js';

/** For each table that only grows, what nobody may do to it, and the trigger that says so. */
export const APPEND_ONLY: Case[] = [
  ['changing an event', 'audit_events_append_only', running(`update audit_events set actor_name = 'X'`)],
  ['removing an event', 'audit_events_append_only', running('delete from audit_events')],
  ['emptying the audit', 'audit_events_no_truncate', running('truncate audit_events')],
  [
    'changing a snapshot',
    'document_snapshots_append_only',
    running(`update document_snapshots set captured_at = now()`),
  ],
  ['removing a snapshot', 'document_snapshots_append_only', running('delete from document_snapshots')],
  [
    'emptying the snapshots',
    'document_snapshots_no_truncate',
    running('truncate document_snapshots cascade'),
  ],
  ['changing a verdict', 'verdicts_append_only', running(`update verdicts set summary = 'X'`)],
  ['removing a verdict', 'verdicts_append_only', running('delete from verdicts')],
  ['emptying the verdicts', 'verdicts_no_truncate', running('truncate verdicts cascade')],
  [
    'emptying the scales and all that was judged on them',
    'rating_scales_no_truncate',
    running('truncate rating_scales cascade'),
  ],
  ...REVIEWS_ONLY_GROW,
  ...SCALES_ONLY_GROW,
];
