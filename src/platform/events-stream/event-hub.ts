import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Announcements } from '../database/announcements.js';
import type { EventListener, EventTopic, StreamedEvent } from './event-topic.js';

/** A topic with the time of its last look. */
interface OfferedTopic extends EventTopic {
  timer: NodeJS.Timeout | undefined;
  lookedAt: number;
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
    const offered = { ...topic, read: () => topic.read(), timer: undefined, lookedAt: -Infinity };
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
    for (const topic of this.topics) this.lookSoon(topic);
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

  private lookSoon(topic: OfferedTopic): void {
    if (this.isStopping || this.listenersTo(topic).length === 0) return;
    const wait = Math.max(0, topic.lookedAt + topic.every - performance.now());
    topic.timer ??= setTimeout(() => void this.look(topic), wait);
  }

  private async look(topic: OfferedTopic): Promise<void> {
    // From here on, what is announced needs a look of its own.
    topic.timer = undefined;
    topic.lookedAt = performance.now();
    try {
      const texts = (await topic.read()).map(written);
      for (const listener of this.listenersTo(topic))
        texts.forEach((text) => {
          listener.tell(text);
        });
    } catch (error) {
      this.log.warn(`Events could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private listenersTo({ permission }: EventTopic): EventListener[] {
    return [...this.listeners].filter((listener) => listener.may(permission));
  }
}

/** As the format of server-sent events has it. JSON has no line breaks. */
function written({ event, data }: StreamedEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
