import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import '../../src/app.module.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { ChangeSetting } from '../../src/platform/settings/change-setting.js';
import { SettingValueWrong } from '../../src/platform/settings/setting.errors.js';
import { declareSetting, declaredSettings, settingValue } from '../../src/platform/settings/setting.js';
import { wholeNumber } from '../../src/platform/settings/setting-form.js';
import { SettingsReader } from '../../src/platform/settings/settings.reader.js';
import { SCALE_IN_USE } from '../../src/ratings/scale-in-use.js';
import { Desk, EDITOR, type PersonActor } from './support/desk.js';

const TEXT = { en: 'A', ar: 'أ' };
const TRIES = declareSetting({
  key: 'test.tries',
  default: 3,
  title: TEXT,
  meaning: TEXT,
  ...wholeNumber(1, 9),
});

let desk: Desk;
let admin: PersonActor;
let change: (value: unknown, key?: string) => Promise<void>;
let reader: SettingsReader;

beforeAll(async () => {
  desk = await Desk.open();
  admin = await desk.colleague('Admin', 'admin');
  reader = new SettingsReader(desk.dataSource);
  change = (value, key = TRIES.key) => new ChangeSetting(desk.dataSource).execute(admin, key, value);
});

afterAll(() => desk.close());

afterEach(async () => {
  await desk.rows('delete from settings');
});

const holds = () => settingValue(desk.dataSource.manager, TRIES);
const events = () =>
  desk.rows<{ entity_id: string; before: object; after: object; actor_name: string }>(
    `select entity_id, before, after, actor_name from audit_events where action = 'setting.changed' order by seq`,
  );

describe('a setting', () => {
  it('has its default until somebody decides', async () => {
    expect(await holds()).toBe(3);
    expect(await reader.get(admin, TRIES.key)).toMatchObject({
      value: 3,
      default: 3,
      revision: 0,
      changedAt: null,
      changedBy: null,
    });
  });

  it('has what was decided last, and by whom', async () => {
    await change(5);
    await change(7);
    expect(await holds()).toBe(7);
    expect(await reader.get(admin, TRIES.key)).toMatchObject({
      value: 7,
      default: 3,
      revision: 2,
      changedBy: 'Admin',
    });
  });

  it.each([0, 10, '5', null, { value: 5 }])('does not take %j', async (value) => {
    await expect(change(value)).rejects.toThrow(SettingValueWrong);
    expect(await holds()).toBe(3);
  });

  it('goes back to its default where a value stands that this version does not know', async () => {
    await change(5);
    await desk.rows(`update settings set value = '"five"'`);
    expect(await holds()).toBe(3);
    expect(await reader.get(admin, TRIES.key)).toMatchObject({ value: 3, revision: 1 });
  });

  it('that is not declared cannot be decided', async () => {
    await expect(change(1, 'test.none')).rejects.toThrow(RecordNotFound);
    await expect(reader.get(admin, 'test.none')).rejects.toThrow(RecordNotFound);
  });

  it('may name only what is there', async () => {
    await change('standard', SCALE_IN_USE.key);
    await expect(change('unheard_of', SCALE_IN_USE.key)).rejects.toThrow(SettingValueWrong);
  });

  it('leaves each decision in the audit, from what to what, under one id', async () => {
    const seen = (await events()).length;
    await change(5);
    await change(7);
    const left = (await events()).slice(seen);
    expect(left).toMatchObject([
      {
        actor_name: 'Admin',
        before: { key: 'test.tries', value: 3, revision: 0 },
        after: { key: 'test.tries', value: 5, revision: 1 },
      },
      { before: { value: 5, revision: 1 }, after: { value: 7, revision: 2 } },
    ]);
    expect(left[0]!.entity_id).toBe(left[1]!.entity_id);
  });

  it('counts each of many first decisions at once', async () => {
    const seen = (await events()).length;
    await Promise.all([1, 2, 4, 5, 6, 7, 8, 9].map((value) => change(value)));
    expect(await reader.get(admin, TRIES.key)).toMatchObject({ revision: 8 });
    const left = (await events()).slice(seen);
    expect(left.map(({ after }) => (after as { revision: number }).revision)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    // Each saw the one before it.
    left.slice(1).forEach(({ before }, index) => {
      expect(before).toEqual(left[index]!.after);
    });
  });
});

describe('the list of settings', () => {
  it('holds every declared one, and who may decide it', async () => {
    const items = await reader.list(admin);
    expect(items.map(({ key }) => key)).toEqual(declaredSettings().map(({ key }) => key));
    expect(items.map(({ key }) => key)).toContain('verdicts.scale');
    for (const { actions } of items) expect(actions).toEqual(['change']);
    for (const { actions } of await reader.list(EDITOR)) expect(actions).toEqual([]);
  });

  it('takes each default for a value', () => {
    for (const { accepts, default: value } of declaredSettings()) expect(accepts(value)).toBe(true);
  });
});
