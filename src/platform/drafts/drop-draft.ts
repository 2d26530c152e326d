import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DraftPlace } from './draft-place.js';
import { DraftConflict } from './draft.errors.js';
import { readDraft } from './read-draft.js';

/** Throws away what somebody has begun to write, because they want it gone. */
@Injectable()
export class DropDraft {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Where there is none, there is nothing left to do.
   *
   * @param expected the revision that the owner has seen; null: dropped in any case
   * @throws DraftConflict when it was saved elsewhere since
   */
  async execute(place: DraftPlace, expected: number | null): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `delete from drafts where owner_id = $1 and kind = $2 and subject = $3
           and ($4::bigint is null or revision = $4)`,
        [place.ownerId, place.kind, place.subject, expected],
      );
      const left = await readDraft(manager, place);
      if (left.content !== null) throw new DraftConflict(left);
    });
  }
}
