import { Controller, Get, Query } from '@nestjs/common';
import { type Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { CursorInvalid, InputInvalid } from '../../platform/http/general.errors.js';
import { DeskListsReader } from './desk-lists.reader.js';
import { DeskPeopleDto, QueuePageDto, QueueQuery, TagListDto } from './queue.dto.js';
import { QueueReader } from './queue.reader.js';

@Controller('api/v1/desk')
export class QueueController {
  constructor(
    private readonly queue: QueueReader,
    private readonly lists: DeskListsReader,
  ) {}

  /** What there is to do, the most urgent first, with the figures that make it urgent. */
  @Get('queue')
  @Requires('queue.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueuePageDto> {
    return this.queue.list(actor, query);
  }

  /** Who works at the desk and can be given a claim. */
  @Get('people')
  @Requires('queue.read')
  people(): Promise<DeskPeopleDto> {
    return this.lists.people();
  }

  /** The tags in use. */
  @Get('tags')
  @Requires('queue.read')
  tags(): Promise<TagListDto> {
    return this.lists.tags();
  }
}
