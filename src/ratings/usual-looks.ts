import type { RatingColour, RatingIcon } from './rating-looks.js';
import type { NormalisedRating } from './rating.entity.js';

/** How a rating looks where its scale does not say. */
export const USUAL_LOOKS: Readonly<Record<NormalisedRating, { colour: RatingColour; icon: RatingIcon }>> = {
  true: { colour: 'green', icon: 'check' },
  mixed: { colour: 'amber', icon: 'half' },
  false: { colour: 'red', icon: 'cross' },
  unverifiable: { colour: 'grey', icon: 'question' },
};
