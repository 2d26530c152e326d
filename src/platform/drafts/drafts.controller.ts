import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { type Actor } from '../auth/actor.js';
import { CurrentActor } from '../auth/current-actor.decorator.js';
import { Requires } from '../auth/requires.decorator.js';
import { ExpectedRevision } from '../http/expected-revision.decorator.js';
import { Fails } from '../http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid } from '../http/general.errors.js';
import { PageQuery } from '../http/page-query.dto.js';
import { RecordId } from '../http/record-id.js';
import { DraftKindName, draftOwner, ownDraft } from './draft-place.js';
import { DraftDto, DraftPageDto, NewDraftDto, SavedDraftDto } from './draft.dto.js';
import { DRAFT_KINDS, type DraftKind } from './draft.entity.js';
import { DraftConflict, DraftKindUnknown, DraftTooLarge } from './draft.errors.js';
import { DraftsReader } from './drafts.reader.js';
import { DropDraft } from './drop-draft.js';
import { readDraft } from './read-draft.js';
import { SaveDraft } from './save-draft.js';

/** The form stands in the path beside the record's id. */
const NamesForm = () =>
  ApiParam({ name: 'kind', description: 'The form that is being filled in.', enum: DRAFT_KINDS });

/** What the caller has begun to write. There is no way to anybody else's, not even for an administrator. */
@Controller('api/v1/drafts')
@Requires('drafts.write')
export class DraftsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: DraftsReader,
    private readonly saveDraft: SaveDraft,
    private readonly dropDraft: DropDraft,
  ) {}

  /** Where the caller has drafts: of which forms, about which records. */
  @Get()
  @Fails(InputInvalid, CursorInvalid)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DraftPageDto> {
    return this.reader.own(draftOwner(actor), query);
  }

  /** The caller's draft of a form about a record; of revision 0 and without content where there is none. */
  @Get(':kind/:subject')
  @NamesForm()
  @Fails(DraftKindUnknown, IdInvalid)
  show(
    @CurrentActor() actor: Actor,
    @Param('kind', DraftKindName) kind: DraftKind,
    @Param('subject', RecordId) subject: string,
  ): Promise<DraftDto> {
    return readDraft(this.dataSource.manager, ownDraft(actor, kind, subject));
  }

  /** Keep what the caller has typed so far. */
  @Put(':kind/:subject')
  @NamesForm()
  @Fails(DraftKindUnknown, IdInvalid, InputInvalid, DraftTooLarge, DraftConflict)
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
  @Delete(':kind/:subject')
  @NamesForm()
  @HttpCode(204)
  @Fails(DraftKindUnknown, IdInvalid, InputInvalid, DraftConflict)
  discard(
    @CurrentActor() actor: Actor,
    @Param('kind', DraftKindName) kind: DraftKind,
    @Param('subject', RecordId) subject: string,
    @ExpectedRevision() expected: number | null,
  ): Promise<void> {
    return this.dropDraft.execute(ownDraft(actor, kind, subject), expected);
  }
}
