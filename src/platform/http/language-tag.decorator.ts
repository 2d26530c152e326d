import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';

/** The field is a BCP-47 language tag such as `ar` or `en-GB`. */
export function IsLanguageTag(): PropertyDecorator {
  return applyDecorators(
    Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'must be a language tag such as ar or en-GB' }),
  );
}
