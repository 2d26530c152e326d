import type { DataSource } from 'typeorm';
import { Claim } from '../../../src/claims/claim.entity.js';
import { moveClaim } from '../../../src/claims/move-claim.js';
import { AddEvidence } from '../../../src/evidence/add-evidence.js';
import type { Actor } from '../../../src/platform/auth/actor.js';
import { FileReview } from '../../../src/reviews/file-review.js';
import { newestRound } from '../../../src/reviews/settled-round.js';

/** What of a desk is needed here; `desk.ts` itself makes claims judgeable. */
interface Reviewed {
  readonly dataSource: DataSource;
  colleague(name: string): Promise<Actor>;
  count(table: string, where: string, values: unknown[]): Promise<number>;
}

const reviewers = new WeakMap<Reviewed, Promise<Actor[]>>();

/** Two people of the desk who review whatever has to be reviewed. */
function reviewersOf(desk: Reviewed): Promise<Actor[]> {
  const known = reviewers.get(desk) ?? Promise.all([desk.colleague('First'), desk.colleague('Second')]);
  reviewers.set(desk, known);
  return known;
}

/**
 * Brings a claim, by the ways that a desk has, to where a verdict of that rating passes the publish gate: with evidence for
 * and against, and with reviews that agree on the rating. A claim whose reviews came to another one is reopened. One that
 * is not there is left to the test.
 */
export async function makeJudgeable(desk: Reviewed, claimId: string, ratingId: string): Promise<void> {
  const { manager } = desk.dataSource;
  const claim = await manager.findOneBy(Claim, { id: claimId });
  if (!claim) return;
  const [first, second] = await reviewersOf(desk);
  const has = (stance: string) =>
    desk.count('evidence_links', 'claim_id = $1 and stance = $2 and removed_at is null', [claimId, stance]);
  for (const stance of ['supports', 'refutes'] as const) {
    if ((await has(stance)) > 0) continue;
    const command = { title: `What ${stance} it`, tier: 'primary' as const, language: 'en', stance };
    await new AddEvidence(desk.dataSource).execute(first!, claimId, command);
  }
  const round = await newestRound(manager, claimId);
  if (claim.status === 'reviewed') {
    if (round?.settledRatingId === ratingId) return;
    await desk.dataSource.transaction((inside) => moveClaim(inside, first!, claim, 'reopen'));
  }
  for (const reviewer of [first!, second!]) {
    await new FileReview(desk.dataSource).execute(reviewer, claimId, {
      ratingId,
      confidence: 'medium',
      summary: 'So it is.',
      language: 'en',
      declaresNoInterest: true,
    });
  }
}
