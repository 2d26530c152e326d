import { mapConstraint } from '../platform/database/constraint-problems.js';
import { Problem, problemType } from '../platform/http/problem.js';

/** It is recorded already that the source took it back. */
export class WithdrawalRecordedAlready extends Problem {
  static readonly type = problemType(
    409,
    'withdrawal_recorded_already',
    'It is recorded already that the source took it back',
  );
  constructor() {
    super(WithdrawalRecordedAlready.type, RECORDED_DETAIL);
  }
}
const RECORDED_DETAIL =
  'Read the claim again to see what is recorded. To record something else, take that back first (DELETE on the same address).';
mapConstraint('attribution_withdrawals_pk', WithdrawalRecordedAlready.type, RECORDED_DETAIL);
