import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsDefined } from 'class-validator';
import { LocalisedTextDto } from '../http/localised-text.dto.js';
import type { SettingForm } from './setting.js';

/** A value is what its setting's `form` says. */
const ANY_VALUE: ApiPropertyOptions = {
  oneOf: [
    { type: 'integer' },
    { type: 'string' },
    { type: 'object', additionalProperties: { type: 'string', enum: ['required', 'off'] } },
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['everyDays'],
        properties: {
          topic: { type: 'string', description: 'Topic or tag of the claims; left out: any.' },
          normalised: { type: 'string', description: 'What others understand by the rating; left out: any.' },
          everyDays: { type: 'integer', description: 'Days from one recheck to the next.' },
        },
      },
    },
  ],
};

/** A rule that can be switched off. */
export class RuleSwitchDto {
  /** Under which the value names it. */
  code: string;
  /** What it demands. */
  title: LocalisedTextDto;
}

/** How a setting's value is entered. */
export class SettingFormDto {
  /**
   * `number`: a whole number from `least` to `most`. `switches`: an object that gives `required` or `off` to rules; one
   * that it leaves out is required. `rating_scale`: the key of a rating scale. `recheck_policies`: a list of objects with
   * `everyDays`, a whole number from `least` to `most`, and perhaps `topic` and `normalised`: the verdicts that it is for.
   */
  kind: SettingForm['kind'];
  /** The lowest number; null where none is entered. */
  least: number | null;
  /** The highest number; null where none is entered. */
  most: number | null;
  /** The rules, in the order in which to show them; null unless it switches any. */
  switches: RuleSwitchDto[] | null;
}

/** Something that the desk decides for itself. */
export class SettingDto {
  /** Domain and name. */
  key: string;
  /** What people call it. */
  title: LocalisedTextDto;
  /** What it decides. */
  meaning: LocalisedTextDto;
  /** What a value must look like; completes "must be …". */
  expected: LocalisedTextDto;
  /** How it is entered. */
  form: SettingFormDto;
  /** What holds now. */
  @ApiProperty(ANY_VALUE)
  value: unknown;
  /** What is to be known of that value: a part of it that has no effect. */
  remarks: LocalisedTextDto[];
  /** What holds while nobody has decided. */
  @ApiProperty(ANY_VALUE)
  default: unknown;
  /** What a draft of a change of it, of kind `setting`, is kept under. */
  draftSubject: string;
  /** How often it was changed. */
  revision: number;
  /** When it was changed last; null: never. */
  changedAt: string | null;
  /** Who changed it last. */
  changedBy: string | null;
  /** What the caller may do with it now. */
  actions: 'change'[];
}

/** All settings. */
export class SettingListDto {
  /** The settings, by key. */
  items: SettingDto[];
}

/** A decision on a setting. */
export class NewSettingValueDto {
  /** What is to hold from now on. */
  @ApiProperty(ANY_VALUE)
  @IsDefined()
  value: unknown;
}
