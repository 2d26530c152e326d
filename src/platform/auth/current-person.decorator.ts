import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import { PeopleOnly } from './auth.errors.js';
import { actorOf } from './current-actor.decorator.js';
import { SESSION_COOKIE } from './identify.js';
import { tokenHash } from './secrets.js';

/** Somebody who signed in, and the session in which they ask. */
export interface Person {
  readonly id: string;
  readonly actor: Actor;
  /** Hash of the token of that session. */
  readonly session: Buffer;
}

/** The caller of a route that requires a `person`. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const actor = actorOf(request);
  const token = request.cookies[SESSION_COOKIE];
  if (actor?.kind !== 'user' || token === undefined) throw new PeopleOnly();
  return { id: actor.id, actor, session: tokenHash(token) };
});
