import { ValidateBy } from 'class-validator';

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** BCP 47 names 35 characters as the least that every program has to take. */
const LONGEST = 35;

/** Whether browsers and `Intl` take it too: they refuse, with an error, what only looks like a tag. */
export function isLanguageTag(text: string): boolean {
  if (text.length > LONGEST || !TAG.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The field is a BCP-47 language tag such as `ar` or `en-GB`. */
export function IsLanguageTag(): PropertyDecorator {
  return ValidateBy({
    name: 'isLanguageTag',
    validator: {
      validate: (value) => typeof value === 'string' && isLanguageTag(value),
      defaultMessage: () => 'must be a language tag such as ar or en-GB',
    },
  });
}
