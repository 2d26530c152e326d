import { waitUntil } from '../../support/wait-until.js';

export interface HeardEvent {
  event: string;
  data: Record<string, unknown>;
}

/** Somebody who listens to the events. */
export class EventReader {
  readonly events: HeardEvent[] = [];
  /** All that came, as it came. */
  text = '';
  hasEnded = false;
  private readonly leaving = new AbortController();

  private constructor(readonly response: Response) {}

  static async open(url: string, headers: Record<string, string>): Promise<EventReader> {
    const leaving = new AbortController();
    const response = await fetch(new URL('/api/v1/events', url), {
      headers: { accept: 'text/event-stream', ...headers },
      signal: leaving.signal,
    });
    const reader = new EventReader(response);
    reader.leaving.signal.addEventListener('abort', () => {
      leaving.abort();
    });
    void reader.read();
    return reader;
  }

  leave(): void {
    this.leaving.abort();
  }

  until(what: string, condition: (events: HeardEvent[]) => boolean): Promise<boolean> {
    return waitUntil(
      what,
      () => {
        if (!condition(this.events)) throw new Error(this.text);
        return Promise.resolve(true);
      },
      { timeoutMs: 15_000 },
    );
  }

  untilEnd(): Promise<boolean> {
    return this.until('the stream has ended', () => this.hasEnded);
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    const body: ReadableStream<Uint8Array> | null = this.response.body;
    try {
      for await (const bytes of body ?? []) {
        const piece = decoder.decode(bytes, { stream: true });
        this.text += piece;
        const blocks = (rest + piece).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
          if (event !== undefined && data !== undefined)
            this.events.push({ event, data: JSON.parse(data) as Record<string, unknown> });
        }
      }
    } catch {
      // It was left, or the server has gone: it has ended either way.
    }
    this.hasEnded = true;
  }
}
