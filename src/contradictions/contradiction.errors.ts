import { mapConstraint } from '../platform/database/constraint-problems.js';
import { Problem, problemType } from '../platform/http/problem.js';

/** A claim cannot contradict itself. */
export class SameClaim extends Problem {
  static readonly type = problemType(422, 'same_claim', 'Both sides are the same claim');
  constructor() {
    super(SameClaim.type, 'Name two different claims.', [
      { field: 'claimBId', message: 'is the same as claimAId', code: 'different' },
    ]);
  }
}

/** Only a confirmed contradiction has a resolution. */
export class ResolutionWithoutConfirmation extends Problem {
  static readonly type = problemType(
    422,
    'resolution_without_confirmation',
    'Only a confirmed contradiction is resolved',
  );
  constructor() {
    super(ResolutionWithoutConfirmation.type, 'Leave out resolution, or confirm the contradiction.', [
      { field: 'resolution', message: 'is only for a confirmed contradiction', code: 'confirmed_only' },
    ]);
  }
}

/** Somebody else decided while the decider was looking at it. */
export class DecidedMeanwhile extends Problem {
  static readonly type = problemType(409, 'contradiction_decided', 'Somebody decided meanwhile');
  constructor(status: string) {
    super(DecidedMeanwhile.type, `It is ${status} by now. Read it again, then decide.`);
  }
}

/** The pair is on the list already. */
export class PairKnown extends Problem {
  static readonly type = problemType(409, 'contradiction_known', 'This pair is on the list already');
  constructor() {
    super(PairKnown.type, PAIR_KNOWN_DETAIL);
  }
}
const PAIR_KNOWN_DETAIL =
  'These two claims were suggested or confirmed before, or rejected with their present words. An editor can decide on that entry again.';
mapConstraint('contradictions_pair_once', PairKnown.type, PAIR_KNOWN_DETAIL);

/** The words of a claim cannot change once a person has confirmed that they contradict another's. */
export class ClaimDecided extends Problem {
  static readonly type = problemType(
    409,
    'claim_in_contradiction',
    'The claim stands in a confirmed contradiction',
  );
  constructor() {
    super(ClaimDecided.type, CLAIM_DECIDED_DETAIL);
  }
}
const CLAIM_DECIDED_DETAIL =
  'The decision is about its present words and date. Enter the other wording as a claim of its own.';
mapConstraint('claims_keep_their_decided_words', ClaimDecided.type, CLAIM_DECIDED_DETAIL, [
  { field: 'text', message: 'stands in a confirmed contradiction', code: 'decided' },
]);
