import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PERMISSIONS } from '../../platform/auth/permissions.js';
import type { DeskPeopleDto, DeskPersonDto, TagCountDto, TagListDto } from './queue.dto.js';

/** What the desk chooses from when it gives work to somebody and groups it. */
@Injectable()
export class DeskListsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Those to whom a claim can be given. */
  async people(): Promise<DeskPeopleDto> {
    const items = await this.dataSource.query<DeskPersonDto[]>(
      `select id, name, role, kind from users where disabled_at is null and role = any($1) order by lower(name), id`,
      [PERMISSIONS['claims.take']],
    );
    return { items };
  }

  async tags(): Promise<TagListDto> {
    const items = await this.dataSource.query<TagCountDto[]>(
      `select tag, count(*)::integer as count from claim_tags group by tag order by count(*) desc, tag collate "C" limit 500`,
    );
    return { items };
  }
}
