import type { EntityManager } from 'typeorm';
import type { DraftKind } from './draft.entity.js';

/**
 * Removes a draft in the transaction that files what was drafted, so that it is gone exactly when the form is filed.
 *
 * @param userId of the actor; null: Isnad itself, which drafts nothing
 */
export async function discardDraft(
  manager: EntityManager,
  userId: string | null,
  kind: DraftKind,
  subject: string,
): Promise<void> {
  await manager.query('delete from drafts where owner_id = $1 and kind = $2 and subject = $3', [
    userId,
    kind,
    subject,
  ]);
}
