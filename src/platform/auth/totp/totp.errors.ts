import { Problem, problemType } from '../../http/problem.js';

/** The password was right. */
export class CodeRequired extends Problem {
  static readonly type = problemType(401, 'code_required', 'A code is needed, too');
  constructor() {
    super(CodeRequired.type, 'Send the code of the authenticator, or a recovery code, as `code`.');
  }
}

/** Wrong, of another time, or used before. */
export class CodeWrong extends Problem {
  static readonly type = problemType(422, 'code_wrong', 'The code does not hold');
  constructor() {
    super(CodeWrong.type, 'Wait for the next code of the authenticator: each is taken once.', [
      { field: 'code', message: 'is not a code of now, or was used', code: 'code' },
    ]);
  }
}

export class TotpStateWrong extends Problem {
  static readonly type = problemType(409, 'totp_state_wrong', 'The second step is not where that can happen');
  constructor(isOn: boolean) {
    super(
      TotpStateWrong.type,
      isOn ? 'It is on already. Switch it off before you set it up again.' : 'Set it up first.',
    );
  }
}
