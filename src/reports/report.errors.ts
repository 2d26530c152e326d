import { Problem, problemType } from '../platform/http/problem.js';

/** Other reports are being read, and hold what this one would need. */
export class TooManyReports extends Problem {
  static readonly type = problemType(503, 'too_many_reports', 'Too many reports at once');
  constructor() {
    super(TooManyReports.type, 'Other reports are being written. Wait a moment and ask again.');
  }
}
