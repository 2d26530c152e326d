import { ApiClient } from '../../support/api-client.js';
import type { TestApp } from '../../support/test-app.js';
import { items, made } from '../../api/support/newsroom.js';

/** Has two colleagues look for evidence on the claim and file reviews that agree: nothing can be said about it. */
export async function haveReviewed(app: TestApp, claimId: string): Promise<void> {
  const [first, second] = [await app.signIn('fact_checker'), await app.signIn('fact_checker')];
  const clients = [first, second].map(({ cookie }) => new ApiClient(app.url, { cookie }));
  const [scale] = items(await clients[0]!.get('/api/v1/rating-scales'));
  const unproven = (scale!['ratings'] as { id: string; key: string }[]).find(({ key }) => key === 'unproven');
  for (const [index, client] of clients.entries()) {
    const evidence = { title: `Search ${index + 1}`, tier: 'primary', language: 'en', stance: 'contextual' };
    made(await client.post(`/api/v1/claims/${claimId}/evidence`, evidence));
  }
  for (const client of clients) {
    const review = {
      ratingId: unproven!.id,
      confidence: 'low',
      summary: 'Too little is public.',
      language: 'en',
      declaresNoInterest: true,
    };
    made(await client.post(`/api/v1/claims/${claimId}/reviews`, review));
  }
}
