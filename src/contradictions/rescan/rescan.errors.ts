import { mapConstraint } from '../../platform/database/constraint-problems.js';
import { Problem, problemType } from '../../platform/http/problem.js';

const DETAIL = 'All claims are being compared already. The work in the background says how far it is.';

/** Two at a time would only do the same twice. */
export class RescanUnderWay extends Problem {
  static readonly type = problemType(409, 'rescan_under_way', 'All claims are being compared already');
  constructor() {
    super(RescanUnderWay.type, DETAIL);
  }
}
mapConstraint('contradiction_rescans_one_at_a_time', RescanUnderWay.type, DETAIL);
