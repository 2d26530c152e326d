/** What the command line refuses. No route answers with these, so they are not among the problems of the API. */
export class UserUnknown extends Error {
  constructor(email: string) {
    super(`Nobody has the e-mail address ${email}. \`isnad user list\` shows who there is.`);
  }
}

export class ApiKeyUnknown extends Error {
  constructor(id: string) {
    super(`No API key has the id ${id}. \`isnad key list\` shows the ids.`);
  }
}

export class ExpiryNotAhead extends Error {
  constructor() {
    super('The key would have expired already. Give a day in the future.');
  }
}
