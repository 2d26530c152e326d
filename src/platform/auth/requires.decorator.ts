import { applyDecorators, type CustomDecorator, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiBearerAuth } from '@nestjs/swagger';
import { Fails } from '../http/fails.decorator.js';
import { KeyInvalid, NotAllowed, SignInRequired } from './auth.errors.js';
import type { Permission } from './permissions.js';

export const ACCESS = Symbol('access');

/** What a route demands: nothing, a signed-in caller, or a permission. */
export type Access = 'public' | 'signed_in' | Permission;

/** The route is open to everybody, without a sign-in. */
export function Public(): CustomDecorator<symbol> {
  return SetMetadata(ACCESS, 'public' satisfies Access);
}

/** The route demands a permission, or (`signed_in`) only to know who is calling. */
export function Requires(access: Exclude<Access, 'public'>): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ApiCookieAuth('session'),
    ApiBearerAuth('key'),
    access === 'signed_in'
      ? Fails(SignInRequired, KeyInvalid)
      : Fails(SignInRequired, KeyInvalid, NotAllowed),
  );
}
