import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ClaimUnknown } from '../claims/claim.errors.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { EditConflict } from '../platform/http/check-revision.js';
import { ExpectedRevision } from '../platform/http/expected-revision.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import {
  ContradictionDto,
  ContradictionPageDto,
  ContradictionQuery,
  NewContradictionDto,
  NewDecisionDto,
} from './contradiction.dto.js';
import {
  DecidedMeanwhile,
  PairKnown,
  ResolutionWithoutConfirmation,
  SameClaim,
} from './contradiction.errors.js';
import { ContradictionsReader } from './contradictions.reader.js';
import { DecideContradiction } from './decide-contradiction.js';
import { SuggestContradiction } from './suggest-contradiction.js';

@Controller('api/v1/contradictions')
export class ContradictionsController {
  constructor(
    private readonly reader: ContradictionsReader,
    private readonly suggestContradiction: SuggestContradiction,
    private readonly decideContradiction: DecideContradiction,
  ) {}

  /** Pairs of claims that cannot both hold, oldest suggestion first. */
  @Get()
  @Requires('contradictions.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@CurrentActor() actor: Actor, @Query() query: ContradictionQuery): Promise<ContradictionPageDto> {
    return this.reader.list(actor, query);
  }

  /** One pair. */
  @Get(':id')
  @Requires('contradictions.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<ContradictionDto> {
    return this.reader.get(actor, id);
  }

  /** Suggest a pair that a person noticed. */
  @Post()
  @Requires('contradictions.suggest')
  @Fails(InputInvalid, ClaimUnknown, SameClaim, PairKnown)
  async suggest(@CurrentActor() actor: Actor, @Body() body: NewContradictionDto): Promise<ContradictionDto> {
    return this.reader.get(actor, await this.suggestContradiction.execute(actor, body));
  }

  /** Decide whether a pair really is a contradiction, and how it is resolved. */
  @Put(':id/decision')
  @Requires('contradictions.decide')
  @Fails(
    InputInvalid,
    ResolutionWithoutConfirmation,
    DecidedMeanwhile,
    EditConflict,
    RecordNotFound,
    IdInvalid,
  )
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: NewDecisionDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<ContradictionDto> {
    await this.decideContradiction.execute(actor, id, { ...body, expected });
    return this.reader.get(actor, id);
  }
}
