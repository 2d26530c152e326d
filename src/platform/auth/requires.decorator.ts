import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { ApiCookieAuth, ApiBearerAuth } from '@nestjs/swagger';
import { Fails } from '../http/fails.decorator.js';
import type { ProblemClass } from '../http/problem.js';
import { KeyInvalid, NotAllowed, PeopleOnly, SignInRequired } from './auth.errors.js';
import { isForPeople } from './permissions.js';
import { ACCESS, type Access, rememberController } from './route-table.js';

/** The route is open to everybody, without a sign-in. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(demands('public'));
}

/** The route demands a permission, or only to know who is calling (`signed_in`), in person (`person`). */
export function Requires(access: Exclude<Access, 'public'>): MethodDecorator & ClassDecorator {
  return applyDecorators(
    demands(access),
    ApiCookieAuth('session'),
    // A key that a program holds is no use there.
    ...(isInPerson(access) ? [] : [ApiBearerAuth('key')]),
    Fails(SignInRequired, KeyInvalid, ...refusals(access)),
  );
}

function isInPerson(access: Access): boolean {
  return access === 'person' || (access !== 'public' && access !== 'signed_in' && isForPeople(access));
}

function refusals(access: Access): ProblemClass[] {
  switch (access) {
    case 'public':
    case 'signed_in':
      return [];
    case 'person':
      return [PeopleOnly];
    default:
      return isForPeople(access) ? [PeopleOnly, NotAllowed] : [NotAllowed];
  }
}

function demands(access: Access): MethodDecorator & ClassDecorator {
  const set = SetMetadata(ACCESS, access);
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor): void => {
    rememberController((typeof target === 'function' ? target : target.constructor) as Type);
    if (key !== undefined && descriptor) set(target, key, descriptor);
    else set(target as Type);
  };
}
