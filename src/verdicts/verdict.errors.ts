import { mapConstraint } from '../platform/database/constraint-problems.js';
import { Problem, problemType } from '../platform/http/problem.js';
import type { UnjudgeableStatus } from './verdict.rules.js';

/** Somebody published another version meanwhile. */
export class VerdictSuperseded extends Problem {
  static readonly type = problemType(409, 'verdict_superseded', 'Another version was published meanwhile');
  constructor(current: number) {
    super(
      VerdictSuperseded.type,
      `The claim's newest verdict is version ${current.toString()} (0: none). Read it before you put another in its place.`,
    );
  }
}

/** Nothing stands that could be corrected or retracted. */
export class VerdictRetracted extends Problem {
  static readonly type = problemType(409, 'verdict_retracted', 'The verdict was retracted');
  constructor() {
    super(
      VerdictRetracted.type,
      'Nothing stands that could be wrong. Reopen the claim, have it reviewed anew, and publish a verdict afresh.',
    );
  }
}

/** The claim is not before the desk, or is held to be not checkable. */
export class ClaimNotJudgeable extends Problem {
  static readonly type = problemType(409, 'claim_not_judgeable', 'The claim takes no verdict now');
  constructor(status: UnjudgeableStatus) {
    super(ClaimNotJudgeable.type, WHAT_TO_DO[status]);
  }
}
const WHAT_TO_DO: Record<UnjudgeableStatus, string> = {
  draft: 'It is a draft. Open it first (POST /api/v1/claims/:id/moves, move open).',
  not_checkable:
    'It was found not to be checkable. Open it again to have it reviewed. What was published before can still be retracted.',
  archived: 'It is archived. Restore it first. What was published before can still be retracted.',
};

/** The claim has no published verdict. */
export class NoVerdict extends Problem {
  static readonly type = problemType(404, 'no_verdict', 'The claim has no published verdict');
  constructor() {
    super(NoVerdict.type, 'Nothing has been published about this claim yet, or there is no such claim.');
  }
}

/** A date of the verdict lies on the wrong side of now. */
export class VerdictDateWrong extends Problem {
  static readonly type = problemType(422, 'verdict_date_wrong', 'A date lies on the wrong side of today');
  constructor(field: 'asOf' | 'reviewBy') {
    super(
      VerdictDateWrong.type,
      field === 'asOf'
        ? 'A verdict cannot speak of the future.'
        : 'The day of the next review has to be still to come.',
      [
        {
          field,
          message: field === 'asOf' ? 'must not be in the future' : 'must be after today',
          code: 'date',
        },
      ],
    );
  }
}

/** What a published verdict is about: the words of a claim never change after one, its dates not while one stands. */
export class ClaimJudged extends Problem {
  static readonly type = problemType(
    409,
    'claim_has_verdict',
    'The words and dates of a claim with a verdict cannot change',
  );
  constructor() {
    super(ClaimJudged.type, CLAIM_JUDGED_DETAIL);
  }
}
const CLAIM_JUDGED_DETAIL =
  'The published verdict is about these words. Enter the other wording as a claim of its own.';
mapConstraint('claims_keep_their_judged_words', ClaimJudged.type, CLAIM_JUDGED_DETAIL, [
  { field: 'text', message: 'has a published verdict', code: 'judged' },
]);
mapConstraint(
  'claims_keep_their_judged_dates',
  ClaimJudged.type,
  'The published verdict is about the claim with these dates. If one is wrong, retract the verdict, reopen the claim, and put the date right before anybody files a review.',
);
