import { IsEmail, IsString, Length, MinLength } from 'class-validator';
import { MayBeAbsent } from '../../http/may-be-absent.decorator.js';
import type { UserRole } from '../permissions.js';
import { MaxLength } from '../../http/max-length.decorator.js';

/** Who wants to sign in. */
export class SignInDto {
  /** The account's e-mail address. */
  @IsEmail()
  @MaxLength(320)
  email: string;

  /** Its password. */
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  password: string;

  /** Six digits of the authenticator, or a recovery code, where the account has a second step. */
  @MayBeAbsent()
  @IsString()
  @Length(6, 40)
  code?: string;
}

/** The account behind a session or key. */
export class SessionUserDto {
  /** Id of the user, or of the API key. */
  id: string;
  /** E-mail address; null for an API key. */
  email: string | null;
  /** Name of the person or key. */
  name: string;
  /** What kind of caller it is. */
  role: UserRole;
}

/** Who is calling and what they may do. */
export class SessionDto {
  /** The caller. */
  user: SessionUserDto;
  /** Names of everything that the caller may do. */
  permissions: string[];
  /** When the session ends; null for an API key. */
  expiresAt: string | null;
}
