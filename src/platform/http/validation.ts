import { type ArgumentMetadata, Injectable, type ValidationError, ValidationPipe } from '@nestjs/common';
import { InputInvalid } from './general.errors.js';
import type { FieldError } from './problem.js';

/** Half a character of UTF-16, or the one character that PostgreSQL cannot store. */
const UNSTORABLE = /[\p{Surrogate}\0]/u;

/** No body of ours is nested deeper; one that goes on without end would exhaust the stack. */
const DEEPEST = 20;

/**
 * Checks every body and query against its DTO. Unknown fields are refused, so that a misspelt one is not lost silently,
 * and text that cannot be stored is refused before anything is tried with it.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => new InputInvalid(flatten(errors, '')),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const errors = unstorable(value, '');
    if (errors.length > 0) throw new InputInvalid(errors);
    return (await super.transform(value, metadata)) as unknown;
  }
}

function join(parent: string, property: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
}

function unstorable(value: unknown, field: string, depth = 0): FieldError[] {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value)
      ? [{ field, message: 'holds a broken or null character; remove it', code: 'unstorable' }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth === DEEPEST) return [{ field, message: 'is nested too deeply', code: 'depth' }];
  return Object.entries(value).flatMap(([property, inner]) =>
    unstorable(inner, join(field, property), depth + 1),
  );
}

function flatten(errors: readonly ValidationError[], parent: string): FieldError[] {
  return errors.flatMap((error) => {
    const field = join(parent, error.property);
    if (error.value === undefined && error.constraints) {
      return [{ field, message: 'is required', code: 'required' }];
    }
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      message:
        rule === 'whitelistValidation'
          ? 'is not a field of this request'
          : withoutName(message, error.property),
      code: rule,
    }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}

/** class-validator starts its sentences with the property's name; the field is told beside it already. */
function withoutName(message: string, property: string): string {
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
