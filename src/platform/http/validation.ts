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
    return [...firstBroken(error, field), ...flatten(error.children ?? [], field)];
  });
}

/**
 * Of the rules that a value breaks, the one that stands first above the property, as `@IsInt` does above `@Max`: what is no
 * number is not "too large". They are checked from the last to the first, since decorators are applied in that order.
 */
function firstBroken({ constraints, property }: ValidationError, field: string): FieldError[] {
  const broken = Object.entries(constraints ?? {}).at(-1);
  if (broken === undefined) return [];
  const [rule, message] = broken;
  const told =
    rule === 'whitelistValidation' ? 'is not a field of this request' : withoutName(message, property);
  return [{ field, message: told, code: rule }];
}

/** class-validator starts its sentences with the property's name; the field is told beside it already. */
function withoutName(message: string, property: string): string {
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
