import { type FieldError, Problem, problemType } from '../../http/problem.js';
import type { UserRole } from '../permissions.js';

/** The key would be allowed more than its owner, or than its own role. */
export class KeyTooMighty extends Problem {
  static readonly type = problemType(422, 'key_too_mighty', 'The key would be allowed too much');
  constructor(errors: readonly FieldError[]) {
    super(
      KeyTooMighty.type,
      `A key may do no more than its owner, and its scopes no more than its role. Nothing was made: ${errors
        .map(({ field, message }) => `${field} ${message}`)
        .join('; ')}.`,
      errors,
    );
  }
}

/** @param owner the role beyond which the key's role is */
export function roleBeyond(owner: UserRole): FieldError {
  return { field: 'role', message: `must not be more than ${owner}`, code: 'beyondOwner' };
}

export class ExpiryNotAhead extends Problem {
  static readonly type = problemType(422, 'expiry_not_ahead', 'The key would have expired already');
  constructor() {
    super(ExpiryNotAhead.type, 'The key would have expired already. Give a day in the future.', [
      { field: 'expiresAt', message: 'must lie in the future', code: 'notAhead' },
    ]);
  }
}

export class KeyEnded extends Problem {
  static readonly type = problemType(409, 'key_ended', 'The key has ended');
  constructor() {
    super(KeyEnded.type, 'It was revoked, has expired, or its owner is disabled. Make a new key.');
  }
}

/** Whoever has a person's key acts in that person's name, so nobody else gets a new secret for it. */
export class NotKeyOwner extends Problem {
  static readonly type = problemType(403, 'not_key_owner', 'The key is another person’s');
  constructor() {
    super(
      NotKeyOwner.type,
      'Only the person whose key it is can have a new secret for it. An administrator can revoke it.',
    );
  }
}
