import { IsBoolean, IsIn, IsString } from 'class-validator';
import { IsNotBlank } from '../../http/is-not-blank.decorator.js';
import { MayBeAbsent } from '../../http/may-be-absent.decorator.js';
import { USER_ROLES, type UserRole } from '../permissions.js';
import type { UserKind } from '../user.entity.js';
import type { ListedUser } from './list-users.js';
import { MaxLength } from '../../http/max-length.decorator.js';

/** Somebody who signs in, or a program that has keys of its own. */
export class UserDto {
  /** Id of the user. */
  id: string;
  /** `program`: made at the command line together with its first key; it cannot sign in. */
  kind: UserKind;
  /** E-mail address; null for a program. */
  email: string | null;
  /** Name as others see it. */
  name: string;
  /** What they may do. */
  role: UserRole;
  /** `invited`: has not set a password yet. `disabled`: can do nothing, and neither can their keys. */
  state: ListedUser['state'];
  /** When the account was made. */
  createdAt: string;
  /** When they were last seen in a browser in which they are signed in; null: in none. */
  lastSeenAt: string | null;
  /** In how many browsers they are signed in. */
  sessions: number;
  /** When the link that they were given, and have not used, stops working; null: there is none. */
  linkExpiresAt: string | null;
  /** Whether a code is asked for after the password. */
  hasTotp: boolean;
}

/** All users. */
export class UserListDto {
  /** The users, oldest account first. */
  items: UserDto[];
}

/** What is to be different with a user. What is left out stays. */
export class ChangedUserDto {
  /** Name as others see it. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  name?: string;

  /** What they may do. */
  @MayBeAbsent()
  @IsIn(USER_ROLES)
  role?: UserRole;

  /** True: shut out, with all their sessions ended and their keys refused; false: let in again. */
  @MayBeAbsent()
  @IsBoolean()
  disabled?: boolean;
}

export function userDto(user: ListedUser): UserDto {
  return {
    id: user.id,
    kind: user.kind,
    email: user.email,
    name: user.name,
    role: user.role,
    state: user.state,
    createdAt: user.createdAt.toISOString(),
    lastSeenAt: user.lastSeenAt?.toISOString() ?? null,
    sessions: user.sessions,
    linkExpiresAt: user.linkExpiresAt?.toISOString() ?? null,
    hasTotp: user.hasTotp,
  };
}
