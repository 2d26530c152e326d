import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ClaimClosed } from '../../claims/claim.errors.js';
import { type Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { EditConflict } from '../../platform/http/check-revision.js';
import { ExpectedRevision } from '../../platform/http/expected-revision.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { RecordId } from '../../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../../sources/source.errors.js';
import { AskForReply } from './ask-for-reply.js';
import { RecordReply } from './record-reply.js';
import { RepliesReader } from './replies.reader.js';
import { NewReplyRequestDto, ReplyChangesDto } from './reply-input.dto.js';
import { ReplyDto, ReplyListDto } from './reply.dto.js';

/** The right of reply of those whom a claim is about. */
@Controller('api/v1/claims/:id/replies')
export class RepliesController {
  constructor(
    private readonly reader: RepliesReader,
    private readonly askForReply: AskForReply,
    private readonly recordReply: RecordReply,
  ) {}

  /** Whom the desk asked about a claim, and what came. */
  @Get()
  @Requires('replies.read')
  @Fails(RecordNotFound, IdInvalid)
  async list(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<ReplyListDto> {
    return { items: await this.reader.list(actor, id) };
  }

  /** Record that the desk asked somebody. Isnad sends nothing to them. */
  @Post()
  @Requires('replies.write')
  @Fails(InputInvalid, SourceUnknown, SourceMerged, ClaimClosed, RecordNotFound, IdInvalid)
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: NewReplyRequestDto,
  ): Promise<ReplyDto> {
    return this.reader.get(actor, await this.askForReply.execute(actor, id, body));
  }

  /** Record what came of it, or change what was recorded. What was asked stays as it was put. */
  @Patch(':replyId')
  @Requires('replies.write')
  @Fails(InputInvalid, EditConflict, RecordNotFound, IdInvalid)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Param('replyId', RecordId) replyId: string,
    @Body() body: ReplyChangesDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<ReplyDto> {
    await this.recordReply.execute(actor, id, replyId, body, expected);
    return this.reader.get(actor, replyId);
  }
}
