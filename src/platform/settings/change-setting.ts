import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAuditEvent } from '../audit/record-audit-event.js';
import type { Actor } from '../auth/actor.js';
import { newId } from '../database/new-id.js';
import { discardDraft } from '../drafts/discard-draft.js';
import { draftSubject } from '../drafts/draft-subject.js';
import { checkRevision } from '../http/check-revision.js';
import { RecordNotFound } from '../http/general.errors.js';
import { SettingRow } from './setting.entity.js';
import { SettingValueWrong } from './setting.errors.js';
import { findSetting } from './setting.js';

/** Decides a setting for the desk. */
@Injectable()
export class ChangeSetting {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param expected the revision that the actor has seen; null: changed in any case
   * @throws RecordNotFound, SettingValueWrong, EditConflict
   */
  async execute(actor: Actor, key: string, value: unknown, expected: number | null = null): Promise<void> {
    const setting = findSetting(key);
    if (!setting) throw new RecordNotFound('setting', key);
    if (!setting.accepts(value)) throw new SettingValueWrong(setting);
    await this.dataSource.transaction(async (manager) => {
      // A setting that was never changed has no row to lock; of two first changes the second has to see the first.
      await manager.query(`select pg_advisory_xact_lock(hashtext('setting ' || $1))`, [key]);
      if (setting.exists && !(await setting.exists(manager, value))) throw new SettingValueWrong(setting);
      const row = await manager.findOneBy(SettingRow, { key });
      const before = { key, value: row ? row.value : setting.default, revision: row?.revision ?? 0 };
      const after = { key, value, revision: before.revision + 1 };
      const id = row?.id ?? newId();
      await checkRevision(manager, {
        expected,
        current: before.revision,
        entityType: 'setting',
        entityId: id,
        domain: 'setting',
      });
      await manager.save(SettingRow, { id, ...after, changedAt: new Date(), changedBy: actor.name });
      await recordAuditEvent(manager, actor, {
        action: 'setting.changed',
        entityType: 'setting',
        entityId: id,
        before,
        after,
      });
      await discardDraft(manager, actor.userId, 'setting', draftSubject('setting', key));
    });
  }
}
