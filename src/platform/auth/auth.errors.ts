import { mapConstraint } from '../database/constraint-problems.js';
import { Problem, problemType } from '../http/problem.js';

export class SignInRequired extends Problem {
  static readonly type = problemType(401, 'sign_in_required', 'Sign in first');
  constructor() {
    super(SignInRequired.type, 'Sign in, or send an API key as "Authorization: Bearer <key>".');
  }
}

export class KeyInvalid extends Problem {
  static readonly type = problemType(401, 'key_invalid', 'The API key is not valid');
  constructor() {
    super(
      KeyInvalid.type,
      'The key is unknown, expired, replaced or revoked. Ask whoever gave it to you for a new one.',
    );
  }
}

export class WrongCredentials extends Problem {
  static readonly type = problemType(401, 'wrong_credentials', 'The e-mail address or the password is wrong');
  constructor() {
    super(WrongCredentials.type, 'Check both and try again. The administrator can set a new password.');
  }
}

/** Not 401: the caller is signed in, and stays so. */
export class CurrentPasswordWrong extends Problem {
  static readonly type = problemType(422, 'current_password_wrong', 'The present password is wrong');
  constructor() {
    super(CurrentPasswordWrong.type, 'Enter the password with which you sign in now.', [
      { field: 'current', message: 'is not the present password', code: 'wrong' },
    ]);
  }
}

export class NotAllowed extends Problem {
  static readonly type = problemType(403, 'not_allowed', 'This is not allowed to you');
  constructor(permission: string) {
    super(
      NotAllowed.type,
      `This needs the permission ${permission}. An administrator can give you a role that has it; a key that has scopes needs it among them.`,
    );
  }
}

/** What is a person's own business (password, sessions) is not opened by a key that a program holds. */
export class PeopleOnly extends Problem {
  static readonly type = problemType(403, 'people_only', 'A key cannot do this');
  constructor() {
    super(PeopleOnly.type, 'Only a person who signed in with a browser can do this; an API key cannot.');
  }
}

export class ForeignOrigin extends Problem {
  static readonly type = problemType(403, 'foreign_origin', 'The request came from another site');
  constructor() {
    super(
      ForeignOrigin.type,
      'A signed-in browser may change things only from the pages of this installation.',
    );
  }
}

export class EmailInvalid extends Problem {
  static readonly type = problemType(422, 'email_invalid', 'That is not an e-mail address');
  constructor() {
    super(EmailInvalid.type, 'Give an address such as name@example.org.', [
      { field: 'email', message: 'must be an e-mail address', code: 'isEmail' },
    ]);
  }
}

export class PasswordTooShort extends Problem {
  static readonly type = problemType(422, 'password_too_short', 'The password is too short');
  constructor(shortest: number) {
    super(PasswordTooShort.type, `Take a password of at least ${shortest.toString()} characters.`, [
      {
        field: 'password',
        message: `must have at least ${shortest.toString()} characters`,
        code: 'tooShort',
      },
    ]);
  }
}

export const EMAIL_TAKEN = problemType(409, 'email_taken', 'Somebody has that e-mail address');
mapConstraint('users_email_unique', EMAIL_TAKEN, 'A user with this address exists already.', [
  { field: 'email', message: 'is taken', code: 'unique' },
]);
