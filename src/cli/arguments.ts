import { InvalidArgumentError } from 'commander';
import { KEY_SCOPES, type Permission, USER_ROLES, type UserRole } from '../platform/auth/permissions.js';
import { JOB_KINDS, type JobKind } from '../platform/jobs/job-kinds.js';
import { SHOWN_JOB_STATES, type ShownJobState } from '../platform/jobs/manage/job.rules.js';
import { isDay } from '../platform/http/time.decorators.js';

export function role(given: string): UserRole {
  return oneOfWords(USER_ROLES, given);
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

export function jobKind(given: string): JobKind {
  return oneOfWords(JOB_KINDS, given);
}

export function jobState(given: string): ShownJobState {
  return oneOfWords(SHOWN_JOB_STATES, given);
}

function oneOfWords<W extends string>(words: readonly W[], given: string): W {
  const found = words.find((each) => each === given);
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${words.join(', ')}.`);
  return found;
}
