import { type Actor, mayDo } from '../platform/auth/actor.js';

/** Who reads: a caller, or `anyone`, whom an export may reach whoever made it. */
export type Viewer = Actor | 'anyone';

/** Whether the viewer is shown evidence that is kept to the desk. */
export function seesWithheld(viewer: Viewer): boolean {
  return viewer !== 'anyone' && mayDo(viewer, 'evidence.read_withheld');
}

/**
 * SQL: whether this viewer is shown the piece of evidence in the table `evidence`. What is not plainly public is kept
 * back, so that a level of access which this code does not know is never shown by mistake.
 */
export function shownSql(evidence: string, viewer: Viewer): string {
  return seesWithheld(viewer) ? 'true' : `(${evidence}.access_level = 'public')`;
}
