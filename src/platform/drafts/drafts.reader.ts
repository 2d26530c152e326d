import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CursorInvalid } from '../http/general.errors.js';
import type { PageQuery } from '../http/page-query.dto.js';
import type { DraftPageDto } from './draft.dto.js';
import type { DraftKind } from './draft.entity.js';

interface Row {
  kind: DraftKind;
  subject: string;
  revision: string;
  updated_at: Date;
}

/** Tells where somebody has drafts, so that a draft does not wait unseen until its form is opened. */
@Injectable()
export class DraftsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws CursorInvalid */
  async own(ownerId: string, { cursor, limit }: PageQuery): Promise<DraftPageDto> {
    const rows = await this.dataSource.query<Row[]>(
      `select kind, subject, revision, updated_at from drafts
       where owner_id = $1 and ($2::bigint is null or revision < $2)
       order by revision desc limit $3`,
      [ownerId, placeOf(cursor), limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ kind, subject, updated_at }) => ({
        kind,
        subject,
        updatedAt: updated_at.toISOString(),
      })),
      nextCursor:
        rows.length > limit && last ? Buffer.from(`drafts|${last.revision}`).toString('base64url') : null,
    };
  }
}

/** The revision of the last draft of the page before: they count the savings of all, so they are the order, too. */
function placeOf(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const place = /^drafts\|(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (place === undefined) throw new CursorInvalid();
  return place;
}
