import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { IsNotBlank } from '../../http/is-not-blank.decorator.js';
import { MayBeAbsent } from '../../http/may-be-absent.decorator.js';
import { IsInstant } from '../../http/time.decorators.js';
import { KEY_SCOPES, type Permission, USER_ROLES, type UserRole } from '../permissions.js';
import type { UserKind } from '../user.entity.js';
import type { KeyAction, KeyState } from './api-key.rules.js';
import { KEY_OWNERS, type KeyOwner } from './issue-api-key.js';
import { LONGEST_GRACE, USUAL_GRACE } from './rotate-api-key.js';
import { MaxLength } from '../../http/max-length.decorator.js';

/** Whose key it is. */
export class KeyOwnerDto {
  /** Id of the user. */
  id: string;
  /** Their name. */
  name: string;
  /** A person, or a program that was made together with its key. */
  kind: UserKind;
  /** Whether it is the caller. */
  isCaller: boolean;
}

/** A program's key, without what opens anything. */
export class ApiKeyDto {
  /** Id of the key. It stays when the key gets a new secret. */
  id: string;
  /** What it is for. */
  name: string;
  /** What it was made for. */
  role: UserRole;
  /** What it is worth now: the lesser of its own role and its owner's. */
  worksAs: UserRole;
  /** What it is limited to; null: all that its role may do. */
  @ApiProperty({ enum: KEY_SCOPES, isArray: true, nullable: true, type: 'string' })
  scopes: Permission[] | null;
  /** Whose it is. */
  owner: KeyOwnerDto;
  /** When it was made. */
  createdAt: string;
  /** When it was used last, to the minute; null: never. */
  lastUsedAt: string | null;
  /** From when on it is refused; null: never. */
  expiresAt: string | null;
  /** Until when a secret that was replaced goes on working; null: none does. */
  previousUntil: string | null;
  /** Whether it opens anything. `owner_disabled`: not while its owner is shut out. */
  state: KeyState;
  /** What the caller may do with it now. */
  actions: KeyAction[];
}

/** A role that the caller may give to a key. */
export class KeyRoleDto {
  /** The role. */
  role: UserRole;
  /** What a key of that role can be limited to. */
  @ApiProperty({ enum: KEY_SCOPES, isArray: true, type: 'string' })
  scopes: Permission[];
}

/** Keys, and what a new one could be. */
export class ApiKeyListDto {
  /** The keys, oldest first. */
  items: ApiKeyDto[];
  /** The roles that a new key may have, the least first. */
  roles: KeyRoleDto[];
  /** Whose a new key may be. */
  owners: KeyOwner[];
}

/** A key that is wanted. */
export class NewApiKeyDto {
  /** What it is for. */
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  name: string;

  /** What it may do, at most what its owner may; left out: as much. */
  @MayBeAbsent()
  @IsIn(USER_ROLES)
  role?: UserRole;

  /** What of that it is limited to; left out: nothing is left out. */
  @ApiProperty({ enum: KEY_SCOPES, isArray: true, type: 'string' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(KEY_SCOPES.length)
  @IsIn(KEY_SCOPES, { each: true })
  scopes?: Permission[];

  /** From when on it is refused; left out: never. */
  @MayBeAbsent()
  @IsInstant()
  expiresAt?: string;

  /** `me`: what is done with it counts as the caller's. `program`: it is nobody's; for administrators. */
  @MayBeAbsent()
  @IsIn(KEY_OWNERS)
  owner: KeyOwner = 'me';
}

/** How a key gets a new secret. */
export class RotationDto {
  /** Hours for which the present secret goes on working; 0: it stops at once. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(LONGEST_GRACE)
  graceHours: number = USUAL_GRACE;
}

/** What opens with a key. It is shown this once. */
export class KeySecretDto {
  /** Id of the key. */
  id: string;
  /** What a program sends as `Authorization: Bearer`. Nothing that Isnad stores brings it back. */
  key: string;
  /** Until when what opened before goes on opening; null: nothing did, or it has stopped. */
  previousUntil: string | null;
}
