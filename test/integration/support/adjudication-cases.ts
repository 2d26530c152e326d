import type { Client } from 'pg';
import { adding, type Case, LONG, NOBODY } from './cases.js';
import { IDS } from './valid-ids.js';
import { add } from './valid-rows.js';

/** Who decides between reviews, between which, and how. */
export const ADJUDICATION_CASES: Case[] = [
  [
    'a decision by nobody',
    'adjudications_adjudicator_fk',
    adding('adjudications', { adjudicator_id: NOBODY }),
  ],
  ['a decision for no rating', 'adjudications_rating_fk', adding('adjudications', { rating_id: NOBODY })],
  [
    'a decision on no round',
    'adjudications_round_fk',
    async (client: Client): Promise<void> => {
      await client.query('alter table adjudications disable trigger adjudications_by_a_third');
      await add(client, 'adjudications', { round: 3 });
    },
  ],
  ['two decisions on one round', 'adjudications_one_per_round', adding('adjudications', { round: 1 })],
  ['a decision for no reason', 'adjudications_reason_given', adding('adjudications', { reason: ' ' })],
  [
    'a decision for endless reasons',
    'adjudications_reason_given',
    adding('adjudications', { reason: LONG(5_001) }),
  ],
  ['a decision in no language', 'adjudications_language_is_tag', adding('adjudications', { language: '' })],
  [
    'a decision between reviews that are sealed',
    'adjudications_only_of_differences',
    adding('adjudications', { claim_id: IDS.otherClaim, round: 1 }),
  ],
  [
    'a decision between reviews that agree',
    'adjudications_only_of_differences',
    async (client: Client): Promise<void> => {
      await add(client, 'reviews');
      await add(client, 'adjudications', {
        claim_id: IDS.otherClaim,
        round: 1,
        adjudicator_id: IDS.otherReviewer,
      });
    },
  ],
  [
    'a decision by one of the two',
    'adjudications_by_a_third',
    adding('adjudications', { adjudicator_id: IDS.reviewer }),
  ],
  [
    'a decision on another scale than the reviews',
    'adjudications_on_the_scale_of_the_reviews',
    adding('adjudications', { rating_id: IDS.openRating }),
  ],
  [
    'a decision by who has an interest',
    'reviews_without_interest',
    async (client: Client): Promise<void> => {
      await add(client, 'interests', { source_id: IDS.source });
      await add(client, 'adjudications');
    },
  ],
];
