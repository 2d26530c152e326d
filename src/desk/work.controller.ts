import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ClaimClosed, ClaimMoveRefused } from '../claims/claim.errors.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { AssigneeUnknown, NotAssigned } from '../reviews/assignments/assignment.errors.js';
import { InterestDeclared } from '../reviews/review.errors.js';
import { AssignClaim } from '../reviews/assignments/assign-claim.js';
import { DecideMove } from '../reviews/assignments/decide-move.js';
import { ReleaseClaim } from '../reviews/assignments/release-claim.js';
import { ClaimPageDto } from './claim-row.dto.js';
import { ClaimPageReader } from './claim-page.reader.js';
import { NewAssignmentDto, NewMoveDto } from './work.dto.js';

/** Answers with the claim's page, so that whoever works sees at once what can be done next. */
@Controller('api/v1/claims/:id')
export class WorkController {
  constructor(
    private readonly page: ClaimPageReader,
    private readonly assignClaim: AssignClaim,
    private readonly releaseClaim: ReleaseClaim,
    private readonly decideMove: DecideMove,
  ) {}

  /** Take a claim, give it to somebody else (permission claims.assign), or give it back. */
  @Put('assignment')
  @Requires('claims.take')
  @Fails(InputInvalid, AssigneeUnknown, InterestDeclared, ClaimClosed, NotAssigned, RecordNotFound, IdInvalid)
  async assign(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() { assigneeId = actor.userId, insteadOf }: NewAssignmentDto,
  ): Promise<ClaimPageDto> {
    const release = insteadOf?.toLowerCase();
    if (assigneeId !== null)
      await this.assignClaim.execute(actor, id, { assigneeId: assigneeId.toLowerCase(), insteadOf: release });
    else await this.releaseClaim.execute(actor, id, release);
    return this.page.get(actor, id);
  }

  /** Decide where a claim stands: open it, close it, or undo that. All but opening a draft needs the permission claims.close. */
  @Post('moves')
  @HttpCode(200)
  @Requires('claims.move')
  @Fails(InputInvalid, ClaimMoveRefused, RecordNotFound, IdInvalid)
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: NewMoveDto,
  ): Promise<ClaimPageDto> {
    await this.decideMove.execute(actor, id, body);
    return this.page.get(actor, id);
  }
}
