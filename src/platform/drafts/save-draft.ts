import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DraftPlace } from './draft-place.js';
import type { SavedDraftDto } from './draft.dto.js';
import { DraftConflict } from './draft.errors.js';
import { readDraft } from './read-draft.js';

export interface NewDraft {
  content: object;
  /** The revision that the writer has seen; 0: none was there; null: saved in any case. */
  expected: number | null;
}

interface Row {
  revision: string;
  updated_at: Date;
}

/**
 * Keeps what somebody is typing. Without an audit event: it is private, it changes nothing for others, and it comes
 * every second.
 */
@Injectable()
export class SaveDraft {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DraftConflict when it was saved or discarded elsewhere since */
  async execute(place: DraftPlace, draft: NewDraft): Promise<SavedDraftDto> {
    return this.dataSource.transaction(async (manager) => {
      const saved = await (draft.expected ? update(manager, place, draft) : insert(manager, place, draft));
      if (!saved) throw new DraftConflict(await readDraft(manager, place));
      return { revision: Number(saved.revision), updatedAt: saved.updated_at.toISOString() };
    });
  }
}

/** The first save. Who expects none to be there does not write over one. */
async function insert(
  manager: EntityManager,
  { ownerId, kind, subject }: DraftPlace,
  { content, expected }: NewDraft,
): Promise<Row | undefined> {
  const [row] = await manager.query<Row[]>(
    `insert into drafts (owner_id, kind, subject, content, revision)
     values ($1, $2, $3, $4, nextval('draft_revisions'))
     on conflict (owner_id, kind, subject) do update
       set content = excluded.content, revision = excluded.revision, updated_at = clock_timestamp()
       where $5
     returning revision, updated_at`,
    [ownerId, kind, subject, JSON.stringify(content), expected === null],
  );
  return row;
}

/** A draft that was discarded meanwhile stays away: it was filed. */
async function update(
  manager: EntityManager,
  { ownerId, kind, subject }: DraftPlace,
  { content, expected }: NewDraft,
): Promise<Row | undefined> {
  const [[row]] = await manager.query<[Row[], number]>(
    `update drafts set content = $4, revision = nextval('draft_revisions'), updated_at = clock_timestamp()
     where owner_id = $1 and kind = $2 and subject = $3 and revision = $5
     returning revision, updated_at`,
    [ownerId, kind, subject, JSON.stringify(content), expected],
  );
  return row;
}
