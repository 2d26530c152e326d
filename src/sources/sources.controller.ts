import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
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
import { ChangedSourceDto, NewSourceDto, SourceDto, SourcePageDto, SourceQuery } from './source.dto.js';
import { SourcesReader } from './sources.reader.js';

@Controller('api/v1/sources')
export class SourcesController {
  constructor(
    private readonly reader: SourcesReader,
    private readonly createSource: CreateSource,
    private readonly changeSource: ChangeSource,
  ) {}

  /** Sources, newest first. */
  @Get()
  @Requires('sources.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: SourceQuery): Promise<SourcePageDto> {
    return this.reader.list(query);
  }

  /** One source. */
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
  @Fails(InputInvalid, EditConflict, RecordNotFound, IdInvalid)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: ChangedSourceDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<SourceDto> {
    await this.changeSource.execute(actor, id, body, expected);
    return this.reader.get(id);
  }
}
