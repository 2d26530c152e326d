import { mapConstraint } from '../platform/database/constraint-problems.js';
import { Problem, problemType } from '../platform/http/problem.js';

/** The rating isn't on any scale. */
export class RatingUnknown extends Problem {
  static readonly type = problemType(422, 'rating_unknown', 'There is no such rating');
  constructor() {
    super(RatingUnknown.type, 'Take ratingId from GET /api/v1/rating-scales.', [
      { field: 'ratingId', message: 'is not the id of a rating', code: 'exists' },
    ]);
  }
}

/** The rating is on a version of a scale that is not, or no longer, the one to rate on. */
export class RatingOutOfUse extends Problem {
  static readonly type = problemType(422, 'rating_out_of_use', 'The rating is not on the scale in use');
  constructor(wanted: { key: string; version: number }) {
    super(
      RatingOutOfUse.type,
      `Ratings are given on version ${wanted.version.toString()} of the scale ${wanted.key} here. Take ratingId from it.`,
      [{ field: 'ratingId', message: 'is not on the scale in use', code: 'in_use' }],
    );
  }
}

/** Somebody defined another version meanwhile. */
export class ScaleSuperseded extends Problem {
  static readonly type = problemType(409, 'scale_superseded', 'Another version of the scale was defined');
  constructor() {
    super(ScaleSuperseded.type, SCALE_SUPERSEDED_DETAIL);
  }
}
const SCALE_SUPERSEDED_DETAIL =
  'The newest version of the scale is not expectedVersion (0: there is none). Read it, then define the next one.';
mapConstraint('rating_scales_one_per_version', ScaleSuperseded.type, SCALE_SUPERSEDED_DETAIL);
