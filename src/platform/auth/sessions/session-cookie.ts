import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../config/config.js';
import { SESSION_COOKIE } from '../identify.js';
import type { OpenedSession } from './open-session.js';

/**
 * How the session's cookie is set. `Strict`: a browser sends it only where the request begins on a page of this
 * installation.
 */
export function sessionCookie(config: Config): CookieSerializeOptions {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: config.publicUrl.startsWith('https:'),
  };
}

/** Hands the session to the browser. */
export function setSessionCookie(
  reply: FastifyReply,
  config: Config,
  { token, expiresAt }: OpenedSession,
): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...sessionCookie(config), expires: expiresAt });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(SESSION_COOKIE, sessionCookie(config));
}
