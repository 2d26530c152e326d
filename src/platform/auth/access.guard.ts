import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { type Actor, mayDo } from './actor.js';
import { ForeignOrigin, NotAllowed, PeopleOnly, SignInRequired } from './auth.errors.js';
import { rememberActor } from './current-actor.decorator.js';
import { Identify } from './identify.js';
import { carriesToken } from './metrics-token.js';
import { isForPeople } from './permissions.js';
import { ACCESS, type Access } from './route-table.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route. A route that says nothing about access is closed, not open. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identify: Identify,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw new NotAllowed('(none: the route names no access)');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (access === 'public') return true;
    // Without a look into the database, so that what is measured can be read while that is away.
    if (access === 'metrics.read' && carriesToken(request, this.config.metricsToken)) return true;
    const actor = await this.identify.execute(request);
    if (!actor) throw new SignInRequired();
    this.refuseForeignOrigin(request, actor);
    refuse(actor, access);
    rememberActor(request, actor);
    return true;
  }

  /**
   * A browser sends its cookie along with what another site makes it send. SameSite=Strict stops that in today's
   * browsers; the Origin header stops it in the rest.
   */
  private refuseForeignOrigin(request: FastifyRequest, actor: Actor): void {
    const { origin, host } = request.headers;
    if (actor.kind !== 'user' || SAFE_METHODS.has(request.method) || origin === undefined) return;
    const own = [new URL(this.config.publicUrl).host, host];
    if (!URL.canParse(origin) || !own.includes(new URL(origin).host)) throw new ForeignOrigin();
  }
}

function refuse(actor: Actor, access: Exclude<Access, 'public'>): void {
  switch (access) {
    case 'signed_in':
      return;
    case 'person':
      if (actor.kind !== 'user') throw new PeopleOnly();
      return;
    default:
      if (actor.kind !== 'user' && isForPeople(access)) throw new PeopleOnly();
      if (!mayDo(actor, access)) throw new NotAllowed(access);
  }
}
