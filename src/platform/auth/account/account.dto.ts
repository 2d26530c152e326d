import { IsString, MinLength } from 'class-validator';
import { IsNotBlank } from '../../http/is-not-blank.decorator.js';
import { MaxLength } from '../../http/max-length.decorator.js';

/** What a person's account holds for themself. */
export class AccountDto {
  /** Whether they can sign in with a password; false: only by the identity provider. */
  hasPassword: boolean;
  /** Since when a code is asked for after the password; null: it is not. */
  totpSince: string | null;
  /** How many recovery codes were not used yet. */
  recoveryCodesLeft: number;
}

/** What the caller calls themself. */
export class ChangedAccountDto {
  /** Name as others see it. */
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  name: string;
}

/** A new password, and the one that it replaces. */
export class ChangedPasswordDto {
  /** The password until now. */
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  current: string;

  /** The password from now on. */
  @IsString()
  @MaxLength(1000)
  password: string;
}
