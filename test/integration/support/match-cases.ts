import { adding, type Case, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';

export const MATCH_CASES: Case[] = [
  ['an entry of no claim', 'match_entries_claim_fk', adding('match_entries', { claim_id: NOBODY })],
  [
    'two entries of a claim in one language',
    'match_entries_one_per_language',
    adding('match_entries', { claim_id: IDS.claim, language: 'en' }),
  ],
  [
    'an entry in no language',
    'match_entries_language_is_tag',
    adding('match_entries', { language: 'English' }),
  ],
  [
    'an entry of less than no words',
    'match_entries_words_counted',
    adding('match_entries', { text_words: -1 }),
  ],
  ['a posting twice', 'match_postings_pk', adding('match_postings', { stem: 'taken', entry: 1 })],
  [
    'a second row of totals',
    'match_totals_one_row',
    running('insert into match_totals (is_the_one) values (false)'),
  ],
  ['a change that counts twice', 'match_changes_come_or_go', adding('match_changes', { change: 2 })],
  [
    'a decision on no claim',
    'match_decisions_claim_a_fk',
    adding('match_decisions', { claim_a_id: '00000000-0000-7000-8000-000000000000' }),
  ],
  [
    'a decision on a claim and none',
    'match_decisions_claim_b_fk',
    adding('match_decisions', { claim_b_id: 'ffffffff-0000-7000-8000-000000000000' }),
  ],
  [
    'two decisions on one pair',
    'match_decisions_pk',
    adding('match_decisions', { claim_a_id: IDS.claim, claim_b_id: IDS.otherClaim }),
  ],
  [
    'a decision on a pair the wrong way round',
    'match_decisions_pair_ordered',
    adding('match_decisions', { claim_a_id: IDS.otherClaim, claim_b_id: IDS.claim }),
  ],
  [
    'a decision of no kind',
    'match_decisions_decision_known',
    adding('match_decisions', { decision: 'perhaps' }),
  ],
  ['a reason without words', 'match_decisions_reason_given', adding('match_decisions', { reason: ' ' })],
];
