import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeClaim } from '../claims/change-claim.js';
import { ChangedClaimDto, NewClaimDto } from '../claims/claim.dto.js';
import {
  ClaimClosed,
  DocumentUnknown,
  ClaimStandsHere,
  QuotationNotFound,
  TranslationIntoItself,
} from '../claims/claim.errors.js';
import { CreateClaim } from '../claims/create-claim.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { EditConflict } from '../platform/http/check-revision.js';
import { ExpectedRevision } from '../platform/http/expected-revision.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../sources/source.errors.js';
import { ClaimDecided } from '../contradictions/contradiction.errors.js';
import { ClaimReviewed } from '../reviews/review.errors.js';
import { ClaimJudged } from '../verdicts/verdict.errors.js';
import { ClaimPageDto, ClaimQuery, ClaimRowPageDto } from './claim-row.dto.js';
import { ClaimPageReader } from './claim-page.reader.js';
import { ClaimsListReader } from './claims-list.reader.js';

/** Stands in `desk` since a claim is shown with its verdict, evidence and contradictions, which `claims` knows nothing of. */
@Controller('api/v1/claims')
export class ClaimsController {
  constructor(
    private readonly list: ClaimsListReader,
    private readonly page: ClaimPageReader,
    private readonly createClaim: CreateClaim,
    private readonly changeClaim: ChangeClaim,
  ) {}

  /** Claims with their current verdict, newest first. */
  @Get()
  @Requires('claims.read')
  @Fails(InputInvalid, CursorInvalid)
  index(@CurrentActor() actor: Actor, @Query() query: ClaimQuery): Promise<ClaimRowPageDto> {
    return this.list.list(actor, query);
  }

  /** One claim with everything that is known of it. */
  @Get(':id')
  @Requires('claims.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<ClaimPageDto> {
    return this.page.get(actor, id);
  }

  /** Enter a claim. It is compared with the others soon after. */
  @Post()
  @Requires('claims.write')
  @Fails(InputInvalid, SourceUnknown, SourceMerged, DocumentUnknown, QuotationNotFound, TranslationIntoItself)
  @Fails(ClaimStandsHere)
  async create(@CurrentActor() actor: Actor, @Body() body: NewClaimDto): Promise<ClaimPageDto> {
    return this.page.get(actor, await this.createClaim.execute(actor, body));
  }

  /** Change what is recorded of a claim. Its words and dates stay while a review or a verdict is about them. */
  @Patch(':id')
  @Requires('claims.write')
  @Fails(InputInvalid, ClaimClosed, ClaimReviewed, ClaimJudged, ClaimDecided, EditConflict)
  @Fails(RecordNotFound, IdInvalid)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: ChangedClaimDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<ClaimPageDto> {
    await this.changeClaim.execute(actor, id, body, expected);
    return this.page.get(actor, id);
  }
}
