import type { EntityManager } from 'typeorm';
import type { DraftDto } from './draft.dto.js';
import type { DraftPlace } from './draft-place.js';

/** The draft as it is; where there is none, one of revision 0 without content, so that a form can ask without failing. */
export async function readDraft(manager: EntityManager, place: DraftPlace): Promise<DraftDto> {
  const [row] = await manager.query<
    { content: Record<string, unknown>; revision: string; updated_at: Date }[]
  >(`select content, revision, updated_at from drafts where owner_id = $1 and kind = $2 and subject = $3`, [
    place.ownerId,
    place.kind,
    place.subject,
  ]);
  if (!row) return { content: null, revision: 0, updatedAt: null };
  return {
    content: row.content,
    revision: Number(row.revision),
    updatedAt: row.updated_at.toISOString(),
  };
}
