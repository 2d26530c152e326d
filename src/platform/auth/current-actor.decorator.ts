import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import { SignInRequired } from './auth.errors.js';

const actors = new WeakMap<FastifyRequest, Actor>();

/** The guard remembers here who is calling. */
export function rememberActor(request: FastifyRequest, actor: Actor): void {
  actors.set(request, actor);
}

export function actorOf(request: FastifyRequest): Actor | null {
  return actors.get(request) ?? null;
}

/** The caller of a guarded route. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw new SignInRequired();
  return actor;
});
