import { rm } from 'node:fs/promises';
import { AllowList } from './allow-list.js';
import { type Exchange, headerOf, isRedirect } from './exchange.js';
import { exchangeOnce } from './exchange-once.js';
import { failureOf, FetchFailure } from './fetch-failure.js';
import type { Visit } from './hosts/visit.js';
import { FETCH_LIMITS, type FetchLimits } from './limits.js';
import { addressesOf, type Resolve, resolveWithSystem } from './resolve-host.js';
import { readUrl } from './url.rules.js';
import type { Validators } from './validators.js';

/** What came of asking for a page. */
export interface Fetched {
  /** Each request with its answer; all but the last are redirects. Empty where nothing answered at all. */
  exchanges: Exchange[];
  /** Why the page itself is not there; null where its answer came whole, whatever it says. */
  failure: FetchFailure | null;
}

export interface FetchSettings {
  /** Whether anything may leave at all. */
  isOn: boolean;
  allow: AllowList;
  /** Where bodies are put until whoever asked has discarded them. */
  folder: string;
  /** Who we say that we are. */
  userAgent?: string;
  limits?: FetchLimits;
  resolve?: Resolve;
}

/** What a fetch keeps to, and what it knows. */
export interface FetchOptions {
  /** Has it wait for its turn at each host; without it, it asks at once. */
  visit?: Visit;
  /** What is known of the page already, so that it need not be sent again. */
  validators?: Validators;
}

/**
 * Asks the open web for a page, and trusts nothing of what comes back: not the address, which may lead inside; not the name,
 * which may lead elsewhere a moment later; not the answer, which may be endless. No cookies are kept, no credentials sent.
 */
export class SafeFetch {
  private readonly limits: FetchLimits;
  private readonly resolve: Resolve;

  constructor(private readonly settings: FetchSettings) {
    this.limits = settings.limits ?? FETCH_LIMITS;
    this.resolve = settings.resolve ?? resolveWithSystem;
  }

  /**
   * @param signal breaks it off
   * @returns also when nothing was reached: that is a finding. Discard it when it is done with.
   * @throws the reason of the signal; NotYet, when a host may not be asked yet
   */
  async get(address: string, signal: AbortSignal, options: FetchOptions = {}): Promise<Fetched> {
    const fetched: Fetched = { exchanges: [], failure: null };
    try {
      await this.fill(fetched, address, signal, options);
      await options.visit?.leave(fetched.failure);
    } catch (error) {
      await discard(fetched);
      await options.visit?.breakOff();
      throw error;
    }
    return fetched;
  }

  private async fill(
    fetched: Fetched,
    address: string,
    signal: AbortSignal,
    options: FetchOptions,
  ): Promise<void> {
    const ending = new AbortController();
    const pass = (): void => ending.abort(signal.reason);
    signal.addEventListener('abort', pass, { once: true });
    const timer = setTimeout(() => ending.abort(timeIsUp(this.limits.totalMs)), this.limits.totalMs);
    try {
      signal.throwIfAborted();
      await this.follow(address, fetched.exchanges, ending.signal, options);
    } catch (error) {
      signal.throwIfAborted();
      if (options.visit?.isStoppedBy(error)) throw error;
      fetched.failure = failureOf(ending.signal.aborted ? ending.signal.reason : error, hasBegun(fetched));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', pass);
    }
  }

  private async follow(
    address: string,
    exchanges: Exchange[],
    signal: AbortSignal,
    { visit, validators }: FetchOptions,
  ): Promise<void> {
    if (!this.settings.isOn) throw new FetchFailure('fetching_off', 'fetching is turned off here');
    const { allow, folder, userAgent } = this.settings;
    const seen = new Set<string>();
    for (let url = readUrl(address); ;) {
      if (seen.has(url.href)) throw new FetchFailure('too_many_redirects', 'it redirects in a circle');
      if (seen.size > this.limits.redirects)
        throw new FetchFailure('too_many_redirects', `it redirects more than ${this.limits.redirects} times`);
      seen.add(url.href);
      await visit?.at(url, signal);
      const addresses = await unlessAborted(signal, addressesOf(url, this.resolve, allow));
      const request = { url, addresses, limits: this.limits, folder, signal, userAgent, validators };
      await exchangeOnce(request, (exchange) => exchanges.push(exchange));
      const answer = exchanges.at(-1);
      if (!answer) return;
      visit?.answered(answer);
      if (!isRedirect(answer)) return;
      url = readUrl(headerOf(answer, 'location') ?? '', url.href);
    }
  }
}

/** Removes the bodies that were put on disk. */
export async function discard({ exchanges }: Pick<Fetched, 'exchanges'>): Promise<void> {
  for (const { body } of exchanges) if (body) await rm(body.path, { force: true });
}

/** Whether the page itself had begun to answer, and not only a redirect on the way to it. */
function hasBegun({ exchanges }: Fetched): boolean {
  const last = exchanges.at(-1);
  return last !== undefined && last.body === null;
}

function timeIsUp(totalMs: number): FetchFailure {
  return new FetchFailure('timed_out', `it took longer than ${totalMs} ms`);
}

/** A look-up cannot be broken off; what it comes to is dropped. */
async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
