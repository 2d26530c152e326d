import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { RecordId } from '../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../sources/source.errors.js';
import { ClaimDraftDto, NewDraftDecisionDto } from './document-draft.dto.js';
import { DocumentDto, DocumentPageDto, NewDocumentDto } from './document.dto.js';
import { DraftFiled, DraftUnknown } from './document.errors.js';
import { DocumentsReader } from './documents.reader.js';
import { DecidePassage } from './passages/decide-passage.js';
import { StoreDocument } from './store-document.js';

@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    private readonly reader: DocumentsReader,
    private readonly storeDocument: StoreDocument,
    private readonly decidePassage: DecidePassage,
  ) {}

  /** Articles, newest first. */
  @Get()
  @Requires('documents.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: PageQuery): Promise<DocumentPageDto> {
    return this.reader.list(query);
  }

  /** One article, with its words and the places of its claims. */
  @Get(':id')
  @Requires('documents.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<DocumentDto> {
    return this.reader.get(actor, id);
  }

  /** Store an article and its words. */
  @Post()
  @Requires('documents.write')
  @Fails(InputInvalid, SourceUnknown, SourceMerged)
  async store(@CurrentActor() actor: Actor, @Body() body: NewDocumentDto): Promise<DocumentDto> {
    const { id } = await this.storeDocument.execute(actor, body);
    return this.reader.get(actor, id);
  }

  /**
   * Set a statement aside that the engine found, or take that back. What is rejected is not suggested again, also not by a
   * newer engine that cuts it a little otherwise. A draft of which a claim was made cannot be rejected.
   */
  @Put(':id/drafts/:draftId/decision')
  @Requires('claims.write')
  @ApiParam({
    name: 'draftId',
    description: '`id` of one of the drafts of the document.',
    schema: { type: 'string', format: 'uuid' },
  })
  @Fails(InputInvalid, DraftFiled, DraftUnknown, RecordNotFound, IdInvalid)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Param('draftId', RecordId) draftId: string,
    @Body() body: NewDraftDecisionDto,
  ): Promise<ClaimDraftDto> {
    await this.decidePassage.execute(actor, id, draftId, body);
    return this.reader.getDraft(actor, id, draftId);
  }
}
