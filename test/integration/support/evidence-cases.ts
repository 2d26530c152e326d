import { adding, type Case, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';
import { ANCHORED, sha256 } from './valid-rows.js';

const linking = (changes: Record<string, unknown>) => adding('evidence_links', changes);

const quoting = (changes: Record<string, unknown>) => linking({ ...ANCHORED, ...changes });

/** What evidence is, and what it says about claims. */
export const EVIDENCE: Case[] = [
  ['evidence without a title', 'evidence_title_given', adding('evidence', { title: ' ' })],
  [
    'evidence at what is no address',
    'evidence_url_is_web',
    adding('evidence', { url: 'file:///etc/passwd' }),
  ],
  ['evidence of an unknown tier', 'evidence_tier_known', adding('evidence', { tier: 'tertiary' })],
  [
    'a reason for using a secondary source that is primary',
    'evidence_reason_only_for_secondary',
    adding('evidence', { tier: 'primary', secondary_reason: 'R' }),
  ],
  ['evidence in no language', 'evidence_language_is_tag', adding('evidence', { language: '' })],
  ['evidence of an unknown publisher', 'evidence_publisher_fk', adding('evidence', { publisher_id: NOBODY })],
  ['evidence for no claim', 'evidence_links_claim_fk', adding('evidence_links', { claim_id: NOBODY })],
  ['a link to no evidence', 'evidence_links_evidence_fk', adding('evidence_links', { evidence_id: NOBODY })],
  ['an unknown stance', 'evidence_links_stance_known', adding('evidence_links', { stance: 'proves' })],
  [
    'a removal that nobody signed',
    'evidence_links_removal_is_signed',
    running('update evidence_links set removed_at = now()'),
  ],
  [
    'a removal at no time',
    'evidence_links_removal_is_signed',
    running(`update evidence_links set removed_by = 'U'`),
  ],
  [
    'two stances of one piece of evidence on one claim',
    'evidence_links_one_stance_per_claim',
    linking({ evidence_id: IDS.evidence, stance: 'refutes' }),
  ],
  [
    'a file that was not uploaded',
    'evidence_file_fk',
    adding('evidence', { file_sha256: sha256('none'), file_name: 'F' }),
  ],
  ['a file without a name', 'evidence_file_has_name', adding('evidence', { file_sha256: sha256('taken') })],
  ['a name without a file', 'evidence_file_has_name', adding('evidence', { file_name: 'F' })],
  [
    'an unknown level of access',
    'evidence_access_known',
    adding('evidence', { access_level: 'secret', access_reason: null }),
  ],
  [
    'evidence that is withheld for no reason',
    'evidence_withheld_with_reason',
    adding('evidence', { access_level: 'reviewers_only' }),
  ],
  [
    'evidence that is withheld for an empty reason',
    'evidence_withheld_with_reason',
    adding('evidence', { access_level: 'reviewers_only', access_reason: ' ' }),
  ],
  [
    'a reason to withhold what is public',
    'evidence_withheld_with_reason',
    adding('evidence', { access_reason: 'R' }),
  ],
  [
    'evidence that derives from what is not stored',
    'evidence_derived_from_fk',
    adding('evidence', { derived_from_id: NOBODY }),
  ],
  [
    'evidence that derives from itself',
    'evidence_not_derived_from_itself',
    adding('evidence', { id: NOBODY, derived_from_id: NOBODY }),
  ],
  [
    'evidence that derives from itself in the end',
    'evidence_derivation_has_an_end',
    running(
      `update evidence set derived_from_id = '${IDS.evidence}' where id = '${IDS.otherEvidence}'`,
      `update evidence set derived_from_id = '${IDS.otherEvidence}' where id = '${IDS.evidence}'`,
    ),
  ],
  ['an unknown state of an anchor', 'evidence_links_anchor_known', quoting({ anchor_status: 'lost' })],
  [
    'an anchor in no capture',
    'evidence_links_anchored_somewhere',
    quoting({ anchor_status: 'orphaned', capture_id: null }),
  ],
  [
    'an anchor of no words',
    'evidence_links_anchored_somewhere',
    linking({ anchor_status: 'orphaned', capture_id: IDS.capture }),
  ],
  [
    'an anchor in a capture of other evidence',
    'evidence_links_capture_fk',
    linking({ claim_id: IDS.otherClaim, evidence_id: IDS.evidence, capture_id: IDS.capture }),
  ],
  [
    'a span that is not as long as its quote',
    'evidence_links_quote_their_capture',
    quoting({ quote_end: 27 }),
  ],
  ['other words than those of the capture', 'evidence_links_quote_their_capture', quoting({ quote: 'Five' })],
  [
    'other words before them than in the capture',
    'evidence_links_quote_their_capture',
    quoting({ quote_prefix: 'Three ' }),
  ],
  [
    'other words after them than in the capture',
    'evidence_links_quote_their_capture',
    quoting({ quote_suffix: ' six' }),
  ],
  [
    'a span that goes on past the words',
    'evidence_links_span_fits_quote',
    quoting({
      quote: 'three.',
      quote_prefix: 'two ',
      quote_suffix: '',
      quote_start: 36,
      quote_end: 47,
    }),
  ],
  [
    'words that moved to where they are not',
    'evidence_links_quote_their_capture',
    quoting({ anchor_status: 'moved', quote_start: 21, quote_end: 25 }),
  ],
];
