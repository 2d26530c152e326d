import { type EntityManager, In, IsNull } from 'typeorm';
import { EvidenceLink } from '../evidence/evidence-link.entity.js';
import { ReviewEvidence } from './review-evidence.entity.js';
import { EvidenceNotLinked } from './review.errors.js';

/**
 * Keeps which of the claim's evidence a review relies on, as it is filed. The claim is locked by the caller, so nobody
 * removes a link meanwhile.
 *
 * @throws EvidenceNotLinked, naming every link that is not of this claim or was removed
 */
export async function relyOnEvidence(
  manager: EntityManager,
  review: { reviewId: string; claimId: string },
  linkIds: readonly string[],
): Promise<void> {
  const wanted = linkIds.map((id) => id.toLowerCase());
  const links = await manager.findBy(EvidenceLink, {
    id: In(wanted),
    claimId: review.claimId,
    removedAt: IsNull(),
  });
  const known = new Set(links.map(({ id }) => id));
  const wrong = wanted.flatMap((id, position) => (known.has(id) ? [] : [position]));
  if (wrong.length > 0) throw new EvidenceNotLinked(wrong);
  if (known.size === 0) return;
  await manager.insert(
    ReviewEvidence,
    [...known].map((linkId) => ({ ...review, linkId })),
  );
}
