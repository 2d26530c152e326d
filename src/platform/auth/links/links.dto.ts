import { IsIn, IsString, IsUUID, Length, IsEmail } from 'class-validator';
import { IsNotBlank } from '../../http/is-not-blank.decorator.js';
import { USER_ROLES, type UserRole } from '../permissions.js';
import { MaxLength } from '../../http/max-length.decorator.js';

/** Who is invited. */
export class NewInvitationDto {
  /** E-mail address that they will sign in with. Nothing is sent to it. */
  @IsEmail()
  @MaxLength(320)
  email: string;

  /** Name as others see it. */
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  name: string;

  /** What they may do. */
  @IsIn(USER_ROLES)
  role: UserRole;
}

/** Who gets a link for a new password. */
export class NewPasswordResetDto {
  /** Id of the person. */
  @IsUUID()
  userId: string;
}

/** A link to hand over. It is shown this once. */
export class AccountLinkDto {
  /** Id of the person. */
  userId: string;
  /** The address that they open to set a password. Whoever has it can sign in as them. */
  link: string;
  /** When it stops working. It works once. */
  expiresAt: string;
}

/** A link, by whoever holds it. */
export class LinkTokenDto {
  /** What stands in the link after `#`. */
  @IsString()
  @Length(20, 100)
  token: string;
}

/** Whose account a link opens. */
export class OpenLinkDto {
  /** The person's name. */
  name: string;
  /** E-mail address that they sign in with. */
  email: string;
  /** When the link stops working. */
  expiresAt: string;
}

/** What somebody with a link decides. */
export class UsedLinkDto extends LinkTokenDto {
  /** The password from now on. */
  @IsString()
  @MaxLength(1000)
  password: string;
}
