import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf } from '../platform/http/paging.js';
import { comparedPages } from './comparison/compared-pages.reader.js';
import { RECHECK_STATE, type RecheckRow, selectRechecks, toRecheck } from './recheck-fragments.js';
import type { RecheckDetailsDto, RecheckDto, RecheckQuery } from './recheck.dto.js';

/** Reads rechecks. What is said in them of withheld evidence is for the desk. */
@Injectable()
export class RechecksReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, query: RecheckQuery): Promise<Page<RecheckDto>> {
    const after = placeOf('rechecks', query.cursor);
    const rows = await this.dataSource.query<RecheckRow[]>(
      `${selectRechecks(actor)}
       where ($1::text is null or ${RECHECK_STATE} = $1)
         and ($2::uuid is null or rechecks.claim_id = $2)
         and ($3::text is null or rechecks.outcome = $3)
         and ($4::text is null or exists (
           select from recheck_triggers where recheck_id = rechecks.id and trigger = $4))
         and ($5::boolean is null or rechecks.outcome = 'needs_review' and (rechecks.decision is not null) = $5)
         and ($6::timestamptz is null or (rechecks.requested_at, rechecks.id) < ($6, $7::uuid))
       order by rechecks.requested_at desc, rechecks.id desc limit $8`,
      [
        query.state ?? null,
        query.claimId ?? null,
        query.outcome ?? null,
        query.trigger ?? null,
        query.decided ?? null,
        after?.at ?? null,
        after?.id ?? null,
        query.limit + 1,
      ],
    );
    return page('rechecks', rows, query.limit, (row) => toRecheck(row, actor));
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<RecheckDetailsDto> {
    // One transaction, so that the recheck and what it compared are of one moment.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [row] = await manager.query<RecheckRow[]>(`${selectRechecks(actor)} where rechecks.id = $1`, [
        id,
      ]);
      if (!row) throw new RecordNotFound('recheck', id);
      return { ...toRecheck(row, actor), pages: await comparedPages(manager, id, actor) };
    });
  }
}
