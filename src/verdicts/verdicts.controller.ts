import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Public, Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { RatingOutOfUse, RatingUnknown } from '../ratings/rating.errors.js';
import { CorrectVerdict } from './correct-verdict.js';
import { GateFailed } from './gate/gate.errors.js';
import { RetractVerdict } from './retract-verdict.js';
import { CorrectionDto, RetractionDto } from './verdict-input.dto.js';
import { VerdictDto, VerdictPageDto, VerdictQuery } from './verdict.dto.js';
import {
  ClaimNotJudgeable,
  VerdictDateWrong,
  VerdictRetracted,
  VerdictSuperseded,
} from './verdict.errors.js';
import { VerdictsReader } from './verdicts.reader.js';

@Controller('api/v1/verdicts')
export class VerdictsController {
  constructor(
    private readonly reader: VerdictsReader,
    private readonly correctVerdict: CorrectVerdict,
    private readonly retractVerdict: RetractVerdict,
  ) {}

  /** Published verdicts of all claims, all versions, retractions too, oldest publication first. */
  @Get()
  @Public()
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: VerdictQuery): Promise<VerdictPageDto> {
    return this.reader.list(query);
  }

  /** One version of a verdict, with what it took the place of; an old one says what superseded it. */
  @Get(':id')
  @Public()
  @Fails(RecordNotFound, IdInvalid)
  show(@Param('id', RecordId) id: string): Promise<VerdictDto> {
    return this.reader.get(id);
  }

  /**
   * Correct a verdict that was wrong when it was published. What was wrong and what changed is public, beside the old
   * version. New facts are no correction: publish an update. A claim that was archived is restored first.
   */
  @Post(':id/correction')
  @Requires('verdicts.correct')
  @Fails(InputInvalid, RatingUnknown, RatingOutOfUse, VerdictDateWrong, GateFailed)
  @Fails(ClaimNotJudgeable, VerdictSuperseded, VerdictRetracted, RecordNotFound, IdInvalid)
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: CorrectionDto,
  ): Promise<VerdictDto> {
    return this.reader.get(await this.correctVerdict.execute(actor, id, body));
  }

  /** Retract a verdict: say in public that it no longer stands, and why. The gate does not hold it up. */
  @Post(':id/retraction')
  @Requires('verdicts.retract')
  @Fails(InputInvalid, VerdictSuperseded, VerdictRetracted, RecordNotFound, IdInvalid)
  async retract(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: RetractionDto,
  ): Promise<VerdictDto> {
    return this.reader.get(await this.retractVerdict.execute(actor, id, body));
  }
}
