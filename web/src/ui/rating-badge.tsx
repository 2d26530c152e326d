import type { Rating } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { RatingMark } from './rating-mark.js';

/** A rating in the reader's language, as the scale on which it was given has it look. */
export function RatingBadge({ rating }: { rating: Rating }) {
  const { language } = useLanguage();
  return (
    <RatingMark colour={rating.colour} icon={rating.icon}>
      {rating.labels[language]}
    </RatingMark>
  );
}
