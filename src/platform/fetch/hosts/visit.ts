import type { Exchange } from '../exchange.js';
import { FetchFailure } from '../fetch-failure.js';
import { hostOf } from '../url.rules.js';
import type { HostTurns } from './host-turns.js';
import type { Turn } from './line.js';
import { newsOfAnswer, newsOfFailure } from './news.rules.js';

/** So long it is waited in the process: less than it takes to send a job away and have it come back. */
const PATIENCE_MS = 1_000;
/** Where a redirect leads: longer, since going back would ask the first host once more. */
const PATIENCE_ON_THE_WAY_MS = 10_000;

/**
 * One fetch on its way from host to host: it asks each when it is its turn, and holds one turn at a time. A redirect within a
 * host belongs to the same turn, as it does for a browser.
 */
export class Visit {
  private turn: Turn | null = null;
  private beganAt = 0;
  private last: Exchange | null = null;
  private isOnTheWay = false;
  private stoppedBy: unknown;

  /** @param holder what the page is asked for */
  constructor(
    private readonly turns: HostTurns,
    private readonly holder: string,
  ) {}

  /** Waits for the turn at the host of that address. @throws as `HostTurns.take` and `leave` do */
  async at(url: URL, signal: AbortSignal): Promise<void> {
    const host = hostOf(url);
    if (this.turn?.host === host) return;
    try {
      await this.leave(null);
      const patienceMs = this.isOnTheWay ? PATIENCE_ON_THE_WAY_MS : PATIENCE_MS;
      this.turn = await this.turns.take({ host, holder: this.holder, patienceMs }, signal);
    } catch (error) {
      if (!(error instanceof FetchFailure)) this.stoppedBy = error;
      throw error;
    }
    this.isOnTheWay = true;
    this.beganAt = performance.now();
    this.last = null;
  }

  /** Notes the answer that the turn is ended with. */
  answered(exchange: Exchange): void {
    this.last = exchange;
  }

  /** Whether an error means that we may not ask, or cannot know whether we may: nothing that the site has done. */
  isStoppedBy(error: unknown): boolean {
    return this.stoppedBy !== undefined && this.stoppedBy === error;
  }

  /** Ends the turn with what became of it. @throws NotYet, when the host has told us to come back and we do */
  async leave(failure: FetchFailure | null): Promise<void> {
    const { turn, last } = this;
    if (!turn) return;
    this.turn = null;
    const news = (failure && newsOfFailure(failure)) ?? (last && newsOfAnswer(last, Date.now()));
    if (news) await this.turns.end(turn, performance.now() - this.beganAt, news);
    else await this.turns.drop(turn);
  }

  /** Ends the turn without a word of the host: it was us who broke it off. */
  async breakOff(): Promise<void> {
    const { turn } = this;
    this.turn = null;
    if (turn) await this.turns.drop(turn);
  }
}
