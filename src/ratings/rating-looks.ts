/**
 * The colours of ratings, by name: each is legible on light and on dark, which a colour of somebody's choice is not. The
 * dashboard holds a pair of shades for each.
 */
export const RATING_COLOURS = ['green', 'lime', 'amber', 'orange', 'red', 'purple', 'blue', 'grey'] as const;
export type RatingColour = (typeof RATING_COLOURS)[number];

/** The signs of ratings: what colour says is said by them, too. */
export const RATING_ICONS = [
  'check',
  'check_partial',
  'half',
  'cross_partial',
  'cross',
  'question',
  'minus',
  'warning',
  'clock',
  'scissors',
  'masks',
  'scales',
] as const;
export type RatingIcon = (typeof RATING_ICONS)[number];
