import { newId } from '../../../src/platform/database/new-id.js';
import { adding, type Case, running } from './cases.js';
import { IDS } from './valid-ids.js';

export const CONTRADICTIONS: Case[] = [
  [
    'a claim twice under a key',
    'contradiction_postings_pk',
    adding('contradiction_postings', { key: 'taken' }),
  ],
  [
    'two rescans at a time',
    'contradiction_rescans_one_at_a_time',
    adding('contradiction_rescans', { ended_at: null, outcome: null }),
  ],
  [
    'an unknown phase of a rescan',
    'contradiction_rescans_phase_known',
    adding('contradiction_rescans', { phase: 'resting' }),
  ],
  [
    'an unknown outcome of a rescan',
    'contradiction_rescans_outcome_known',
    adding('contradiction_rescans', { outcome: 'so_so' }),
  ],
  [
    'a rescan that ended somehow',
    'contradiction_rescans_end_has_outcome',
    adding('contradiction_rescans', { outcome: null }),
  ],
  [
    'a rescan of fewer than no claims',
    'contradiction_rescans_counted',
    adding('contradiction_rescans', { claims: -1 }),
  ],
  [
    'other words for a claim in a confirmed pair',
    'claims_keep_their_decided_words',
    running(
      `update contradictions set status = 'confirmed', decided_by = 'U', decided_at = now()`,
      `update claims set text = 'Other words' where id = '${IDS.otherClaim}'`,
    ),
  ],
  [
    'a pair without a first side',
    'contradictions_claim_a_fk',
    adding('contradictions', { claim_a_id: newId(), claim_b_id: newId() }),
  ],
  [
    'a pair without a second side',
    'contradictions_claim_b_fk',
    adding('contradictions', { claim_b_id: newId() }),
  ],
  ['a pair twice', 'contradictions_pair_once', adding('contradictions', { claim_b_id: IDS.otherClaim })],
  [
    'a pair the other way round',
    'contradictions_pair_ordered',
    adding('contradictions', { claim_a_id: IDS.thirdClaim, claim_b_id: IDS.claim }),
  ],
  [
    'a claim against itself',
    'contradictions_pair_ordered',
    adding('contradictions', { claim_b_id: IDS.claim }),
  ],
  [
    'an unknown status',
    'contradictions_status_known',
    adding('contradictions', { status: 'maybe', decided_by: 'U', decided_at: new Date() }),
  ],
  [
    'an unknown resolution',
    'contradictions_resolution_known',
    adding('contradictions', {
      status: 'confirmed',
      resolution: 'a_right',
      decided_by: 'U',
      decided_at: new Date(),
    }),
  ],
  [
    'a suggestion that is resolved',
    'contradictions_only_confirmed_are_resolved',
    adding('contradictions', { resolution: 'different_scope' }),
  ],
  ['a score beyond one', 'contradictions_score_is_share', adding('contradictions', { score: 1.01 })],
  ['a score that is no number', 'contradictions_score_is_share', adding('contradictions', { score: 'NaN' })],
  [
    'an unknown suggester',
    'contradictions_suggester_known',
    adding('contradictions', { suggested_by: 'reader' }),
  ],
  [
    'a decision that nobody signed',
    'contradictions_decision_is_signed',
    adding('contradictions', { status: 'confirmed', decided_at: new Date() }),
  ],
  [
    'a decision at no time',
    'contradictions_decision_is_signed',
    adding('contradictions', { status: 'rejected', decided_by: 'U' }),
  ],
  [
    'a suggestion with a decision',
    'contradictions_decision_is_signed',
    adding('contradictions', { decided_by: 'U', decided_at: new Date() }),
  ],
  [
    'a rejection without the words that it was about',
    'contradictions_rejection_is_kept',
    adding('contradictions', { rejected_by: 'U', rejected_at: new Date() }),
  ],
  [
    'another rejection than the one that stands',
    'contradictions_rejection_is_kept',
    adding('contradictions', { rejection_reason: 'R' }),
  ],
  ['a note in no language', 'contradictions_note_has_language', adding('contradictions', { note: 'N' })],
  [
    'the language of no note',
    'contradictions_note_has_language',
    adding('contradictions', { note_language: 'en' }),
  ],
];
