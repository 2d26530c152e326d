import { InvalidArgumentError } from 'commander';
import { KEY_SCOPES, type Permission, USER_ROLES, type UserRole } from '../platform/auth/permissions.js';
import { isDay } from '../platform/http/time.decorators.js';

export function role(given: string): UserRole {
  const found = USER_ROLES.find((each) => each === given);
  if (!found) throw new InvalidArgumentError(`It is one of ${USER_ROLES.join(', ')}.`);
  return found;
}

/** Permissions with commas between them. */
export function scopes(given: string): Permission[] {
  return given.split(',').map((word) => {
    const found = KEY_SCOPES.find((each) => each === word.trim());
    if (!found) throw new InvalidArgumentError(`"${word}" is none of ${KEY_SCOPES.join(', ')}.`);
    return found;
  });
}

export function startOfDay(given: string): Date {
  if (!isDay(given)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return new Date(`${given}T00:00:00Z`);
}

/** A whole number from 0 to `most`. */
export function wholeNumber(most: number): (given: string) => number {
  return (given) => {
    const isOne = /^\d+$/.test(given) && Number(given) <= most;
    if (!isOne) throw new InvalidArgumentError(`Write a whole number from 0 to ${most.toString()}.`);
    return Number(given);
  };
}
