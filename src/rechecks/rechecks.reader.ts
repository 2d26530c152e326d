import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf } from '../platform/http/paging.js';
import { RECHECK_STATE, type RecheckRow, SELECT_RECHECKS, toRecheck } from './recheck-fragments.js';
import type { RecheckDto, RecheckQuery } from './recheck.dto.js';

/** Reads rechecks. */
@Injectable()
export class RechecksReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: RecheckQuery): Promise<Page<RecheckDto>> {
    const after = placeOf('rechecks', query.cursor);
    const rows = await this.dataSource.query<RecheckRow[]>(
      `${SELECT_RECHECKS}
       where ($1::text is null or ${RECHECK_STATE} = $1)
         and ($2::uuid is null or rechecks.claim_id = $2)
         and ($3::timestamptz is null or (rechecks.requested_at, rechecks.id) < ($3, $4::uuid))
       order by rechecks.requested_at desc, rechecks.id desc limit $5`,
      [query.state ?? null, query.claimId ?? null, after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    return page('rechecks', rows, query.limit, toRecheck);
  }

  /** @throws RecordNotFound */
  async get(id: string): Promise<RecheckDto> {
    const [row] = await this.dataSource.query<RecheckRow[]>(`${SELECT_RECHECKS} where rechecks.id = $1`, [
      id,
    ]);
    if (!row) throw new RecordNotFound('recheck', id);
    return toRecheck(row);
  }
}
