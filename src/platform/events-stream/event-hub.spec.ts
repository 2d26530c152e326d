import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Announcements } from '../database/announcements.js';
import { EventHub } from './event-hub.js';
import type { EventListener, EventTopic } from './event-topic.js';

const EVERY = 100;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A hub with one topic, whose looks end when the test says so. */
async function offered() {
  let announce = (): void => undefined;
  const announcements = {
    listen: (_: string, hear: () => void) => {
      announce = hear;
      return Promise.resolve();
    },
  };
  const looks: { isFromStart: boolean; end: (text: string) => void }[] = [];
  const topic: EventTopic = {
    permission: 'jobs.read',
    channels: ['news'],
    every: EVERY,
    read: (isFromStart) =>
      new Promise((resolve) => {
        looks.push({
          isFromStart,
          end: (text) => {
            resolve([{ event: 'news', data: { text } }]);
          },
        });
      }),
  };
  const hub = new EventHub(announcements as Announcements);
  await hub.offer(topic);
  return {
    hub,
    looks,
    announce: async () => {
      announce();
      await jest.advanceTimersByTimeAsync(10 * EVERY);
    },
  };
}

function listener(): EventListener & { heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    may: () => true,
    tell: (text) => heard.push(/"text":"(.*)"/.exec(text)?.[1] ?? ''),
    end: () => undefined,
  };
}

describe('a topic that is slow to read', () => {
  it('is read by one look at a time, and once more for what was announced meanwhile', async () => {
    const { hub, looks, announce } = await offered();
    const somebody = listener();
    hub.join(somebody);
    await announce();
    await announce();
    await announce();
    expect(looks).toHaveLength(1);
    looks[0]?.end('first');
    await jest.advanceTimersByTimeAsync(EVERY);
    expect(looks).toHaveLength(2);
    looks[1]?.end('second');
    await jest.advanceTimersByTimeAsync(10 * EVERY);
    expect(looks).toHaveLength(2);
    expect(somebody.heard).toEqual(['first', 'second']);
  });
});

describe('whoever joins', () => {
  it('is told how things are, also of what has not changed since the others were told', async () => {
    const { hub, looks, announce } = await offered();
    hub.join(listener());
    await jest.advanceTimersByTimeAsync(EVERY);
    looks[0]?.end('first');
    await announce();
    looks[1]?.end('second');
    await jest.advanceTimersByTimeAsync(EVERY);
    hub.join(listener());
    await jest.advanceTimersByTimeAsync(EVERY);
    expect(looks.map(({ isFromStart }) => isFromStart)).toEqual([true, false, true]);
  });
});
