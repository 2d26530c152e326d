import { Problem } from '../api/problem.js';
import type { DraftContent } from './draft-content.js';

/** Where what was typed is; `kept`: in this browser alone; `lost`: nowhere but on the page. */
export type DraftStatus = 'idle' | 'saving' | 'saved' | 'kept' | 'lost' | 'notDiscarded';

/** Another version of the draft, from another window or device, between which and this one the person chooses. */
export type Rival = { content: DraftContent | null; at: string | null };

/** With the revision that it has on the server, or the key of the copy that an earlier window left in this browser. */
export type KnownRival = Rival & { revision: number | null; key: string | null };

export type DraftState = {
  status: DraftStatus;
  /** What was put in at opening: when it was written, and whether its record has changed since. */
  restored: { at: string; isOutdated: boolean } | null;
  rival: Rival | null;
  /** The version of the record that what stands in the form was begun on. */
  basis: string;
};

export const NOTHING: Omit<DraftState, 'basis'> = { status: 'idle', restored: null, rival: null };

const SERVER_ERROR = 500;
const TOO_MANY = 429;

/** Whether what failed may do so no longer a little later: the server is away, or overwhelmed. */
export function mayPass(error: unknown): boolean {
  const status = error instanceof Problem ? error.status : 0;
  return status === 0 || status === TOO_MANY || status >= SERVER_ERROR;
}
