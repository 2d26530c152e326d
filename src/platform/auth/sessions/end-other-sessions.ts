import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Person } from '../current-person.decorator.js';
import { User } from '../user.entity.js';
import { endSessions } from './end-sessions.js';

/** Ends all sessions of a person but the one in which they ask. */
@Injectable()
export class EndOtherSessions {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns how many were ended */
  async execute({ id, actor, session }: Person): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await manager.findOneOrFail(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
      return endSessions(manager, id, actor, session);
    });
  }
}
