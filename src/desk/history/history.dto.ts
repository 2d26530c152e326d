import type { ActorKind } from '../../platform/auth/actor.js';
import { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';

/** Who acted. */
export class HistoryActorDto {
  /** A person, a program with a key, or Isnad itself. */
  kind: ActorKind;
  /** The name at that time. */
  name: string;
}

/** One thing that happened to a claim. */
export class HistoryEventDto {
  /** Number of the event in the audit trail. */
  id: string;
  /** When it happened. */
  at: string;
  /** Who acted. */
  by: HistoryActorDto;
  /** What was done: domain and past participle. */
  action: string;
  /** The same in a sentence. Names and titles stand in Unicode isolates (U+2068 … U+2069). */
  sentence: LocalisedTextDto;
  /** What the actor gave as the reason, in their own words. */
  reason: string | null;
}

/** A page of a claim's history. */
export class HistoryPageDto {
  /** Latest first. */
  items: HistoryEventDto[];
  /** Pass as `cursor` for the next page; null: this is the last. */
  nextCursor: string | null;
}
