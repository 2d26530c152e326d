import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { Permission } from './permissions.js';

export const ACCESS = Symbol('access');

/** What a route demands: nothing, a known caller, a person who signed in (and not a key of theirs), or a permission. */
export type Access = 'public' | 'signed_in' | 'person' | Permission;

export interface GuardedRoute {
  /** `GET /api/v1/claims/{id}` */
  route: string;
  access: Access;
}

const controllers = new Set<Type>();

/** Notes a controller in which somebody said what a route demands. */
export function rememberController(controller: Type): void {
  controllers.add(controller);
}

/** Every route of the controllers that were loaded, with what it demands; in the order of the alphabet. */
export function routeTable(): GuardedRoute[] {
  return [...controllers]
    .flatMap(routesOf)
    .sort((a, b) => a.route.localeCompare(b.route) || a.access.localeCompare(b.access));
}

function routesOf(controller: Type): GuardedRoute[] {
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const handlers = Object.values(Object.getOwnPropertyDescriptors(controller.prototype as object));
  return handlers.flatMap(({ value: handler }: { value?: unknown }) => {
    if (typeof handler !== 'function') return [];
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    const access = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as
      Access | undefined;
    if (method === undefined || access === undefined) return [];
    const path = `/${prefix}/${Reflect.getMetadata(PATH_METADATA, handler) as string}`
      .replaceAll(/\/+/g, '/')
      .replace(/\/$/, '')
      .replaceAll(/:(\w+)/g, '{$1}');
    return [{ route: `${RequestMethod[method]} ${path}`, access }];
  });
}
