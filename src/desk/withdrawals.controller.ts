import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ClaimClosed } from '../claims/claim.errors.js';
import { RecordWithdrawal } from '../claims/record-withdrawal.js';
import { TakeBackWithdrawal } from '../claims/take-back-withdrawal.js';
import { NewWithdrawalDto } from '../claims/withdrawal.dto.js';
import { WithdrawalRecordedAlready } from '../claims/withdrawal.errors.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { ClaimPageReader } from './claim-page.reader.js';
import { ClaimPageDto } from './claim-row.dto.js';

@Controller('api/v1/claims/:id/attributions/:attributionId/withdrawal')
export class WithdrawalsController {
  constructor(
    private readonly page: ClaimPageReader,
    private readonly recordWithdrawal: RecordWithdrawal,
    private readonly takeBackWithdrawal: TakeBackWithdrawal,
  ) {}

  /**
   * Record that a source took back what it said, or corrected it. The attribution stays, and so do reviews and verdicts;
   * a verdict that stands is looked at again.
   */
  @Post()
  @Requires('claims.write')
  @Fails(InputInvalid, ClaimClosed, WithdrawalRecordedAlready, RecordNotFound, IdInvalid)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Param('attributionId', RecordId) attributionId: string,
    @Body() body: NewWithdrawalDto,
  ): Promise<ClaimPageDto> {
    await this.recordWithdrawal.execute(actor, id, attributionId, body);
    return this.page.get(actor, id);
  }

  /** Take back such a record, where it was made by mistake. */
  @Delete()
  @Requires('claims.write')
  @HttpCode(204)
  @Fails(ClaimClosed, RecordNotFound, IdInvalid)
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Param('attributionId', RecordId) attributionId: string,
  ): Promise<void> {
    return this.takeBackWithdrawal.execute(actor, id, attributionId);
  }
}
