import { Problem, problemType } from '../../platform/http/problem.js';

/** A claim always says what it says itself. */
export class MatchWithItself extends Problem {
  static readonly type = problemType(422, 'match_with_itself', 'Both are the same record');
  constructor() {
    super(MatchWithItself.type, 'Name another claim than that of the address.');
  }
}
