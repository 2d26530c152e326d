import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actingUser } from '../../platform/auth/acting-user.js';
import type { Actor } from '../../platform/auth/actor.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { type InterestRow, interestsSql, toInterest } from './interest-fragments.js';
import type { InterestDto } from './interest.dto.js';

/** Reads the interests that a person has declared. */
@Injectable()
export class InterestsReader {
  constructor(private readonly dataSource: DataSource) {}

  async own(actor: Actor): Promise<InterestDto[]> {
    const [row] = await this.dataSource.query<[{ interests: InterestRow[] }]>(
      `select ${interestsSql('$1::uuid')} as interests`,
      [actingUser(actor)],
    );
    return row.interests.map(toInterest);
  }

  /** @throws RecordNotFound */
  async getOwn(actor: Actor, id: string): Promise<InterestDto> {
    const interest = (await this.own(actor)).find((each) => each.id === id);
    if (!interest) throw new RecordNotFound('interest of yours', id);
    return interest;
  }
}
