import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';

const setting = (changes: string) => running(`update claims set ${changes} where id = '${IDS.claim}'`);

/** How a claim moves, who works on it, and what makes it urgent. */
export const CLAIM_WORKFLOW: Case[] = [
  ['a move that does not exist', 'claims_status_moves', setting(`status = 'reviewed'`)],
  [
    'a return to elsewhere than where the claim was archived from',
    'claims_status_moves',
    running(
      `update claims set status = 'archived', archived_from = 'open' where id = '${IDS.claim}'`,
      `update claims set status = 'draft', archived_from = null where id = '${IDS.claim}'`,
    ),
  ],
  ['an archived claim from nowhere', 'claims_archived_from_somewhere', setting(`status = 'archived'`)],
  [
    'a claim that was archived and is not',
    'claims_archived_from_somewhere',
    setting(`archived_from = 'open'`),
  ],
  [
    'a claim archived in the middle of a review',
    'claims_archived_from_known',
    setting(`status = 'archived', archived_from = 'in_review'`),
  ],
  [
    'a claim that cannot be checked for no reason',
    'claims_not_checkable_says_why',
    setting(`status = 'not_checkable'`),
  ],
  [
    'a reason against checking a claim that is being checked',
    'claims_not_checkable_says_why',
    setting(`not_checkable_reason = 'R'`),
  ],
  [
    'losing the reason while a claim is archived',
    'claims_not_checkable_says_why',
    running(
      `update claims set status = 'not_checkable', not_checkable_reason = 'R' where id = '${IDS.claim}'`,
      `update claims set status = 'archived', archived_from = status, not_checkable_reason = null where id = '${IDS.claim}'`,
    ),
  ],
  ['a reach beyond everywhere', 'claims_reach_is_graded', setting('reach = 4')],
  ['a harm below none', 'claims_harm_is_graded', setting('harm = -1')],
  ['a tag on no claim', 'claim_tags_claim_fk', adding('claim_tags', { claim_id: NOBODY })],
  ['one tag twice', 'claim_tags_pk', adding('claim_tags', { tag: 'taken' })],
  ['a tag of no letters', 'claim_tags_tag_given', adding('claim_tags', { tag: '' })],
  ['a tag with spaces around it', 'claim_tags_tag_given', adding('claim_tags', { tag: ' tag' })],
  ['an endless tag', 'claim_tags_tag_given', adding('claim_tags', { tag: LONG(61) })],
  ['work on no claim', 'assignments_claim_fk', adding('assignments', { claim_id: NOBODY })],
  ['work of nobody', 'assignments_assignee_fk', adding('assignments', { assignee_id: NOBODY })],
  [
    'work that ended at no time',
    'assignments_release_is_signed',
    adding('assignments', { released_by: 'U', release_reason: 'released' }),
  ],
  [
    'work that nobody ended',
    'assignments_release_is_signed',
    adding('assignments', { released_at: new Date(), release_reason: 'idle' }),
  ],
  [
    'work that ended for no reason',
    'assignments_release_is_signed',
    adding('assignments', { released_at: new Date(), released_by: 'U' }),
  ],
  [
    'work that ended for an unknown reason',
    'assignments_release_reason_known',
    adding('assignments', { released_at: new Date(), released_by: 'U', release_reason: 'bored' }),
  ],
  [
    'a person twice on one claim',
    'assignments_one_per_person',
    running(
      `insert into assignments (id, claim_id, assignee_id, assigned_by)
       select gen_random_uuid(), '${IDS.claim}', '${IDS.user}', 'U' from generate_series(1, 2)`,
    ),
  ],
];
