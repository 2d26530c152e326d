import { Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { readDraftClaims, type ClaimDraft } from '../../language/attribution/draft-claims.js';
import { codePointLength, codePointSlice } from '../../language/text/code-points.js';
import { engineLanguage, type Language } from '../../language/text/language.js';

/** Code points of an article that are read for drafts: some 50 pages. */
const READ_AT_MOST = 100_000;

/** Articles of which it is remembered what was found: those that a desk has open. A long one takes some megabytes. */
const REMEMBERED = 16;

const log = new Logger('Engine');
const remembered = new LRUCache<string, FoundPassages>({ max: REMEMBERED });

/** The words of an article in which statements are looked for. */
export interface ReadableSnapshot {
  snapshotId: string;
  text: string;
  /** BCP-47 tag of the document's language. */
  language: string;
}

export interface FoundPassages {
  language: Language | null;
  reported: ClaimDraft[];
  narrated: ClaimDraft[];
  readUpTo: number;
}

/**
 * The statements that the engine finds in an article. One that it stumbles over is shown without drafts, rather than not at
 * all. To read a long one takes seconds in which the process does nothing else, and it is asked for again with each decision:
 * so what was found is remembered. The words of a snapshot never change, nor does the engine while the process runs.
 */
export function findPassages(snapshot: ReadableSnapshot): FoundPassages {
  const key = `${snapshot.snapshotId} ${snapshot.language}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = readPassages(snapshot);
  remembered.set(key, found);
  return found;
}

/** @param readText what finds the statements of a text */
export function readPassages(
  { snapshotId, text, language }: ReadableSnapshot,
  readText: typeof readDraftClaims = readDraftClaims,
): FoundPassages {
  const engine = engineLanguage(language);
  const unread = { language: engine, reported: [], narrated: [], readUpTo: 0 };
  if (engine === null) return unread;
  const readUpTo = Math.min(READ_AT_MOST, codePointLength(text));
  try {
    return { language: engine, ...readText(codePointSlice(text, 0, readUpTo), engine), readUpTo };
  } catch (error) {
    log.error(`The engine cannot read snapshot ${snapshotId}: ${String(error)}`);
    return unread;
  }
}
