import { ChangeSetting } from '../../../src/platform/settings/change-setting.js';
import '../../../src/ratings/scale-in-use.js';
import { EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** What is written of what the desk decides for itself. */
export const RATING_WRITES: Write[] = [
  [
    'platform/settings/change-setting.ts',
    ['setting.changed'],
    ({ desk }: Ready): Promise<unknown> =>
      new ChangeSetting(desk.dataSource).execute(EDITOR, 'verdicts.scale', 'standard'),
  ],
];
