import { ValidateBy, type ValidationOptions } from 'class-validator';

/** The text holds more than white space, which the database refuses too. */
export function IsNotBlank(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isNotBlank',
      validator: {
        validate: (value) => typeof value === 'string' && value.trim() !== '',
        defaultMessage: () => 'must not be blank',
      },
    },
    options,
  );
}
