import DataLoader from 'dataloader';
import { Gate } from './gate.js';

export interface BatchLimits {
  /** Most of one batch. */
  size: number;
  /** Most batches at the same time. What comes while so many are under way waits, and is one batch then. */
  atOnce: number;
}

/**
 * Does in one go what is asked for one by one. The busier it is, the larger the batches: nothing waits for company as long
 * as there is a place.
 *
 * @param work answers each, in their order; an `Error` in the place of an answer is thrown to whoever asked
 */
export function inBatches<Asked, Answer>(
  { size, atOnce }: BatchLimits,
  work: (asked: readonly Asked[]) => Promise<(Answer | Error)[]>,
): (asked: Asked) => Promise<Answer> {
  const gate = new Gate(atOnce);
  const loader = new DataLoader<Asked, Answer>(
    async (asked) => {
      try {
        return await work(asked);
      } finally {
        gate.leave();
      }
    },
    {
      cache: false,
      maxBatchSize: size,
      batchScheduleFn: (go) => {
        gate.enter(go);
      },
    },
  );
  return (asked) => loader.load(asked);
}
