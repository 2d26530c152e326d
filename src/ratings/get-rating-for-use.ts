import type { EntityManager } from 'typeorm';
import { settingValue } from '../platform/settings/setting.js';
import { Rating } from './rating.entity.js';
import { RatingOutOfUse, RatingUnknown } from './rating.errors.js';
import { RatingScale } from './rating-scale.entity.js';
import { SCALE_IN_USE } from './scale-in-use.js';

/**
 * The rating that somebody is about to give, in the caller's transaction.
 *
 * @param scaleId the version of a scale that what is being rated is bound to, as a round of reviews is to that of its
 *   first review; null: the newest version of the scale in use
 * @throws RatingUnknown, RatingOutOfUse
 */
export async function getRatingForUse(
  manager: EntityManager,
  ratingId: string,
  scaleId: string | null = null,
): Promise<Rating> {
  const rating = await manager.findOneBy(Rating, { id: ratingId });
  if (!rating) throw new RatingUnknown();
  const scale = await manager.findOneOrFail(RatingScale, {
    where: scaleId === null ? { key: await settingValue(manager, SCALE_IN_USE) } : { id: scaleId },
    order: { version: 'DESC' },
  });
  if (rating.scaleId !== scale.id) throw new RatingOutOfUse(scale);
  return rating;
}
