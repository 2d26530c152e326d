import { Problem, problemType } from '../../http/problem.js';

export class TooManyAttempts extends Problem {
  static readonly type = problemType(429, 'too_many_attempts', 'Too many attempts');
  constructor(override readonly retryAfter: number) {
    super(
      TooManyAttempts.type,
      `Wait ${retryAfter.toString()} seconds, then try again. The right password still works from other places.`,
    );
  }
}

/** Comparing a password takes memory and a processor on purpose; so many at once wait for their turn, and no more. */
export class ServerBusy extends Problem {
  static readonly type = problemType(503, 'server_busy', 'Too much to do at once');
  override readonly retryAfter = 5;
  constructor() {
    super(ServerBusy.type, 'Many people sign in at this moment. Wait a few seconds and try again.');
  }
}
