import type { AuditFinding } from './audit-finding.js';
import { digestOf, follow } from './chain.js';

/** A link that does not hold what it should, as it stands in the database. */
export interface Suspect {
  position: number;
  seq: string;
  digest: Buffer;
  hash: Buffer;
  /** Hash of the link before, as it stands there. */
  before: Buffer;
  /** Hash of what the event says now. */
  content: Buffer;
  isEdited: boolean;
  isBroken: boolean;
}

/**
 * Tells what was done to links that do not hold: two that stand in each other's place look edited or broken one by one.
 * Where whole links have changed places, the ones behind them are broken by that and by nothing else.
 */
export function judge(suspects: readonly Suspect[]): AuditFinding[] {
  const positions = new Set(suspects.map(({ position }) => position));
  return suspects.flatMap((suspect): AuditFinding[] => {
    const { seq, position, isEdited } = suspect;
    const others = suspects.filter((other) => other !== suspect);
    const isBehindAnother = positions.has(position - 1) && !isEdited;
    if (isBehindAnother && others.some((other) => follow(other.hash, suspect.digest).equals(suspect.hash)))
      return [];
    if (others.some((other) => changedPlaces(suspect, other))) return [{ kind: 'reordered', seq, position }];
    if (isEdited) return [{ kind: 'edited', seq, position }];
    return [{ kind: 'broken', seq, position }];
  });
}

function changedPlaces(suspect: Suspect, other: Suspect): boolean {
  // The events have swapped their numbers.
  if (suspect.isEdited && digestOf(suspect.seq, other.content).equals(suspect.digest)) return true;
  if (!suspect.isBroken) return false;
  // The links have swapped what they hold, with or without their hashes.
  const meant = follow(suspect.before, other.digest);
  const isNeighbour = other.position === suspect.position - 1;
  if (isNeighbour && follow(suspect.hash, other.digest).equals(other.hash)) return true;
  return meant.equals(suspect.hash) || meant.equals(other.hash);
}
