import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayDo } from '../auth/actor.js';
import { draftSubject } from '../drafts/draft-subject.js';
import { RecordNotFound } from '../http/general.errors.js';
import type { SettingDto, SettingFormDto } from './setting.dto.js';
import { SettingRow } from './setting.entity.js';
import { declaredSettings, findSetting, type Setting, type SettingForm } from './setting.js';

/** Reads what the desk has decided, and what it could decide. */
@Injectable()
export class SettingsReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor): Promise<SettingDto[]> {
    const rows = new Map((await this.dataSource.manager.find(SettingRow)).map((row) => [row.key, row]));
    return Promise.all(
      declaredSettings().map((setting) => this.toSetting(setting, rows.get(setting.key) ?? null, actor)),
    );
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, key: string): Promise<SettingDto> {
    const setting = findSetting(key);
    if (!setting) throw new RecordNotFound('setting', key);
    return this.toSetting(setting, await this.dataSource.manager.findOneBy(SettingRow, { key }), actor);
  }

  private async toSetting(
    setting: Setting<unknown>,
    row: SettingRow | null,
    actor: Actor,
  ): Promise<SettingDto> {
    // As `settingValue` has it: what a former version accepted and this one doesn't know is not in force.
    const value = row !== null && setting.accepts(row.value) ? row.value : setting.default;
    return {
      key: setting.key,
      title: setting.title,
      meaning: setting.meaning,
      expected: setting.expected,
      form: toForm(setting.form),
      value,
      remarks: (await setting.remarks?.(this.dataSource.manager, value)) ?? [],
      default: setting.default,
      draftSubject: draftSubject('setting', setting.key),
      revision: row?.revision ?? 0,
      changedAt: row?.changedAt.toISOString() ?? null,
      changedBy: row?.changedBy ?? null,
      actions: mayDo(actor, 'settings.change') ? ['change'] : [],
    };
  }
}

function toForm(form: SettingForm): SettingFormDto {
  return {
    kind: form.kind,
    least: 'least' in form ? form.least : null,
    most: 'most' in form ? form.most : null,
    switches: form.kind === 'switches' ? [...form.switches] : null,
  };
}
