import { ApiClient } from '../../support/api-client.js';
import type { TestApp } from '../../support/test-app.js';
import { items, made } from '../../api/support/newsroom.js';
import { fileReview } from '../../api/support/reviewing.js';

/** A person of the desk who works through the API. */
export interface Colleague {
  client: ApiClient;
  name: string;
}

/** A fact-checker of that name. */
export async function colleague(app: TestApp, name: string): Promise<Colleague> {
  const { cookie, userId } = await app.signIn('fact_checker');
  await app.dataSource.query('update users set name = $2 where id = $1', [userId, name]);
  return { client: new ApiClient(app.url, { cookie }), name };
}

/** Enters a claim, on which the colleagues file the ratings at these places of the scale. */
export async function haveRated(app: TestApp, filed: [Colleague, number][]): Promise<void> {
  const [{ client } = { client: app.anonymous }] = filed.map(([each]) => each);
  const source = { kind: 'person', names: [{ language: 'en', name: 'Speaker' }] };
  const sourceId = made(await client.post('/api/v1/sources', source)).id;
  const claim = {
    text: 'The bridge was closed on Monday',
    attributions: [{ sourceId, role: 'claimant', kind: 'direct_quote' }],
  };
  const claimId = made(await client.post('/api/v1/claims', claim)).id;
  const [scale] = items(await client.get('/api/v1/rating-scales'));
  const ratings = scale!['ratings'] as { id: string }[];
  for (const [reviewer, place] of filed) {
    made(await fileReview(reviewer.client, claimId, ratings[place]!.id, { declaresNoInterest: true }));
  }
}
