import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { type Actor } from '../auth/actor.js';
import { CurrentActor } from '../auth/current-actor.decorator.js';
import { Requires } from '../auth/requires.decorator.js';
import { ExpectedRevision } from '../http/expected-revision.decorator.js';
import { Fails } from '../http/fails.decorator.js';
import { IdInvalid, InputInvalid } from '../http/general.errors.js';
import { RecordId } from '../http/record-id.js';
import { DraftKindName, ownDraft } from './draft-place.js';
import { DraftDto, NewDraftDto, SavedDraftDto } from './draft.dto.js';
import { DRAFT_KINDS, type DraftKind } from './draft.entity.js';
import { DraftConflict, DraftKindUnknown, DraftTooLarge } from './draft.errors.js';
import { DropDraft } from './drop-draft.js';
import { readDraft } from './read-draft.js';
import { SaveDraft } from './save-draft.js';

/** The form stands in the path beside the record's id. */
const NamesForm = () =>
  ApiParam({ name: 'kind', description: 'The form that is being filled in.', enum: DRAFT_KINDS });

/** What the caller has begun to write. There is no way to anybody else's, not even for an administrator. */
@Controller('api/v1/drafts/:kind/:subject')
@Requires('drafts.write')
@Fails(DraftKindUnknown, IdInvalid)
export class DraftsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly saveDraft: SaveDraft,
    private readonly dropDraft: DropDraft,
  ) {}

  /** The caller's draft of a form about a record; of revision 0 and without content where there is none. */
  @Get()
  @NamesForm()
  show(
    @CurrentActor() actor: Actor,
    @Param('kind', DraftKindName) kind: DraftKind,
    @Param('subject', RecordId) subject: string,
  ): Promise<DraftDto> {
    return readDraft(this.dataSource.manager, ownDraft(actor, kind, subject));
  }

  /** Keep what the caller has typed so far. */
  @Put()
  @NamesForm()
  @Fails(InputInvalid, DraftTooLarge, DraftConflict)
  save(
    @CurrentActor() actor: Actor,
    @Param('kind', DraftKindName) kind: DraftKind,
    @Param('subject', RecordId) subject: string,
    @Body() { content }: NewDraftDto,
    @ExpectedRevision() expected: number | null,
  ): Promise<SavedDraftDto> {
    return this.saveDraft.execute(ownDraft(actor, kind, subject), { content, expected });
  }

  /** Throw the draft away. */
  @Delete()
  @NamesForm()
  @HttpCode(204)
  @Fails(InputInvalid, DraftConflict)
  discard(
    @CurrentActor() actor: Actor,
    @Param('kind', DraftKindName) kind: DraftKind,
    @Param('subject', RecordId) subject: string,
    @ExpectedRevision() expected: number | null,
  ): Promise<void> {
    return this.dropDraft.execute(ownDraft(actor, kind, subject), expected);
  }
}
