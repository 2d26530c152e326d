/**
 * What is wrong with the trail. `seq` is the number of the event, `position` its place in the chain.
 *
 * `edited`: it says something else than when it was sealed. `missing`: it was sealed, or waited to be, and is gone.
 * `inserted`: it came in behind the trail, neither sealed nor waiting. `reordered`: it stands where another was sealed.
 * `unlinked`: a link of the chain is gone. `broken`: the link does not follow from the one before. `seal`: a seal tells of
 * another chain than this one. `head`: the place that was noted elsewhere is not in this chain. `unguarded`: a trigger that
 * keeps records as they are is gone or switched off.
 */
export type AuditFinding =
  | { kind: 'edited' | 'reordered' | 'broken'; seq: string; position: number }
  | { kind: 'missing'; seq: string; position: number | null }
  | { kind: 'inserted'; seq: string }
  | { kind: 'unlinked'; position: number; upTo: number }
  | { kind: 'seal'; number: string }
  | { kind: 'head'; position: number }
  | { kind: 'unguarded'; trigger: string };

/** A finding as a line for the administrator. */
export function describeFinding(finding: AuditFinding): string {
  switch (finding.kind) {
    case 'edited':
      return `event ${finding.seq}: edited after it was sealed at position ${finding.position.toString()}`;
    case 'reordered':
      return `event ${finding.seq}: reordered, it stands where another was sealed (position ${finding.position.toString()})`;
    case 'broken':
      return `event ${finding.seq}: its link at position ${finding.position.toString()} does not follow from the one before`;
    case 'missing':
      return finding.position === null
        ? `event ${finding.seq}: missing, deleted before it was sealed`
        : `event ${finding.seq}: missing, it was sealed at position ${finding.position.toString()}`;
    case 'inserted':
      return `event ${finding.seq}: inserted behind the trail, or its seal was taken away`;
    case 'unlinked':
      return finding.position === finding.upTo
        ? `position ${finding.position.toString()}: its link is missing`
        : `positions ${finding.position.toString()} to ${finding.upTo.toString()}: their links are missing`;
    case 'seal':
      return `seal ${finding.number}: it tells of another chain than this one`;
    case 'unguarded':
      return `trigger ${finding.trigger}: gone or switched off, so that records can be changed without a trace`;
    case 'head':
      return `position ${finding.position.toString()}: not as it was noted; the chain was written anew or cut off`;
  }
}
