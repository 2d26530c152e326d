import { Problem, problemType } from '../../platform/http/problem.js';

/** A claim always says what it says itself. */
export class MatchWithItself extends Problem {
  static readonly type = problemType(422, 'match_with_itself', 'Both are the same record');
  constructor() {
    super(MatchWithItself.type, 'Name another claim than that of the address.');
  }
}

/** Two claims that contradict each other do not say the same. */
export class MatchContradicts extends Problem {
  static readonly type = problemType(409, 'match_contradicts', 'The claims contradict each other');
  constructor() {
    super(
      MatchContradicts.type,
      'A contradiction between them was suggested or confirmed. If that is wrong, reject the contradiction first.',
    );
  }
}
