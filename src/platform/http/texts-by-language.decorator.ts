import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isLanguageTag } from './language-tag.decorator.js';

/** One text in several languages: its language tags, and what it is in each. */
export type TextsByLanguage = Record<string, string>;

interface Options {
  /** Languages without which it is not whole. */
  required: readonly string[];
  /** Most characters in one language. */
  longest: number;
  /** Whether the field itself may be left out. */
  mayBeAbsent?: boolean;
}

/** Describes a field of texts by language; on a body's field use `@IsTextsByLanguage`, which checks it as well. */
export function TextsByLanguageProperty(
  required: readonly string[] = [],
  mayBeAbsent = false,
): PropertyDecorator {
  return ApiProperty({
    type: 'object',
    properties: Object.fromEntries(
      required.map((language) => [language, { type: 'string', description: `In the language ${language}.` }]),
    ),
    required: [...required],
    // `required` is of the languages within it; this is of the field itself.
    selfRequired: !mayBeAbsent,
    additionalProperties: { type: 'string' },
  });
}

/** The field is an object that gives a text to each of some language tags. */
export function IsTextsByLanguage({ required, longest, mayBeAbsent }: Options): PropertyDecorator {
  return applyDecorators(
    TextsByLanguageProperty(required, mayBeAbsent),
    ValidateBy({
      name: 'isTextsByLanguage',
      validator: {
        validate: (value) => isTextsByLanguage(value, required, longest),
        defaultMessage: () =>
          `must give a text of at most ${longest.toString()} characters to each of its language tags${
            required.length === 0 ? '' : `, among them ${required.join(' and ')}`
          }`,
      },
    }),
  );
}

function isTextsByLanguage(value: unknown, required: readonly string[], longest: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (
    required.every((language) => Object.hasOwn(value, language)) &&
    Object.entries(value).every(
      ([language, text]: [string, unknown]) =>
        isLanguageTag(language) &&
        typeof text === 'string' &&
        text.trim() !== '' &&
        [...text].length <= longest,
    )
  );
}
