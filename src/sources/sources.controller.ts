import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { EditConflict } from '../platform/http/check-revision.js';
import { ExpectedRevision } from '../platform/http/expected-revision.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { ChangeSource } from './change-source.js';
import { CreateSource } from './create-source.js';
import { MergeSource } from './merge-source.js';
import {
  ChangedSourceDto,
  MergeDto,
  NewSourceDto,
  SourceDto,
  SourcePageDto,
  SourceQuery,
} from './source.dto.js';
import { SourceMerged, SourceUnknown } from './source.errors.js';
import { SourcesReader } from './sources.reader.js';

@Controller('api/v1/sources')
export class SourcesController {
  constructor(
    private readonly reader: SourcesReader,
    private readonly createSource: CreateSource,
    private readonly changeSource: ChangeSource,
    private readonly mergeSource: MergeSource,
  ) {}

  /** Sources, newest first. Those that were merged into another are not among them. */
  @Get()
  @Requires('sources.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: SourceQuery): Promise<SourcePageDto> {
    return this.reader.list(query);
  }

  /** One source; of one that was merged into another, also that other. */
  @Get(':id')
  @Requires('sources.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@Param('id', RecordId) id: string): Promise<SourceDto> {
    return this.reader.get(id);
  }

  /** Enter a source. */
  @Post()
  @Requires('sources.write')
  @Fails(InputInvalid)
  async create(@CurrentActor() actor: Actor, @Body() body: NewSourceDto): Promise<SourceDto> {
    return this.reader.get(await this.createSource.execute(actor, body));
  }

  /** Change a source. */
  @Patch(':id')
  @Requires('sources.write')
  @Fails(InputInvalid, SourceMerged, EditConflict, RecordNotFound, IdInvalid)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: ChangedSourceDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<SourceDto> {
    await this.changeSource.execute(actor, id, body, expected);
    return this.reader.get(id);
  }

  /**
   * Record that a source is another that was entered too. What names it stays as it is and is read as naming the other,
   * and nothing new can name it. Claims with a verdict that rest on either are looked at again.
   */
  @Post(':id/merge')
  @HttpCode(200)
  @Requires('sources.merge')
  @Fails(InputInvalid, SourceUnknown, SourceMerged, EditConflict, RecordNotFound, IdInvalid)
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: MergeDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<SourceDto> {
    await this.mergeSource.execute(actor, id, body, expected);
    return this.reader.get(id);
  }
}
