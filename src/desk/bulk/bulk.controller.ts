import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { RecordId } from '../../platform/http/record-id.js';
import { AssigneeUnknown } from '../../reviews/assignments/assignment.errors.js';
import { BulkResultDto, NewBulkDto } from './bulk.dto.js';
import { BulkUndone } from './bulk.errors.js';
import { BulkResultReader } from './bulk-result.reader.js';
import { ChangeInBulk } from './change-in-bulk.js';
import { UndoBulk } from './undo-bulk.js';

@Controller('api/v1/desk/bulk')
export class BulkController {
  constructor(
    private readonly changeInBulk: ChangeInBulk,
    private readonly undoBulk: UndoBulk,
    private readonly reader: BulkResultReader,
  ) {}

  /** Do one thing to many claims. Each that allows it is changed; the others are named, with the reason. */
  @Post()
  @Requires('claims.bulk')
  @Fails(InputInvalid, AssigneeUnknown)
  async make(@CurrentActor() actor: Actor, @Body() body: NewBulkDto): Promise<BulkResultDto> {
    const claimIds = body.claimIds.map((id) => id.toLowerCase());
    const result = await this.changeInBulk.execute(actor, {
      ...body,
      claimIds,
      assigneeId: body.assigneeId?.toLowerCase(),
    });
    return this.reader.describe(result);
  }

  /** Take back exactly what it changed. What somebody has changed since stays as it is, and is named. */
  @Post(':id/undo')
  @HttpCode(200)
  @Requires('claims.bulk')
  @Fails(BulkUndone, RecordNotFound, IdInvalid)
  async undo(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<BulkResultDto> {
    return this.reader.describe(await this.undoBulk.execute(actor, id));
  }
}
