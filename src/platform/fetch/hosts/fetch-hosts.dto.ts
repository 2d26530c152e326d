import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/page-query.dto.js';

/** Which hosts are wanted. */
export class FetchHostsQuery extends PageQuery {
  /** `waiting`: only hosts that somebody waits for; `failing`: only those whose last visit failed. */
  @IsOptional()
  @IsIn(['waiting', 'failing'])
  state?: 'waiting' | 'failing';
}

/** A host that pages are fetched from, and how it has been answering. */
export class FetchHostDto {
  /** Name or address, with the port where it is not the usual one. */
  host: string;
  /** How many captures stand in line for it. */
  waiting: number;
  /** How many requests to it are under way. */
  inFlight: number;
  /** The earliest time for the next request to it; null: at once. */
  nextRequestAt: string | null;
  /** Until when the host itself has asked to be left alone (`Retry-After`); null where it has not, or that time has passed. */
  heldUntil: string | null;
  /** How often it was visited. */
  visits: number;
  /** How many of the visits failed. */
  failures: number;
  /** How many of the last visits failed, one after the other. */
  consecutiveFailures: number;
  /** When it was asked last. */
  lastRequestAt: string | null;
  /** When it answered last as it should. */
  lastSuccessAt: string | null;
  /** When it failed last. */
  lastFailureAt: string | null;
  /** What that failure was, as the `reason` of a capture has it. */
  lastFailure: string | null;
  /** The same in words, in English. */
  lastError: string | null;
  /** How many milliseconds a visit takes, smoothed. */
  tookMs: number;
}

/** A page of hosts. */
export class FetchHostPageDto {
  /** The hosts, by name. */
  items: FetchHostDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}
