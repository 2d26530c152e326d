import type { Permission } from '../auth/permissions.js';

/** Something to be told: `data` goes out as JSON. */
export interface StreamedEvent {
  event: string;
  data: object;
}

/** What is told to those who may know of it. */
export interface EventTopic {
  /** Who may know of it. */
  readonly permission: Permission;
  /** Channels of the database on which it is announced, by whichever process, that there may be news. */
  readonly channels: readonly string[];
  /** Milliseconds between two looks at what is new. */
  readonly every: number;
  /**
   * What is new. Read once for all who listen here, and not at all while nobody does.
   *
   * @param isFromStart whether somebody has joined who was told nothing yet
   */
  read(isFromStart: boolean): Promise<StreamedEvent[]>;
}

/** Somebody who is told. */
export interface EventListener {
  may(permission: Permission): boolean;
  tell(text: string): void;
  end(): void;
}
