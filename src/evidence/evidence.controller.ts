import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { EditConflict } from '../platform/http/check-revision.js';
import { ExpectedRevision } from '../platform/http/expected-revision.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../sources/source.errors.js';
import { ChangeEvidence } from './change-evidence.js';
import { ChangedEvidenceDto, EvidenceQuery } from './evidence-input.dto.js';
import { EvidencePageDto, EvidenceRecordDto } from './evidence.dto.js';
import { EvidenceDerivesFromItself, EvidenceUnknown, FileUnknown } from './evidence.errors.js';
import { EvidenceReader } from './evidence.reader.js';

/** The library: each piece of evidence once, whatever claims use it. */
@Controller('api/v1/evidence')
export class EvidenceController {
  constructor(
    private readonly reader: EvidenceReader,
    private readonly changeEvidence: ChangeEvidence,
  ) {}

  /** Evidence that is stored, newest first. */
  @Get()
  @Requires('evidence.read')
  @Fails(InputInvalid, CursorInvalid)
  index(@CurrentActor() actor: Actor, @Query() query: EvidenceQuery): Promise<EvidencePageDto> {
    return this.reader.list(actor, query);
  }

  /** One piece of evidence, with the claims that use it. */
  @Get(':id')
  @Requires('evidence.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<EvidenceRecordDto> {
    return this.reader.get(actor, id);
  }

  /** Change a piece of evidence, for every claim that uses it. */
  @Patch(':id')
  @Requires('evidence.write')
  @Fails(
    InputInvalid,
    SourceUnknown,
    SourceMerged,
    EvidenceUnknown,
    FileUnknown,
    EvidenceDerivesFromItself,
    EditConflict,
    RecordNotFound,
    IdInvalid,
  )
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: ChangedEvidenceDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<EvidenceRecordDto> {
    await this.changeEvidence.execute(actor, id, body, expected);
    return this.reader.get(actor, id);
  }
}
