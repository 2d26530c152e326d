import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inBatches } from './in-batches.js';

/** Notes the batches, and ends each when the test says so. */
function scene(size: number, atOnce: number) {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  const double = inBatches<number, number>({ size, atOnce }, async (asked) => {
    batches.push([...asked]);
    await new Promise<void>((end) => ends.push(end));
    return asked.map((one) => (one < 0 ? new Error(`${one.toString()} is too little`) : one * 2));
  });
  // Turns of the event loop, not time: on a busy machine a timer runs out before the turn is over in which a batch begins.
  const settle = async () => {
    for (let turns = 0; turns < 3; turns += 1) await turn();
  };
  return { batches, ends, double, settle };
}

describe('what is done in batches', () => {
  it('is asked for one by one, and answered one by one', async () => {
    const { batches, ends, double, settle } = scene(10, 1);
    const answers = Promise.allSettled([double(1), double(-1), double(3)]);
    await settle();
    ends[0]?.();
    expect(
      (await answers).map((answer) => (answer.status === 'fulfilled' ? answer.value : 'refused')),
    ).toEqual([2, 'refused', 6]);
    expect(batches).toEqual([[1, -1, 3]]);
  });

  it('gathers what comes while there is no place, up to the size of a batch', async () => {
    const { batches, ends, double, settle } = scene(3, 1);
    const answers = [double(1)];
    await settle();
    for (const one of [2, 3, 4, 5]) {
      answers.push(double(one));
      await settle();
    }
    expect(batches).toEqual([[1]]);
    for (let at = 0; at < 3; at += 1) {
      ends[at]?.();
      await settle();
    }
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
    expect(await Promise.all(answers)).toEqual([2, 4, 6, 8, 10]);
  });

  it('has no more batches under way than there are places', async () => {
    const { batches, ends, double, settle } = scene(1, 2);
    const answers = [double(1), double(2), double(3)];
    await settle();
    expect(batches).toEqual([[1], [2]]);
    ends[1]?.();
    await settle();
    expect(batches).toEqual([[1], [2], [3]]);
    ends.forEach((end) => {
      end();
    });
    await Promise.all(answers);
  });
});
