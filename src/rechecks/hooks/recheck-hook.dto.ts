import { IsString, IsUrl, IsUUID } from 'class-validator';
import { IsNotBlank } from '../../platform/http/is-not-blank.decorator.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.decorator.js';
import { MaxLength } from '../../platform/http/max-length.decorator.js';

/** An address under which a service may ask for rechecks, without its secret part. */
export class RecheckHookDto {
  /** Id of the hook. */
  id: string;
  /** What rechecks say of who asked. */
  name: string;
  /** When it was made. */
  createdAt: string;
  /** Who made it. */
  createdBy: string;
  /** Since when it is worthless; null: it works. */
  revokedAt: string | null;
  /** When it was called last; null: never. */
  lastUsedAt: string | null;
  /** How often it was called. */
  uses: number;
  /** What the caller may do with it now. */
  actions: 'revoke'[];
}

/** All hooks. */
export class RecheckHookListDto {
  /** The hooks, oldest first. */
  items: RecheckHookDto[];
}

/** A hook that is wanted. */
export class NewRecheckHookDto {
  /** What rechecks say of who asked. */
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  name: string;
}

/** What the service calls. It is shown this once. */
export class RecheckHookSecretDto {
  /** Id of the hook. */
  id: string;
  /** The whole address. Nothing that Isnad stores brings it back. */
  url: string;
}

/** What a service has seen change: a page, or a claim. */
export class HookCallDto {
  /** Id of the claim to recheck; this or `url`. */
  @MayBeAbsent()
  @IsUUID()
  claimId?: string;

  /** Address of a page: all claims with a standing verdict that have evidence there are rechecked, at most 200. */
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2000)
  url?: string;

  /** Why, as plain text; shown as said by the hook. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  reason?: string;
}

/** What a call has led to. */
export class HookAnswerDto {
  /** Of how many claims there will be a recheck. */
  rechecks: number;
}
