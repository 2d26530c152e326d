import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * The text has at most so many characters, counted in code points as PostgreSQL counts them. That of class-validator leaves
 * out variation selectors, so that a text with an emoji got past it and was refused by the column.
 */
export function MaxLength(most: number, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'maxLength',
      constraints: [most],
      validator: {
        validate: (value) => typeof value === 'string' && isWithin(value, most),
        defaultMessage: buildMessage(
          (each) => `${each}$property must be shorter than or equal to $constraint1 characters`,
          options,
        ),
      },
    },
    options,
  );
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function isWithin(text: string, most: number): boolean {
  if (text.length <= most) return true;
  return text.length <= 2 * most && text.length - (text.match(PAIR)?.length ?? 0) <= most;
}
