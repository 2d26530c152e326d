import { IsString, Length } from 'class-validator';

/** What to put into an authenticator. It is shown this once. */
export class NewTotpDto {
  /** The secret, to be typed in (base32). */
  secret: string;
  /** The same as an `otpauth:` address, to be shown as a QR code. */
  uri: string;
}

/** A code. */
export class CodeDto {
  /** Six digits of the authenticator, or a recovery code. */
  @IsString()
  @Length(6, 40)
  code: string;
}

/** What to keep for when the authenticator is lost. */
export class RecoveryCodesDto {
  /** The codes, each good for one sign-in. They are shown this once. */
  recoveryCodes: string[];
}
