import type { Client } from 'pg';
import { type Case, running } from './cases.js';
import { IDS } from './valid-ids.js';
import { add } from './valid-rows.js';

/** The claim was entered when the tables were filled, before this. */
const withdrawing = (changes: Record<string, unknown>) => async (client: Client) => {
  await add(client, 'interests', { ...changes, withdrawn_at: new Date('2999-01-01') });
};

/** What a withdrawal does not undo at once. */
export const WITHDRAWN_INTERESTS: Case[] = [
  [
    'a review by who just withdrew an interest in the claim',
    'reviews_without_withdrawn_interest',
    async (client: Client): Promise<void> => {
      await withdrawing({ source_id: null, claim_id: IDS.otherClaim })(client);
      await add(client, 'reviews');
    },
  ],
  [
    'a review by who just withdrew an interest in who makes the claim',
    'reviews_without_withdrawn_interest',
    async (client: Client): Promise<void> => {
      await withdrawing({ source_id: IDS.source })(client);
      await add(client, 'reviews');
    },
  ],
  [
    'a decision by who just withdrew an interest',
    'reviews_without_withdrawn_interest',
    async (client: Client): Promise<void> => {
      await withdrawing({ source_id: IDS.source })(client);
      await add(client, 'adjudications');
    },
  ],
];

const OF = `where id = '${IDS.otherClaim}'`;

/** What a claim keeps while reviews are about it. */
export const WORDS_UNDER_REVIEW: Case[] = [
  [
    'other words for a claim under a seal',
    'claims_stay_as_reviewed',
    running(`update claims set text = 'X' ${OF}`),
  ],
  [
    'another language for a claim under a seal',
    'claims_stay_as_reviewed',
    running(`update claims set language = 'ar' ${OF}`),
  ],
  [
    'another day of the event for a claim under a seal',
    'claims_stay_as_reviewed',
    running(`update claims set event_date = '1999-01-01' ${OF}`),
  ],
  [
    'another time of saying it for a claim that was found not checkable under a seal',
    'claims_stay_as_reviewed',
    running(
      `update claims set status = 'not_checkable', not_checkable_reason = 'R' ${OF}`,
      `update claims set claimed_at = '1999-01-01' ${OF}`,
    ),
  ],
  [
    'other words for a claim whose reviews have come to a rating, also in the archive',
    'claims_stay_as_reviewed',
    async (client: Client): Promise<void> => {
      await add(client, 'reviews');
      await running(
        `update claims set status = 'in_review' ${OF}`,
        `update claims set status = 'reviewed' ${OF}`,
        `update claims set status = 'archived', archived_from = 'reviewed' ${OF}`,
        `update claims set text = 'X' ${OF}`,
      )(client);
    },
  ],
];
