import { draftSubject } from '../../platform/drafts/draft-subject.js';

/** What the draft is filed under of a form that makes a claim of these words of a snapshot, which nobody has entered yet. */
export function passageSubject(snapshotId: string, { start, end }: { start: number; end: number }): string {
  return draftSubject('passage', snapshotId, start, end);
}
