import type { Client } from 'pg';
import { IDS } from './valid-ids.js';
import { add } from './valid-rows.js';
import { adding, LONG, NOBODY, running, type Case } from './cases.js';

const FIRST = { kind: 'publication', version: 1, supersedes_version: null };
const CORRECTION = { kind: 'correction', what_was_wrong: 'W', what_changed: 'C' };
const RETRACTION = { kind: 'retraction', what_was_wrong: 'W', rating_id: null, summary: null };

/** How the gate saw a verdict at a desk that lets it give any rating. */
export const NOT_DEMANDED = JSON.stringify([{ code: 'ratings_settled', isRequired: false, isMet: false }]);

/** Brings a claim, unless told otherwise the one with two rounds that are over, to where they would have brought it. */
export async function stand(
  client: Client,
  status: 'adjudication' | 'reviewed',
  claimId = IDS.thirdClaim,
): Promise<void> {
  for (const step of ['in_review', status])
    await client.query(`update claims set status = '${step}' where id = '${claimId}'`);
}

export const VERDICTS: Case[] = [
  ['a verdict on no claim', 'verdicts_claim_fk', adding('verdicts', { ...FIRST, claim_id: NOBODY })],
  ['a verdict with a rating that is none', 'verdicts_rating_fk', adding('verdicts', { rating_id: NOBODY })],
  ['two first versions', 'verdicts_version_unique', adding('verdicts', FIRST)],
  [
    'two versions in the place of one',
    'verdicts_superseded_once',
    async (client: Client): Promise<void> => {
      // Versions could not collide here: what is left to refuse it is this constraint alone.
      await client.query('alter table verdicts drop constraint verdicts_supersede_the_one_before');
      await add(client, 'verdicts');
      await add(client, 'verdicts', { version: 3, supersedes_version: 1 });
    },
  ],
  [
    'a second version in the place of nothing',
    'verdicts_supersede_the_one_before',
    adding('verdicts', { kind: 'publication', supersedes_version: null }),
  ],
  [
    'a version that leaves one out',
    'verdicts_supersede_the_one_before',
    adding('verdicts', { version: 3, supersedes_version: 1 }),
  ],
  [
    'a version in the place of one that is not there',
    'verdicts_superseded_fk',
    adding('verdicts', { kind: 'publication', version: 3, supersedes_version: 2 }),
  ],
  ['a verdict without words', 'verdicts_summary_given', adding('verdicts', { summary: ' ' })],
  ['a verdict in no language', 'verdicts_language_is_tag', adding('verdicts', { language: 'العربية' })],
  ['a verdict on the future', 'verdicts_as_of_not_later', adding('verdicts', { as_of: '2999-01-01' })],
  ['a verdict of an unknown kind', 'verdicts_kind_known', adding('verdicts', { kind: 'edit' })],
  ['a verdict by nobody known', 'verdicts_publisher_fk', adding('verdicts', { published_by_id: NOBODY })],
  [
    'a verdict that has no rating',
    'verdicts_rated_unless_retracted',
    adding('verdicts', { rating_id: null }),
  ],
  [
    'a retraction with a rating',
    'verdicts_rated_unless_retracted',
    adding('verdicts', { ...RETRACTION, rating_id: IDS.rating }),
  ],
  ['a verdict that says nothing', 'verdicts_worded_unless_retracted', adding('verdicts', { summary: null })],
  [
    'a retraction with a conclusion',
    'verdicts_worded_unless_retracted',
    adding('verdicts', { ...RETRACTION, summary: 'S' }),
  ],
  [
    'a correction of nothing wrong',
    'verdicts_correction_explains',
    adding('verdicts', { ...CORRECTION, what_was_wrong: null }),
  ],
  [
    'a correction that changes nothing',
    'verdicts_correction_explains',
    adding('verdicts', { ...CORRECTION, what_changed: null }),
  ],
  [
    'a retraction without a reason',
    'verdicts_correction_explains',
    adding('verdicts', { ...RETRACTION, what_was_wrong: null }),
  ],
  [
    'a retraction that changes something',
    'verdicts_correction_explains',
    adding('verdicts', { ...RETRACTION, what_changed: 'C' }),
  ],
  [
    'an update of something wrong',
    'verdicts_correction_explains',
    adding('verdicts', { what_was_wrong: 'W' }),
  ],
  [
    'a blank word on what was wrong',
    'verdicts_explanations_given',
    adding('verdicts', { ...CORRECTION, what_was_wrong: ' ' }),
  ],
  ['a blank word on what changed', 'verdicts_explanations_given', adding('verdicts', { what_changed: ' ' })],
  [
    'a blank reason to ask nobody',
    'verdicts_explanations_given',
    adding('verdicts', { no_reply_reason: ' ' }),
  ],
  [
    'an endless word on what changed',
    'verdicts_explanations_given',
    adding('verdicts', { what_changed: LONG(5_001) }),
  ],
  [
    'a stance that nobody can take',
    'verdicts_none_found_on_a_side',
    adding('verdicts', { none_found: ['contextual'] }),
  ],
  ['a gate that is no list', 'verdicts_gate_is_a_list', adding('verdicts', { gate: '{}' })],
  [
    'a verdict on no reviews known',
    'verdicts_round_fk',
    async (client: Client): Promise<void> => {
      await stand(client, 'reviewed');
      await add(client, 'verdicts', { ...FIRST, claim_id: IDS.thirdClaim, round: 3, gate: NOT_DEMANDED });
    },
  ],
  [
    'a verdict on sealed reviews',
    'verdicts_rest_on_unsealed_reviews',
    async (client: Client): Promise<void> => {
      await client.query(`insert into review_rounds (claim_id, round, quorum) values ('${IDS.claim}', 1, 2)`);
      await add(client, 'verdicts', { round: 1 });
    },
  ],
  [
    'a verdict on the reviews of a claim that was reopened',
    'verdicts_rest_on_current_reviews',
    adding('verdicts', { ...FIRST, claim_id: IDS.thirdClaim, round: 2 }),
  ],
  [
    'a verdict on the round before the newest',
    'verdicts_rest_on_current_reviews',
    async (client: Client): Promise<void> => {
      await stand(client, 'reviewed');
      await add(client, 'verdicts', { ...FIRST, claim_id: IDS.thirdClaim, round: 1 });
    },
  ],
  [
    'a verdict on the reviews of one that was retracted',
    'verdicts_rest_on_reviews_after_retraction',
    async (client: Client): Promise<void> => {
      await stand(client, 'reviewed');
      const judged = { claim_id: IDS.thirdClaim, published_at: new Date('2999-01-01') };
      await add(client, 'verdicts', { ...FIRST, ...judged });
      await add(client, 'verdicts', { ...RETRACTION, ...judged });
      await add(client, 'verdicts', {
        ...judged,
        kind: 'publication',
        version: 3,
        supersedes_version: 2,
        round: 2,
      });
    },
  ],
  [
    'a verdict with another rating than its reviews came to',
    'verdicts_take_the_settled_rating',
    async (client: Client): Promise<void> => {
      await add(client, 'reviews');
      await stand(client, 'reviewed', IDS.otherClaim);
      const judged = { ...FIRST, claim_id: IDS.otherClaim, round: 1 };
      await add(client, 'verdicts', { ...judged, rating_id: IDS.otherRating });
    },
  ],
  [
    'a verdict on reviews that differ while nobody has decided',
    'verdicts_take_the_settled_rating',
    async (client: Client): Promise<void> => {
      await stand(client, 'adjudication');
      await add(client, 'verdicts', { ...FIRST, claim_id: IDS.thirdClaim, round: 2, gate: '[]' });
    },
  ],
  ['an update of nothing', 'verdicts_kind_follows', adding('verdicts', { ...FIRST, kind: 'update' })],
  [
    'a correction of nothing',
    'verdicts_kind_follows',
    adding('verdicts', { ...FIRST, ...CORRECTION, claim_id: IDS.otherClaim }),
  ],
  [
    'a second publication over one that stands',
    'verdicts_kind_follows',
    adding('verdicts', { kind: 'publication' }),
  ],
  [
    'an update of what was retracted',
    'verdicts_kind_follows',
    async (client: Client): Promise<void> => {
      await add(client, 'verdicts', RETRACTION);
      await add(client, 'verdicts', { version: 3, supersedes_version: 2 });
    },
  ],
  [
    'other words for a claim that has a verdict',
    'claims_keep_their_judged_words',
    running(`update claims set text = 'Other words' where id = '${IDS.claim}'`),
  ],
  [
    'another language for a claim that has a verdict',
    'claims_keep_their_judged_words',
    running(`update claims set language = 'ar' where id = '${IDS.claim}'`),
  ],
  [
    'other words for a claim whose verdict was retracted',
    'claims_keep_their_judged_words',
    async (client: Client): Promise<void> => {
      await add(client, 'verdicts', RETRACTION);
      await client.query(`update claims set text = 'Other words' where id = '${IDS.claim}'`);
    },
  ],
  [
    'another day of the event for a claim whose verdict stands',
    'claims_keep_their_judged_dates',
    running(`update claims set event_date = '1999-01-01' where id = '${IDS.claim}'`),
  ],
  [
    'another time of saying it for a claim whose verdict stands',
    'claims_keep_their_judged_dates',
    running(`update claims set claimed_at = '1999-01-01' where id = '${IDS.claim}'`),
  ],
];
