import type { Client } from 'pg';
import { newId } from '../../../src/platform/database/new-id.js';
import { ADJUDICATION_CASES } from './adjudication-cases.js';
import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { WITHDRAWN_INTERESTS, WORDS_UNDER_REVIEW } from './under-review-cases.js';
import { IDS } from './valid-ids.js';
import { add } from './valid-rows.js';

const OWN = { user_id: IDS.reviewer, source_id: null, claim_id: IDS.claim };

const INTERESTS: Case[] = [
  ['an interest of nobody', 'interests_user_fk', adding('interests', { user_id: NOBODY })],
  ['an interest in no source', 'interests_source_fk', adding('interests', { source_id: NOBODY })],
  [
    'an interest in no claim',
    'interests_claim_fk',
    adding('interests', { source_id: null, claim_id: NOBODY }),
  ],
  ['an interest in nothing', 'interests_in_one_thing', adding('interests', { source_id: null })],
  ['an interest in two things', 'interests_in_one_thing', adding('interests', { claim_id: IDS.claim })],
  [
    'a person who is a claim',
    'interests_only_a_source_is_a_person',
    adding('interests', { source_id: null, claim_id: IDS.claim, is_self: true }),
  ],
  ['an interest in blank words', 'interests_note_given', adding('interests', { note: ' ' })],
  ['an interest in endless words', 'interests_note_given', adding('interests', { note: LONG(2_001) })],
  [
    'an interest in a source twice',
    'interests_once_per_source',
    async (client: Client): Promise<void> => {
      await add(client, 'interests');
      await add(client, 'interests');
    },
  ],
  ['an interest in a claim twice', 'interests_once_per_claim', adding('interests', OWN)],
];

const ROUNDS: Case[] = [
  ['a round of no claim', 'review_rounds_claim_fk', adding('review_rounds', { claim_id: NOBODY })],
  [
    'a round of one number twice',
    'review_rounds_pk',
    async (client: Client): Promise<void> => {
      await client.query('alter table review_rounds disable trigger review_rounds_follow_one_another');
      await add(client, 'review_rounds', { claim_id: IDS.otherClaim });
    },
  ],
  [
    'a round before the first',
    'review_rounds_count',
    async (client: Client): Promise<void> => {
      await client.query('alter table review_rounds disable trigger review_rounds_follow_one_another');
      await add(client, 'review_rounds', { round: 0 });
    },
  ],
  ['a quorum of none', 'review_rounds_quorum_is_reachable', adding('review_rounds', { quorum: 0 })],
  ['a quorum of a crowd', 'review_rounds_quorum_is_reachable', adding('review_rounds', { quorum: 10 })],
  [
    'a round beside one that is sealed',
    'review_rounds_follow_one_another',
    adding('review_rounds', { claim_id: IDS.otherClaim, round: 2 }),
  ],
  ['a round that leaves one out', 'review_rounds_follow_one_another', adding('review_rounds', { round: 2 })],
  [
    'a round that is never sealed',
    'review_rounds_follow_one_another',
    adding('review_rounds', { unsealed_at: new Date() }),
  ],
  [
    'a round of a claim that is a draft',
    'review_rounds_of_reviewable_claims',
    async (client: Client): Promise<void> => {
      await add(client, 'claims', { id: NOBODY, status: 'draft' });
      await add(client, 'review_rounds', { claim_id: NOBODY });
    },
  ],
  [
    'a round of a claim whose reviews have come to a rating',
    'review_rounds_of_reviewable_claims',
    async (client: Client): Promise<void> => {
      for (const status of ['in_review', 'reviewed'])
        await client.query(`update claims set status = '${status}' where id = '${IDS.thirdClaim}'`);
      await add(client, 'review_rounds', { claim_id: IDS.thirdClaim, round: 3 });
    },
  ],
  [
    'breaking a seal by hand',
    'review_rounds_keep_their_seal',
    running(`update review_rounds set unsealed_at = now() where claim_id = '${IDS.otherClaim}'`),
  ],
  [
    'lowering a quorum to what has been filed',
    'review_rounds_keep_their_seal',
    running(`update review_rounds set quorum = 1 where claim_id = '${IDS.otherClaim}'`),
  ],
  [
    'sealing again what was read',
    'review_rounds_keep_their_seal',
    running(`update review_rounds set unsealed_at = null where claim_id = '${IDS.thirdClaim}'`),
  ],
];

const REVIEWS: Case[] = [
  ['a review by nobody', 'reviews_reviewer_fk', adding('reviews', { reviewer_id: NOBODY })],
  ['a review with a rating that is none', 'reviews_rating_fk', adding('reviews', { rating_id: NOBODY })],
  ['a review in no round', 'reviews_round_fk', adding('reviews', { round: 2 })],
  [
    'two reviews of one round by one person',
    'reviews_one_per_person',
    adding('reviews', { reviewer_id: IDS.reviewer }),
  ],
  [
    'two reviews under one id',
    'reviews_of_claim_unique',
    async (client: Client): Promise<void> => {
      // The id alone would be refused first.
      await client.query('alter table reviews drop constraint reviews_pk');
      await add(client, 'reviews', { id: IDS.review });
    },
  ],
  ['an unknown confidence', 'reviews_confidence_known', adding('reviews', { confidence: 'certain' })],
  ['a review without words', 'reviews_summary_given', adding('reviews', { summary: ' ' })],
  ['an endless review', 'reviews_summary_given', adding('reviews', { summary: LONG(5_001) })],
  ['a review in no language', 'reviews_language_is_tag', adding('reviews', { language: 'Arabic' })],
  [
    'a review by who may have read the others',
    'reviews_only_while_sealed',
    adding('reviews', { claim_id: IDS.thirdClaim }),
  ],
  [
    'a review on another scale than the first',
    'reviews_on_one_scale',
    adding('reviews', { rating_id: IDS.openRating }),
  ],
  [
    'a review of a claim that was found not checkable',
    'reviews_of_reviewable_claims',
    async (client: Client): Promise<void> => {
      await client.query(
        `update claims set status = 'not_checkable', not_checkable_reason = 'R' where id = '${IDS.otherClaim}'`,
      );
      await add(client, 'reviews');
    },
  ],
  [
    'a review of a claim in the archive',
    'reviews_of_reviewable_claims',
    async (client: Client): Promise<void> => {
      await client.query(
        `update claims set status = 'archived', archived_from = 'open' where id = '${IDS.otherClaim}'`,
      );
      await add(client, 'reviews');
    },
  ],
  [
    'a review by who makes or relays the claim',
    'reviews_without_interest',
    async (client: Client): Promise<void> => {
      await add(client, 'interests', { source_id: IDS.source, is_self: true });
      await add(client, 'reviews');
    },
  ],
  [
    'a review by who has an interest in the claim',
    'reviews_without_interest',
    async (client: Client): Promise<void> => {
      await add(client, 'interests', { source_id: null, claim_id: IDS.otherClaim });
      await add(client, 'reviews');
    },
  ],
];

/** Evidence is named in the transaction in which the review is filed. */
const relying =
  (changes: Record<string, unknown>) =>
  async (client: Client): Promise<void> => {
    await add(client, 'reviews', { id: IDS.newReview });
    await add(client, 'review_evidence', changes);
  };

const RELIANCE: Case[] = [
  ['evidence that no review relies on', 'review_evidence_review_fk', relying({ review_id: newId() })],
  ['a review of the evidence of another claim', 'review_evidence_link_fk', relying({ link_id: IDS.link })],
  [
    'evidence that a review relies on twice',
    'review_evidence_pk',
    async (client: Client): Promise<void> => {
      await relying({})(client);
      await add(client, 'review_evidence');
    },
  ],
  [
    'evidence for a review that is filed',
    'review_evidence_only_as_filed',
    adding('review_evidence', { review_id: IDS.review, link_id: IDS.otherLink }),
  ],
  [
    'evidence that was removed',
    'review_evidence_still_linked',
    async (client: Client): Promise<void> => {
      await client.query(`update evidence_links set removed_at = now(), removed_by = 'U'`);
      await relying({})(client);
    },
  ],
  [
    'two links under one id',
    'evidence_links_of_claim_unique',
    async (client: Client): Promise<void> => {
      await client.query('alter table evidence_links drop constraint evidence_links_pk cascade');
      await add(client, 'evidence_links', { id: IDS.link });
    },
  ],
];

/** What nobody may do to reviews and to what was declared and decided about them. */
export const REVIEWS_ONLY_GROW: Case[] = [
  ['changing a review', 'reviews_append_only', running(`update reviews set summary = 'X'`)],
  ['removing a review', 'reviews_append_only', running('delete from reviews')],
  ['emptying the reviews', 'reviews_no_truncate', running('truncate reviews cascade')],
  [
    'changing what a review relies on',
    'review_evidence_append_only',
    running(`update review_evidence set link_id = '${IDS.otherLink}'`),
  ],
  ['removing what a review relies on', 'review_evidence_append_only', running('delete from review_evidence')],
  ['emptying what reviews rely on', 'review_evidence_no_truncate', running('truncate review_evidence')],
  ['changing a decision', 'adjudications_append_only', running(`update adjudications set reason = 'X'`)],
  ['removing a decision', 'adjudications_append_only', running('delete from adjudications')],
  ['emptying the decisions', 'adjudications_no_truncate', running('truncate adjudications')],
  ['removing a round', 'review_rounds_keep_their_seal', running('delete from review_rounds')],
  ['emptying the rounds', 'review_rounds_no_truncate', running('truncate review_rounds cascade')],
  ['changing an interest', 'interests_stay_as_declared', running(`update interests set note = 'X'`)],
  ['removing an interest', 'interests_stay_as_declared', running('delete from interests')],
  ['emptying the interests', 'interests_no_truncate', running('truncate interests')],
];

/** Who reviews a claim and who must not, what stays sealed until when, and what is never changed. */
export const REVIEW_CASES: Case[] = [
  ...INTERESTS,
  ...ROUNDS,
  ...REVIEWS,
  ...WITHDRAWN_INTERESTS,
  ...RELIANCE,
  ...ADJUDICATION_CASES,
  ...WORDS_UNDER_REVIEW,
];
