import { Problem, problemType } from '../../http/problem.js';

/** The installation has no identity provider. */
export class OidcNotConfigured extends Problem {
  static readonly type = problemType(404, 'oidc_not_configured', 'There is no identity provider');
  constructor() {
    super(OidcNotConfigured.type, 'Sign in with e-mail and password. ISNAD_OIDC_ISSUER names a provider.');
  }
}

/** The provider does not answer, or not as one. */
export class OidcUnreachable extends Problem {
  static readonly type = problemType(503, 'oidc_unreachable', 'The identity provider cannot be reached');
  constructor() {
    super(OidcUnreachable.type, 'Try again in a moment, or sign in with e-mail and password.');
  }
}

/** What came back from the provider is not an answer to what this browser asked. */
export class OidcAnswerInvalid extends Problem {
  static readonly type = problemType(400, 'oidc_answer_invalid', 'The sign-in was not completed');
  constructor() {
    super(
      OidcAnswerInvalid.type,
      'It took too long, was stopped, or was begun in another browser. Begin again on the sign-in page.',
    );
  }
}

/** The provider knows the person; this desk doesn't. */
export class OidcNoAccount extends Problem {
  static readonly type = problemType(403, 'oidc_no_account', 'You have no account here');
  constructor() {
    super(
      OidcNoAccount.type,
      'The identity provider confirmed who you are, but no account here has that confirmed address. Ask the administrator for an invitation.',
    );
  }
}
