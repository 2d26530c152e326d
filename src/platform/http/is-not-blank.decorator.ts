import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Something that can be seen: no space, no control or direction mark, and none of the letters that look like nothing. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** The text holds more than what cannot be seen; white space alone the database refuses, too. */
export function IsNotBlank(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isNotBlank',
      validator: {
        validate: (value) => typeof value === 'string' && VISIBLE.test(value),
        defaultMessage: () => 'must not be blank',
      },
    },
    options,
  );
}
