import { createHash } from 'node:crypto';

export const THROTTLE_SCOPES = [
  'password_from_network',
  'password_of_account',
  'password_of_network',
  'code_from_network',
  'code_of_account',
  'hook',
  'hook_of_network',
] as const;
export type ThrottleScope = (typeof THROTTLE_SCOPES)[number];

/** So many attempts at once, and then one more each time that so many seconds have passed. */
export interface Limit {
  readonly scope: ThrottleScope;
  readonly burst: number;
  readonly seconds: number;
}

/** A limit, and the hash of whom it is about: what was typed as an address may have been a password. */
export interface Counted {
  readonly limit: Limit;
  readonly subject: Buffer;
}

/** One account from one place: tight, since people mistype their password a few times and machines many. */
const PASSWORD_FROM_NETWORK: Limit = { scope: 'password_from_network', burst: 5, seconds: 180 };
/** One account from everywhere: wide, or else anybody could shut anybody out. */
const PASSWORD_OF_ACCOUNT: Limit = { scope: 'password_of_account', burst: 30, seconds: 60 };
/** One place against all accounts: wide, since a newsroom may stand behind one address. */
const PASSWORD_OF_NETWORK: Limit = { scope: 'password_of_network', burst: 30, seconds: 20 };
/** A code is one of a million and three of them are right, so whoever knows the password gets few guesses a day. */
const CODE_FROM_NETWORK: Limit = { scope: 'code_from_network', burst: 5, seconds: 180 };
const CODE_OF_ACCOUNT: Limit = { scope: 'code_of_account', burst: 20, seconds: 600 };
/** So many calls in a row, and then thirty a minute: a service that watches a thousand pages calls for few of them. */
const HOOK: Limit = { scope: 'hook', burst: 30, seconds: 2 };
/** One place with all hooks that it calls, and with all that it tries. */
const HOOK_OF_NETWORK: Limit = { scope: 'hook_of_network', burst: 60, seconds: 1 };

/**
 * What an attempt at a password counts against, in the order in which the rows are locked: the same for everybody, so
 * that no two wait for each other.
 *
 * @param isKnownThere whether that account has been signed in to from that network lately: it gets in from there even
 *   while others use up the account's own limit from everywhere
 */
export function passwordLimits(email: string, network: string, isKnownThere: boolean): Counted[] {
  return [
    counted(PASSWORD_FROM_NETWORK, email, network),
    ...(isKnownThere ? [] : [counted(PASSWORD_OF_ACCOUNT, email)]),
    counted(PASSWORD_OF_NETWORK, network),
  ];
}

/** What an attempt at the code of the second step counts against. */
export function codeLimits(userId: string, network: string): Counted[] {
  return [counted(CODE_FROM_NETWORK, userId, network), counted(CODE_OF_ACCOUNT, userId)];
}

/** What a call of a hook counts against, whether there is such a hook or not. */
export function hookLimits(secret: string, network: string): Counted[] {
  return [counted(HOOK, secret), counted(HOOK_OF_NETWORK, network)];
}

function counted(limit: Limit, ...subject: string[]): Counted {
  return { limit, subject: createHash('sha256').update(subject.join('\n')).digest() };
}
