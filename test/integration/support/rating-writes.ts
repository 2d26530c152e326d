import { newId } from '../../../src/platform/database/new-id.js';
import { ChangeSetting } from '../../../src/platform/settings/change-setting.js';
import { DefineScale } from '../../../src/ratings/define-scale.js';
import '../../../src/ratings/scale-in-use.js';
import { EDITOR } from './desk.js';
import { newScale } from './new-scale.js';
import type { Ready, Write } from './writes.js';

/** What is written of what the desk decides for itself. */
export const RATING_WRITES: Write[] = [
  [
    'platform/settings/change-setting.ts',
    ['setting.changed'],
    ({ desk }: Ready): Promise<unknown> =>
      new ChangeSetting(desk.dataSource).execute(EDITOR, 'verdicts.scale', 'standard'),
  ],
  [
    'ratings/define-scale.ts',
    ['rating_scale.defined'],
    ({ desk }: Ready): Promise<unknown> =>
      new DefineScale(desk.dataSource).execute(
        EDITOR,
        newScale({ key: `written_${newId().replaceAll('-', '').slice(-20)}` }),
      ),
  ],
];
