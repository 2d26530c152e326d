import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { SourceUnknown } from '../sources/source.errors.js';
import { AddEvidence } from './add-evidence.js';
import { EvidenceLinkDto, NewEvidenceDto } from './evidence.dto.js';
import { EvidenceLinkedAlready, EvidenceUnknown } from './evidence.errors.js';
import { EvidenceReader } from './evidence.reader.js';
import { RemoveEvidence } from './remove-evidence.js';

@Controller('api/v1/claims/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly reader: EvidenceReader,
    private readonly addEvidence: AddEvidence,
    private readonly removeEvidence: RemoveEvidence,
  ) {}

  /** Add evidence to a claim, with what it says about it. */
  @Post()
  @Requires('evidence.write')
  @Fails(InputInvalid, SourceUnknown, EvidenceUnknown, EvidenceLinkedAlready, RecordNotFound, IdInvalid)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewEvidenceDto,
  ): Promise<EvidenceLinkDto> {
    return this.reader.getLink(await this.addEvidence.execute(actor, claimId, body));
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
}
