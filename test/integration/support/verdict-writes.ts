import { CorrectVerdict } from '../../../src/verdicts/correct-verdict.js';
import { RetractVerdict } from '../../../src/verdicts/retract-verdict.js';
import { conclusion, EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** What is written of verdicts, on a claim that has one and on one that is ready for one. */
export const VERDICT_WRITES: Write[] = [
  [
    'verdicts/add-version.ts',
    ['verdict.published'],
    ({ desk, judgeableId }: Ready): Promise<unknown> => desk.publish(judgeableId, { reviewBy: '2999-01-01' }),
  ],
  [
    'verdicts/add-version.ts',
    ['verdict.updated'],
    ({ desk, judgedId }: Ready): Promise<unknown> =>
      desk.publish(judgedId, { expectedVersion: 1, whatChanged: 'A new record.' }),
  ],
  [
    'verdicts/add-version.ts',
    ['verdict.corrected'],
    ({ desk, verdictId }: Ready): Promise<unknown> =>
      new CorrectVerdict(desk.dataSource).execute(EDITOR, verdictId, {
        ...conclusion(),
        whatWasWrong: 'The date.',
        whatChanged: 'It names the right one.',
      }),
  ],
  [
    'verdicts/add-version.ts',
    ['verdict.retracted'],
    ({ desk, verdictId }: Ready): Promise<unknown> =>
      new RetractVerdict(desk.dataSource).execute(EDITOR, verdictId, {
        whatWasWrong: 'The record is not of that day.',
        language: 'en',
      }),
  ],
];
