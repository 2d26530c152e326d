import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { systemActor } from '../auth/actor.js';
import { EventConnection } from './event-connection.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a connection', () => {
  it('asks but once who listens while the database does not answer', async () => {
    const identify = jest.fn(() => new Promise<null>(() => undefined));
    const connection = new EventConnection(systemActor('test'), identify);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(identify).toHaveBeenCalledTimes(1);
    connection.end();
  });

  it('asks again and again who listens, and ends once it is nobody', async () => {
    const actor = systemActor('test');
    const identify = jest.fn<() => Promise<typeof actor | null>>().mockResolvedValue(actor);
    const connection = new EventConnection(actor, identify);
    await jest.advanceTimersByTimeAsync(12_000);
    expect(identify).toHaveBeenCalledTimes(2);
    expect(connection.stream.readableEnded).toBe(false);
    identify.mockResolvedValue(null);
    connection.stream.resume();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(connection.stream.readableEnded).toBe(true);
  });
});
