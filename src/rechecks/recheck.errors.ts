import { Problem, problemType } from '../platform/http/problem.js';

/** Nothing is to be decided on the recheck: it is not done, found nothing, or was decided. */
export class RecheckNotOpen extends Problem {
  static readonly type = problemType(409, 'recheck_not_open', 'There is nothing to decide on this recheck');
  constructor(standing: string) {
    super(
      RecheckNotOpen.type,
      `${standing} Read the claim again: a later recheck may wait for a decision in its place.`,
    );
  }
}

/** No verdict stands of which it could be said that it still does. */
export class RecheckWithoutVerdict extends Problem {
  static readonly type = problemType(409, 'recheck_without_verdict', 'No verdict stands on the claim');
  constructor() {
    super(
      RecheckWithoutVerdict.type,
      'The recheck was made while the claim had no verdict. Publish one, or reopen the claim.',
    );
  }
}
