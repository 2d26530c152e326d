import { describe, expect, it } from '@jest/globals';
import { waitUntil } from './wait-until.js';

describe('waiting for something', () => {
  it('answers with what was seen as soon as it is there', async () => {
    const states = [null, undefined, false as const, 'done'];
    await expect(waitUntil('the job is done', () => states.shift())).resolves.toBe('done');
  });

  it('takes a failing assertion for "not yet"', async () => {
    let count = 0;
    const check = (): number => {
      count += 1;
      expect(count).toBe(3);
      return count;
    };
    await expect(waitUntil('the third time', check)).resolves.toBe(3);
  });

  it('throws when it waited in vain, with what it saw last', async () => {
    const check = (): true => {
      throw new Error('the state is queued');
    };
    await expect(waitUntil('the job is done', check, { timeoutMs: 60 })).rejects.toThrow(
      'Waited 60 ms in vain until the job is done. Last seen: the state is queued',
    );
  });
});
