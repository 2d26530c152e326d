import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { RecordId } from '../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../sources/source.errors.js';
import { DocumentDto, DocumentPageDto, NewDocumentDto } from './document.dto.js';
import { DocumentsReader } from './documents.reader.js';
import { StoreDocument } from './store-document.js';

@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    private readonly reader: DocumentsReader,
    private readonly storeDocument: StoreDocument,
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
  show(@Param('id', RecordId) id: string): Promise<DocumentDto> {
    return this.reader.get(id);
  }

  /** Store an article and its words. */
  @Post()
  @Requires('documents.write')
  @Fails(InputInvalid, SourceUnknown, SourceMerged)
  async store(@CurrentActor() actor: Actor, @Body() body: NewDocumentDto): Promise<DocumentDto> {
    const { id } = await this.storeDocument.execute(actor, body);
    return this.reader.get(id);
  }
}
