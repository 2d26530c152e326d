/** What the desk has decided for every host. */
export interface Pace {
  /** Requests at a time. */
  perHost: number;
  /** Milliseconds between the beginnings of two. */
  delayMs: number;
}

/** How a host has been answering. Times are milliseconds since 1970. */
export interface Bearing {
  askedAt: number | null;
  heldUntil: number | null;
  consecutiveFailures: number;
  tookMs: number;
}

/** Where somebody stands in the line before a host. */
export interface Standing {
  /** Requests that are under way. */
  inFlight: number;
  /** Others who came first, and have not missed their time. */
  ahead: number;
  /** Those of them who are expected before the host may be asked a second time. */
  due: number;
}

/** However badly a host does, it is asked once in so many milliseconds. */
const LONGEST_SPACING = 60_000;

/** Longest wait before somebody in line looks again: by then the host may be faster, or the desk have decided otherwise. */
const LOOK_AGAIN = 300_000;

/** Where nothing says how soon a place will be free: milliseconds. */
const LEAST_TURN = 250;

/**
 * Milliseconds between the beginnings of two requests to a host: as the desk has it; twice that for each failure in a row;
 * and for a slow host so much that it gets no more requests than it answers. A desk that wants no pause gets none.
 */
export function spacingOf(
  { consecutiveFailures, tookMs }: Omit<Bearing, 'askedAt' | 'heldUntil'>,
  pace: Pace,
): number {
  if (pace.delayMs === 0) return 0;
  const backedOff = pace.delayMs * 2 ** Math.min(consecutiveFailures, 16);
  return Math.min(Math.max(backedOff, tookMs / pace.perHost), LONGEST_SPACING);
}

/** The earliest time for the next request to a host, if nobody else stood in line. */
export function nextRequestAt(bearing: Bearing, pace: Pace): number {
  const { askedAt, heldUntil } = bearing;
  return Math.max(heldUntil ?? 0, askedAt === null ? 0 : askedAt + spacingOf(bearing, pace));
}

/**
 * When somebody in line may ask: `now`, or the time to come back. Each place in the line has a time of its own, so that of
 * many who wait, one wakes up at a time. A time that nobody ahead will use goes to whoever is there.
 */
export function turnAt(
  now: number,
  bearing: Bearing,
  { inFlight, ahead, due }: Standing,
  pace: Pace,
): number {
  const spacing = spacingOf(bearing, pace);
  const next = Math.max(now, nextRequestAt(bearing, pace));
  const free = Math.max(pace.perHost - inFlight, 0);
  const room = spacing > 0 ? Math.min(free, 1) : free;
  if (next === now && due < room) return now;
  const turn = Math.max(spacing, bearing.tookMs, LEAST_TURN);
  const missing = Math.max(ahead + 1 - free, 0);
  const inOrder = Math.max(next + ahead * spacing, now + Math.ceil(missing / pace.perHost) * turn);
  return Math.min(inOrder, Math.max(now, bearing.heldUntil ?? 0) + LOOK_AGAIN + (ahead % 60) * 1_000);
}
