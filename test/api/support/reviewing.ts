import type { Answer, ApiClient } from '../../support/api-client.js';
import { items } from './newsroom.js';

interface Rating {
  id: string;
  key: string;
}

/** Ids of the ratings of the scale in use, by name. */
export async function ratingIds(client: ApiClient): Promise<Record<string, string>> {
  const [scale] = items(await client.get('/api/v1/rating-scales'));
  return Object.fromEntries((scale!['ratings'] as Rating[]).map(({ key, id }) => [key, id]));
}

/** Files a review of the claim with that rating. */
export function fileReview(
  client: ApiClient,
  claimId: string,
  ratingId: string,
  more: object = {},
): Promise<Answer> {
  const body = { ratingId, confidence: 'medium', summary: 'So it is.', language: 'en', ...more };
  return client.post(`/api/v1/claims/${claimId}/reviews`, body);
}
