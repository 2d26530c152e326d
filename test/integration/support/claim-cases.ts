import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';

export const CLAIMS: Case[] = [
  ['a claim loaded twice', 'claims_external_key_unique', adding('claims', { external_key: 'taken' })],
  ['a claim without words', 'claims_text_given', adding('claims', { text: '  ' })],
  ['an endless claim', 'claims_text_given', adding('claims', { text: LONG(5001) })],
  ['a claim in no language', 'claims_language_is_tag', adding('claims', { language: 'EN' })],
  ['a claim in an unknown status', 'claims_status_known', adding('claims', { status: 'true' })],
  ['a claim with an empty topic', 'claims_topic_given', adding('claims', { topic: ' ' })],
  ['a claim with an endless topic', 'claims_topic_given', adding('claims', { topic: LONG(201) })],
  ['a claim of nobody', 'claims_are_attributed', adding('claims', {})],
  [
    'taking the last attribution off a claim',
    'claims_are_attributed',
    running(`delete from attributions where claim_id = '${IDS.otherClaim}'`),
  ],
  [
    'giving the last attribution of a claim to another',
    'claims_are_attributed',
    running(
      `update attributions set claim_id = '${IDS.claim}', position = 1, role = 'published_by'
       where claim_id = '${IDS.otherClaim}'`,
    ),
  ],
  ['a gap in a chain', 'attributions_without_gap', adding('attributions', { position: 2 })],
  [
    'a chain that starts with who passed it on',
    'attributions_start_with_who_says_it',
    running(`update attributions set role = 'relayed_by' where claim_id = '${IDS.claim}'`),
  ],
  [
    'a translation of no claim',
    'claim_translations_claim_fk',
    adding('claim_translations', { claim_id: NOBODY }),
  ],
  [
    'two translations into one language',
    'claim_translations_pk',
    adding('claim_translations', { language: 'ar' }),
  ],
  ['an empty translation', 'claim_translations_text_given', adding('claim_translations', { text: '' })],
  [
    'a translation into no language',
    'claim_translations_language_is_tag',
    adding('claim_translations', { language: 'arabic language' }),
  ],
  ['an attribution of no claim', 'attributions_claim_fk', adding('attributions', { claim_id: NOBODY })],
  ['an attribution to no source', 'attributions_source_fk', adding('attributions', { source_id: NOBODY })],
  ['an unknown role', 'attributions_role_known', adding('attributions', { role: 'author' })],
  ['an unknown kind of report', 'attributions_kind_known', adding('attributions', { kind: 'rumour' })],
  [
    'a place before the first',
    'attributions_position_counts_from_zero',
    adding('attributions', { position: -1 }),
  ],
  ['an empty reporting verb', 'attributions_verb_given', adding('attributions', { reporting_verb: '' })],
  ['two at one place of a chain', 'attributions_one_per_position', adding('attributions', { position: 0 })],
  [
    'a source twice in one role',
    'attributions_source_once_per_role',
    adding('attributions', { source_id: IDS.source, role: 'claimant' }),
  ],
  [
    'two claimants of one claim',
    'attributions_one_claimant_per_claim',
    adding('attributions', { role: 'claimant' }),
  ],
  [
    'two withdrawals of one attribution',
    'attribution_withdrawals_pk',
    adding('attribution_withdrawals', { attribution_id: IDS.attribution }),
  ],
  [
    'a withdrawal of no attribution',
    'attribution_withdrawals_attribution_fk',
    adding('attribution_withdrawals', { attribution_id: NOBODY }),
  ],
  [
    'a withdrawal without words',
    'attribution_withdrawals_note_given',
    adding('attribution_withdrawals', { note: ' ' }),
  ],
  [
    'a withdrawal in no language',
    'attribution_withdrawals_language_is_tag',
    adding('attribution_withdrawals', { language: 'English' }),
  ],
  [
    'a withdrawal at what is no address of the web',
    'attribution_withdrawals_url_is_web',
    adding('attribution_withdrawals', { url: 'javascript:alert(1)' }),
  ],
  [
    'a withdrawal that is still to come',
    'attribution_withdrawals_not_to_come',
    adding('attribution_withdrawals', { withdrawn_at: '2999-01-01T00:00:00Z' }),
  ],
];

export const APPEARANCES: Case[] = [
  ['an appearance of no claim', 'appearances_claim_fk', adding('appearances', { claim_id: NOBODY })],
  [
    'an appearance in no snapshot',
    'appearances_snapshot_fk',
    adding('appearances', { snapshot_id: NOBODY, anchor_status: 'orphaned' }),
  ],
  [
    'an appearance of no words',
    'appearances_exact_given',
    adding('appearances', { exact: '', end_at: 22, prefix: '', suffix: '' }),
  ],
  [
    'a span of another length than its words',
    'appearances_span_fits_exact',
    adding('appearances', { end_at: 27, anchor_status: 'moved' }),
  ],
  [
    'a span before the text',
    'appearances_span_fits_exact',
    adding('appearances', { start_at: -4, end_at: 0, anchor_status: 'moved' }),
  ],
  [
    'an unknown state of an anchor',
    'appearances_anchor_known',
    adding('appearances', { anchor_status: 'near' }),
  ],
  [
    'a claim twice at one place',
    'appearances_once_per_place',
    adding('appearances', { exact: 'One', prefix: '', suffix: '', start_at: 0, end_at: 3 }),
  ],
  [
    'words that stand elsewhere',
    'appearances_quote_their_snapshot',
    adding('appearances', { exact: 'Five' }),
  ],
  [
    'a position in UTF-16 units',
    'appearances_quote_their_snapshot',
    adding('appearances', { start_at: 23, end_at: 27 }),
  ],
  [
    'other words before them',
    'appearances_quote_their_snapshot',
    adding('appearances', { prefix: 'Three ' }),
  ],
  ['other words after them', 'appearances_quote_their_snapshot', adding('appearances', { suffix: ' six' })],
  [
    'moving an anchor to where its words are not',
    'appearances_quote_their_snapshot',
    running('update appearances set start_at = start_at + 1, end_at = end_at + 1'),
  ],
];
