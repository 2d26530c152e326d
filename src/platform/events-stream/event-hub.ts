import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Announcements } from '../database/announcements.js';
import type { EventListener, EventTopic, StreamedEvent } from './event-topic.js';

/** A topic with how it is being looked at. */
interface OfferedTopic {
  readonly topic: EventTopic;
  timer: NodeJS.Timeout | undefined;
  lookedAt: number;
  /** A second look at the same time would only make a slow database slower, and might be answered first. */
  isLooking: boolean;
  /** Whether something was announced during a look. */
  isWantedAgain: boolean;
  hasNewcomers: boolean;
}

/**
 * Tells whoever is connected to this process what happens in any of them. That something happened is announced in the
 * database; what happened is read from there, once for all who listen, and at most so often.
 */
@Injectable()
export class EventHub implements OnModuleDestroy {
  private readonly log = new Logger('Events');
  private readonly listeners = new Set<EventListener>();
  private readonly topics: OfferedTopic[] = [];
  private isStopping = false;

  constructor(private readonly announcements: Announcements) {}

  /** @throws when the database cannot be reached */
  async offer(topic: EventTopic): Promise<void> {
    const offered: OfferedTopic = {
      topic,
      timer: undefined,
      lookedAt: -Infinity,
      isLooking: false,
      isWantedAgain: false,
      hasNewcomers: false,
    };
    this.topics.push(offered);
    for (const channel of topic.channels) {
      await this.announcements.listen(channel, () => {
        this.lookSoon(offered);
      });
    }
  }

  /** Tells somebody from now on, beginning with how things are. One who joins at the end is sent away. */
  join(listener: EventListener): void {
    if (this.isStopping) {
      listener.end();
      return;
    }
    this.listeners.add(listener);
    for (const offered of this.topics) {
      offered.hasNewcomers = true;
      this.lookSoon(offered);
    }
  }

  leave(listener: EventListener): void {
    this.listeners.delete(listener);
  }

  /** Before the server is closed, which would wait for the streams to end. */
  onModuleDestroy(): void {
    this.isStopping = true;
    for (const { timer } of this.topics) clearTimeout(timer);
    for (const listener of this.listeners) listener.end();
  }

  private lookSoon(offered: OfferedTopic): void {
    if (this.isStopping || this.listenersTo(offered.topic).length === 0) return;
    if (offered.isLooking) {
      offered.isWantedAgain = true;
      return;
    }
    const wait = Math.max(0, offered.lookedAt + offered.topic.every - performance.now());
    offered.timer ??= setTimeout(() => void this.look(offered), wait);
  }

  private async look(offered: OfferedTopic): Promise<void> {
    const { topic, hasNewcomers } = offered;
    // From here on, what is announced needs a look of its own.
    Object.assign(offered, {
      timer: undefined,
      lookedAt: performance.now(),
      isLooking: true,
      hasNewcomers: false,
    });
    try {
      const texts = (await topic.read(hasNewcomers)).map(written);
      for (const listener of this.listenersTo(topic))
        texts.forEach((text) => {
          listener.tell(text);
        });
    } catch (error) {
      offered.hasNewcomers ||= hasNewcomers;
      this.log.warn(`Events could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    offered.isLooking = false;
    if (!offered.isWantedAgain) return;
    offered.isWantedAgain = false;
    this.lookSoon(offered);
  }

  private listenersTo({ permission }: EventTopic): EventListener[] {
    return [...this.listeners].filter((listener) => listener.may(permission));
  }
}

/** As the format of server-sent events has it. JSON has no line breaks. */
function written({ event, data }: StreamedEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
