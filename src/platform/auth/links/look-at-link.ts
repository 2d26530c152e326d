import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tokenHash } from '../secrets.js';
import type { LinkPurpose } from './account-link.entity.js';
import { LinkInvalid } from './link.errors.js';

export interface OpenLink {
  name: string;
  email: string;
  expiresAt: Date;
}

/** Tells whoever holds a link whose account it opens, before they choose a password for it. */
@Injectable()
export class LookAtLink {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws LinkInvalid */
  async execute(purpose: LinkPurpose, token: string): Promise<OpenLink> {
    const [link] = await this.dataSource.query<OpenLink[]>(
      `select u.name, u.email, l.expires_at as "expiresAt"
       from account_links l join users u on u.id = l.user_id
       where l.token_hash = $1 and l.purpose = $2 and l.ended_at is null and l.expires_at > now()
         and u.disabled_at is null`,
      [tokenHash(token), purpose],
    );
    if (!link) throw new LinkInvalid();
    return link;
  }
}
