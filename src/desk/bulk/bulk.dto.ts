import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  ValidateIf,
} from 'class-validator';
import { LONGEST_TAG } from '../../claims/claim-tags.js';
import { ClaimTextDto } from '../../claims/claim.dto.js';
import { IsNotBlank } from '../../platform/http/is-not-blank.decorator.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.decorator.js';
import type { SkipReason } from './bulk-action.js';
import { BULK_ACTIONS, type BulkActionName } from './bulk-operation.entity.js';
import { MaxLength } from '../../platform/http/max-length.decorator.js';

/** As many as a page of the queue can hold. */
const MOST_CLAIMS = 200;

/** One thing to do to many claims. */
export class NewBulkDto {
  /** What is done. */
  @IsIn(BULK_ACTIONS)
  action: BulkActionName;

  /** To which claims. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_CLAIMS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  claimIds: string[];

  /** Of `assign`: who is put to work on them. */
  @ValidateIf(({ action, assigneeId }: NewBulkDto) => action === 'assign' || assigneeId !== undefined)
  @IsUUID()
  assigneeId?: string;

  /** Of `tag` and `untag`: the tag. */
  @ValidateIf(({ action, tag }: NewBulkDto) => action === 'tag' || action === 'untag' || tag !== undefined)
  @IsString()
  @IsNotBlank()
  @MaxLength(LONGEST_TAG)
  tag?: string;

  /** Of `archive`: why; it stands in the history of each. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  reason?: string;
}

/** A claim that was left as it is. */
export class BulkSkipDto {
  /** Id of the claim. */
  claimId: string;
  /** Its words, the original first; empty where there is no such claim. */
  texts: ClaimTextDto[];
  /** `not_found`: there is no such claim. `not_possible`: not from where it stands. `already_so`: nothing to change. `changed_since`: somebody changed it after the operation. */
  reason: SkipReason;
}

/** What came of doing something to many claims, or of undoing that. */
export class BulkResultDto {
  /** Id of the operation, by which it can be undone. */
  id: string;
  /** What was done. */
  action: BulkActionName;
  /** Ids of the claims that were changed. */
  done: string[];
  /** Those that were left as they are. */
  skipped: BulkSkipDto[];
}
