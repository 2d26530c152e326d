import { createHmac } from 'node:crypto';
import { randomToken } from '../secrets.js';

/**
 * The secrets of one sign-in by way of the identity provider. All are made from one random token that only the browser's
 * cookie holds, so the server remembers nothing between the two requests, and an answer that was meant for another
 * browser fits no cookie.
 */
export interface OidcFlow {
  /** What the cookie holds. */
  cookie: string;
  state: string;
  nonce: string;
  /** PKCE's verifier (RFC 7636): 43 characters. */
  verifier: string;
  /** Where the person wanted to go: a path of this installation. */
  next: string;
}

const COOKIE = /^([\w-]{43})\.([\w-]*)$/;
/**
 * Only a path of our own: the address could have been made up by anyone. Nothing that browsers leave out of an address
 * either, or two slashes with a tab between them would lead elsewhere.
 */
const OWN_PATH = /^\/(?![/\\])[^\p{Cc}\\]*$/u;
const HOME = '/';

export function startFlow(next: string | undefined): OidcFlow {
  return flowOf(randomToken(), next !== undefined && OWN_PATH.test(next) ? next : HOME);
}

/** The flow that the cookie belongs to; null for a cookie that isn't one of ours. */
export function flowFrom(cookie: string | undefined): OidcFlow | null {
  const [, token, next] = COOKIE.exec(cookie ?? '') ?? [];
  if (token === undefined || next === undefined) return null;
  const path = Buffer.from(next, 'base64url').toString('utf8');
  return OWN_PATH.test(path) ? flowOf(token, path) : null;
}

function flowOf(token: string, next: string): OidcFlow {
  const derived = (purpose: string) => createHmac('sha256', token).update(purpose).digest('base64url');
  return {
    cookie: `${token}.${Buffer.from(next, 'utf8').toString('base64url')}`,
    state: derived('state'),
    nonce: derived('nonce'),
    verifier: derived('verifier'),
    next,
  };
}
