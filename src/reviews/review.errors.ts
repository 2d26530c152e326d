import type { ClaimStatus } from '../claims/claim.entity.js';
import { mapConstraint } from '../platform/database/constraint-problems.js';
import { Problem, problemType } from '../platform/http/problem.js';
import type { ReviewableStatus } from './review.rules.js';

const WHAT_TO_DO: Record<Exclude<ClaimStatus, ReviewableStatus>, string> = {
  draft: 'It is a draft. Open it first (POST /api/v1/claims/:id/moves, move open).',
  adjudication: 'All reviews of this round are filed, and their ratings differ. A third person adjudicates.',
  reviewed: 'All reviews of this round are filed. An editor can reopen the claim for another round.',
  not_checkable: 'It was found not to be checkable. An editor can open it again.',
  archived: 'It is archived. An editor can restore it.',
};

/** The claim's status takes no reviews. */
export class ClaimNotReviewable extends Problem {
  static readonly type = problemType(409, 'claim_not_reviewable', 'The claim takes no reviews now');
  constructor(status: Exclude<ClaimStatus, ReviewableStatus>) {
    super(ClaimNotReviewable.type, WHAT_TO_DO[status]);
  }
}

/** One person, one review in a round; by whatever session or key. */
export class ReviewFiledAlready extends Problem {
  static readonly type = problemType(
    409,
    'review_filed_already',
    'You have reviewed the claim in this round',
  );
  constructor() {
    super(ReviewFiledAlready.type, REVIEW_FILED_DETAIL);
  }
}
const REVIEW_FILED_DETAIL =
  'A review is not changed once it is filed. You can review the claim again when it is reopened.';
mapConstraint('reviews_one_per_person', ReviewFiledAlready.type, REVIEW_FILED_DETAIL);

/** Who has an interest in a claim neither reviews nor adjudicates it, nor is assigned it. */
export class InterestDeclared extends Problem {
  static readonly type = problemType(409, 'interest_declared', 'An interest in the claim is declared');
  constructor() {
    super(InterestDeclared.type, INTEREST_DETAIL);
  }
}
const INTEREST_DETAIL =
  'Somebody with an interest in a claim, or in a source that makes or relays it, does not judge it. Leave it to a colleague.';
mapConstraint('reviews_without_interest', InterestDeclared.type, INTEREST_DETAIL);
mapConstraint(
  'reviews_without_withdrawn_interest',
  InterestDeclared.type,
  'You withdrew an interest in the claim, or in a source that makes or relays it, only since its last round of reviews. That bars you from this round. Leave it to a colleague; you can review the claim in its next round.',
);

/** There are no ratings that differ and wait for a third person. */
export class NothingToAdjudicate extends Problem {
  static readonly type = problemType(409, 'nothing_to_adjudicate', 'There is nothing to adjudicate');
  constructor() {
    super(NothingToAdjudicate.type, NOTHING_DETAIL);
  }
}
const NOTHING_DETAIL =
  'A claim is adjudicated once in a round, when all its reviews are filed and their ratings differ. Read it again; somebody may have been faster.';
mapConstraint('adjudications_only_of_differences', NothingToAdjudicate.type, NOTHING_DETAIL);
mapConstraint('adjudications_one_per_round', NothingToAdjudicate.type, NOTHING_DETAIL);

/** Who reviewed the claim in this round is not the third. */
export class AdjudicatorReviewed extends Problem {
  static readonly type = problemType(409, 'adjudicator_reviewed', 'You reviewed the claim in this round');
  constructor() {
    super(AdjudicatorReviewed.type, ADJUDICATOR_DETAIL);
  }
}
const ADJUDICATOR_DETAIL =
  'Somebody who has not reviewed it decides between the reviews. Ask another editor.';
mapConstraint('adjudications_by_a_third', AdjudicatorReviewed.type, ADJUDICATOR_DETAIL);

/** A review relies on evidence that the claim doesn't have. */
export class EvidenceNotLinked extends Problem {
  static readonly type = problemType(
    422,
    'evidence_not_linked',
    'A review relies on what is not evidence of the claim',
  );
  constructor(positions: readonly number[]) {
    super(
      EvidenceNotLinked.type,
      'Name links of this claim that were not removed, by their id. Read the claim again; somebody may have removed one.',
      positions.map((position) => ({
        field: `evidenceLinkIds[${position.toString()}]`,
        message: 'is not the id of a link of this claim',
        code: 'exists',
      })),
    );
  }
}

/** What people have reviewed stays as they saw it, while their reviews count. */
export class ClaimReviewed extends Problem {
  static readonly type = problemType(
    409,
    'claim_reviewed',
    'The words and dates of a claim that is reviewed cannot change',
  );
  constructor() {
    super(ClaimReviewed.type, CLAIM_REVIEWED_DETAIL);
  }
}
const CLAIM_REVIEWED_DETAIL =
  'Somebody has filed a review of the claim as it is. Enter another wording as a claim of its own; or, once the round is over, reopen the claim and change it before anybody files a review of the next.';
mapConstraint('claims_stay_as_reviewed', ClaimReviewed.type, CLAIM_REVIEWED_DETAIL);
