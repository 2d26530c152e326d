import { IsIn, IsOptional, IsString, IsUUID, ValidateIf } from 'class-validator';
import { MANUAL_MOVES, type ManualMove, needsReason } from '../claims/manual-moves.js';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** Who is to work on a claim. */
export class NewAssignmentDto {
  /** Who is put to work on it; left out: the caller. `null`: nobody; it is given back. */
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;

  /** Who is released from it: with `assigneeId` in favour of that person, with `null` without another. Left out: with `null`, the caller. */
  @MayBeAbsent()
  @IsUUID()
  insteadOf?: string;
}

/** A decision on where a claim stands. */
export class NewMoveDto {
  /** What is decided. Which moves there are from where a claim stands, `moves` of the claim says. */
  @IsIn(MANUAL_MOVES)
  move: ManualMove;

  /** Why. Demanded, and kept with the claim, where `needsReason` of the move says so; that is, where it is set to be not checkable. */
  @ValidateIf(({ move, reason }: NewMoveDto) => needsReason(move) || reason !== undefined)
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  reason?: string;
}
