import { type DraftAddress, saveDraft } from '../api/drafts.js';
import type { DraftContent } from './draft-content.js';

/**
 * What was typed and the server does not have yet, kept in this browser with each keystroke. Each open form writes a copy
 * of its own, so that two windows never write over each other's; a copy goes once the server has what is in it.
 */
export type LocalCopy = {
  content: DraftContent;
  /** The server's revision that it follows; null: typed before that was known. */
  revision: number | null;
  /** What was sent of it without an answer having come: if the server has one of these, it is ours. */
  sent: DraftContent[];
  at: string;
};

export type DraftPlace = DraftAddress & { ownerId: string };

const PREFIX = 'isnad.draft';
const prefixOf = ({ ownerId, kind, subject }: DraftPlace): string =>
  `${PREFIX}:${ownerId}:${kind}:${subject}:`;

/** Where one open form keeps its copy. */
export function newCopyKey(place: DraftPlace): string {
  return prefixOf(place) + crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** What the browser stores; null where that is switched off. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** @returns whether it is kept: a browser may be full, or store nothing */
export function keepCopy(key: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key: string): void {
  storage()?.removeItem(key);
}

/** The copies that windows have left behind, newest first. */
export function copiesOf(place: DraftPlace): { key: string; copy: LocalCopy }[] {
  return keysUnder(prefixOf(place))
    .flatMap((key) => {
      const copy = readCopy(key);
      return copy ? [{ key, copy }] : [];
    })
    .sort((a, b) => (a.copy.at < b.copy.at ? 1 : -1));
}

const underWay = new Set<Promise<void>>();

/** Notes a saving, so that whoever signs out waits for its end. */
export function noteSaving(saving: Promise<void>): void {
  underWay.add(saving);
  void saving.finally(() => underWay.delete(saving));
}

/** Waits until what is on its way to the server has come to an end there. */
export async function savingsEnded(): Promise<void> {
  await Promise.allSettled(underWay);
}

/**
 * Sends the server what it does not have, and leaves nothing of the person in this browser: the next at the same desk is
 * somebody else. What cannot be sent because another version stands there goes, too.
 */
export async function clearCopies(ownerId: string): Promise<void> {
  await savingsEnded();
  const keys = keysUnder(`${PREFIX}:${ownerId}:`);
  await Promise.allSettled(keys.map(sendCopy));
  keys.forEach(dropCopy);
}

async function sendCopy(key: string): Promise<void> {
  const [, , kind, subject] = key.split(':');
  const copy = readCopy(key);
  if (!copy || kind === undefined || subject === undefined) return;
  await saveDraft({ kind: kind as DraftAddress['kind'], subject }, copy.content, copy.revision ?? 0);
}

function keysUnder(prefix: string): string[] {
  return Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix));
}

function readCopy(key: string): LocalCopy | null {
  const text = storage()?.getItem(key) ?? null;
  return text === null ? null : (JSON.parse(text) as LocalCopy);
}
