import { ClaimUnknown } from '../../claims/claim.errors.js';
import { mapConstraint } from '../../platform/database/constraint-problems.js';
import { InputInvalid } from '../../platform/http/general.errors.js';
import { Problem, problemType } from '../../platform/http/problem.js';
import { SourceUnknown } from '../../sources/source.errors.js';

/** The caller has declared that already. */
export class InterestDeclaredAlready extends Problem {
  static readonly type = problemType(
    409,
    'interest_declared_already',
    'You have declared this interest already',
  );
  constructor() {
    super(InterestDeclaredAlready.type, DECLARED_DETAIL);
  }
}
const DECLARED_DETAIL =
  'To say it differently, withdraw it (DELETE /api/v1/interests/:id) and declare it anew.';
mapConstraint('interests_once_per_source', InterestDeclaredAlready.type, DECLARED_DETAIL);
mapConstraint('interests_once_per_claim', InterestDeclaredAlready.type, DECLARED_DETAIL);

mapConstraint('interests_in_one_thing', InputInvalid.type, 'Name a source or a claim, and not both.', [
  { field: 'sourceId', message: 'or claimId must be given, and not both', code: 'one_of' },
]);
mapConstraint(
  'interests_only_a_source_is_a_person',
  InputInvalid.type,
  'A person is a source, and not a claim. Name the source with isSelf.',
  [{ field: 'isSelf', message: 'is only for an interest in a source', code: 'source_only' }],
);
mapConstraint(
  'interests_source_fk',
  SourceUnknown.type,
  'Correct the id; GET /api/v1/sources lists the sources.',
  [{ field: 'sourceId', message: 'is not the id of a source', code: 'exists' }],
);
mapConstraint(
  'interests_claim_fk',
  ClaimUnknown.type,
  'Correct the id; GET /api/v1/claims lists the claims.',
  [{ field: 'claimId', message: 'is not the id of a claim', code: 'exists' }],
);
