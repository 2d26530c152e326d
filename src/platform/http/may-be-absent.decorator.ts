import { ValidateIf } from 'class-validator';

/** The field may be left out; unlike with `@IsOptional()`, `null` isn't taken for leaving it out but is checked, and refused. */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}
