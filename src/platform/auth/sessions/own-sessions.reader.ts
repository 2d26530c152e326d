import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Person } from '../current-person.decorator.js';
import { deviceOf } from '../visitor/device.js';
import type { OwnSessionDto } from './own-sessions.dto.js';

interface Row {
  id: string;
  user_agent: string | null;
  address: string | null;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  is_current: boolean;
}

/** Reads in which browsers somebody is signed in. */
@Injectable()
export class OwnSessionsReader {
  constructor(private readonly dataSource: DataSource) {}

  async list({ id, session }: Person): Promise<OwnSessionDto[]> {
    const rows = await this.dataSource.query<Row[]>(
      `select id, user_agent, host(address) as address, created_at, last_seen_at, expires_at,
         token_hash = $2 as is_current
       from sessions where user_id = $1 and revoked_at is null and expires_at > now()
       order by last_seen_at desc, id desc`,
      [id, session],
    );
    return rows.map((row) => ({
      id: row.id,
      ...deviceOf(row.user_agent),
      address: row.address,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      isCurrent: row.is_current,
    }));
  }
}
