import { Problem, problemType } from '../http/problem.js';
import type { Setting } from './setting.js';

/** The setting cannot have that value. */
export class SettingValueWrong extends Problem {
  static readonly type = problemType(422, 'setting_value_wrong', 'The setting cannot have that value');
  constructor({ key, expected }: Pick<Setting<unknown>, 'key' | 'expected'>) {
    super(SettingValueWrong.type, `The value of ${key} must be ${expected.en}.`, [
      { field: 'value', message: `must be ${expected.en}`, code: 'expected' },
    ]);
  }
}
