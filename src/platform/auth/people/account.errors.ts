import { Problem, problemType } from '../../http/problem.js';

/** What the command line refuses. No route answers with these, so they are not among the problems of the API. */
export class UserUnknown extends Error {
  constructor(who: string) {
    super(`Nobody has the e-mail address ${who}. \`isnad user list\` shows who there is.`);
  }
}

export class ApiKeyUnknown extends Error {
  constructor(id: string) {
    super(`No API key has the id ${id}. \`isnad key list\` shows the ids.`);
  }
}

export class LastAdministrator extends Problem {
  static readonly type = problemType(409, 'last_administrator', 'Nobody else could administer Isnad');
  constructor() {
    super(
      LastAdministrator.type,
      'Make somebody else an administrator first. Whoever can use the command line can always add one there.',
    );
  }
}
