import type { EntityManager } from 'typeorm';
import { type ChangedField, changesOf } from './changed-fields.js';
import { Problem, problemType } from './problem.js';

/** Somebody else changed the record after the caller had read it. */
export class EditConflict extends Problem {
  static readonly type = problemType(412, 'edit_conflict', 'Somebody changed it meanwhile');
  constructor(more: { changed: ChangedField[]; by: string | null; at: string | null }) {
    super(
      EditConflict.type,
      'Nothing was saved. See what was changed, take it into what you wrote, read the record again and send it with its new ETag.',
      [],
      more,
    );
  }
}

/** The record that is about to be changed, and where the trail tells of its changes. */
export interface Edited {
  /** From `@ExpectedRevision()`. */
  expected: number | null;
  /** As it stands in the row, which the caller has locked. */
  current: number;
  entityType: string;
  entityId: string;
  /** Domain of the actions that change it: `claim` for `claim.changed`, `claim.opened` … Each has the new `revision` in its `after`. */
  domain: string;
  /** What else their `after` says, where a record's events stand under another's: `{ linkId }`. */
  named?: Record<string, string>;
}

interface Event {
  actor_name: string;
  at: Date;
  before: object | null;
  after: object | null;
}

/**
 * Refuses a write over changes that the caller has not seen.
 *
 * @throws EditConflict which says what was changed since, by whom and when
 */
export async function checkRevision(manager: EntityManager, edited: Edited): Promise<void> {
  const { expected, current, entityType, entityId, domain, named = {} } = edited;
  if (expected === null || expected === current) return;
  const events = await manager.query<Event[]>(
    `select actor_name, at, before, after from audit_events
     where entity_type = $1 and entity_id = $2 and starts_with(action, $3)
       and (after ->> 'revision')::bigint > $4 and after @> $5
     order by (after ->> 'revision')::bigint, seq`,
    [entityType, entityId, `${domain}.`, expected, JSON.stringify(named)],
  );
  const last = events.at(-1);
  throw new EditConflict({
    changed: changesOf(events),
    by: last?.actor_name ?? null,
    at: last?.at.toISOString() ?? null,
  });
}
