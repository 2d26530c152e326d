/** A browser that is signed in. */
export class OwnSessionDto {
  /** Id of the session. */
  id: string;
  /** Name of the browser, as it gives itself out; null when it is none that we know. */
  browser: string | null;
  /** Name of the system or device that it runs on; null when it is none that we know. */
  system: string | null;
  /** Address that it was signed in from; null when that could not be told. */
  address: string | null;
  /** When it was signed in. */
  createdAt: string;
  /** When it was last used, to the minute. */
  lastSeenAt: string;
  /** When it ends by itself. */
  expiresAt: string;
  /** Whether it is the one that asks. */
  isCurrent: boolean;
}

/** The browsers in which somebody is signed in. */
export class OwnSessionListDto {
  /** The sessions, last used first. */
  items: OwnSessionDto[];
}

/** What became of the other sessions. */
export class EndedSessionsDto {
  /** How many were ended. */
  ended: number;
}
