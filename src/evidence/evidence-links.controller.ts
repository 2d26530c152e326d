import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ClaimClosed } from '../claims/claim.errors.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { EditConflict } from '../platform/http/check-revision.js';
import { ExpectedRevision } from '../platform/http/expected-revision.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../sources/source.errors.js';
import { AddEvidence } from './add-evidence.js';
import { ChangeEvidenceLink } from './change-evidence-link.js';
import { ChangedEvidenceLinkDto, NewEvidenceDto } from './evidence-input.dto.js';
import { EvidenceLinkDto } from './evidence.dto.js';
import {
  EvidenceDerivesFromItself,
  EvidenceLinkedAlready,
  EvidenceNotRemoved,
  EvidenceUnknown,
  FileUnknown,
  QuoteNotFound,
} from './evidence.errors.js';
import { EvidenceReader } from './evidence.reader.js';
import { RemoveEvidence } from './remove-evidence.js';
import { RestoreEvidence } from './restore-evidence.js';

@Controller('api/v1/claims/:id/evidence')
export class EvidenceLinksController {
  constructor(
    private readonly reader: EvidenceReader,
    private readonly addEvidence: AddEvidence,
    private readonly changeEvidenceLink: ChangeEvidenceLink,
    private readonly removeEvidence: RemoveEvidence,
    private readonly restoreEvidence: RestoreEvidence,
  ) {}

  /** Add evidence to a claim, with what it says about it. */
  @Post()
  @Requires('evidence.write')
  @Fails(
    InputInvalid,
    SourceUnknown,
    SourceMerged,
    EvidenceUnknown,
    FileUnknown,
    EvidenceDerivesFromItself,
    EvidenceLinkedAlready,
    ClaimClosed,
    RecordNotFound,
    IdInvalid,
  )
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewEvidenceDto,
  ): Promise<EvidenceLinkDto> {
    return this.reader.getLink(actor, await this.addEvidence.execute(actor, claimId, body));
  }

  /** What one piece of evidence says about a claim. */
  @Get(':linkId')
  @Requires('evidence.read')
  @Fails(RecordNotFound, IdInvalid)
  show(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Param('linkId', RecordId) linkId: string,
  ): Promise<EvidenceLinkDto> {
    return this.reader.getLinkOnClaim(actor, claimId, linkId);
  }

  /** Change what a piece of evidence says about a claim. */
  @Patch(':linkId')
  @Requires('evidence.write')
  @Fails(InputInvalid, QuoteNotFound, EditConflict, RecordNotFound, IdInvalid)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Param('linkId', RecordId) linkId: string,
    @Body() body: ChangedEvidenceLinkDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<EvidenceLinkDto> {
    await this.changeEvidenceLink.execute(actor, claimId, linkId, body, expected);
    return this.reader.getLink(actor, linkId);
  }

  /** Take evidence off a claim. */
  @Delete(':linkId')
  @Requires('evidence.write')
  @HttpCode(204)
  @Fails(RecordNotFound, IdInvalid)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Param('linkId', RecordId) linkId: string,
  ): Promise<void> {
    return this.removeEvidence.execute(actor, claimId, linkId);
  }

  /** Bring back evidence that was taken off a claim. */
  @Post(':linkId/restoration')
  @Requires('evidence.write')
  @HttpCode(200)
  @Fails(EvidenceNotRemoved, EvidenceLinkedAlready, RecordNotFound, IdInvalid)
  async restore(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Param('linkId', RecordId) linkId: string,
  ): Promise<EvidenceLinkDto> {
    await this.restoreEvidence.execute(actor, claimId, linkId);
    return this.reader.getLink(actor, linkId);
  }
}
