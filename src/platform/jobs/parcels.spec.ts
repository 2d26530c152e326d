import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SentJob } from './carrier.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind } from './job-kinds.js';
import { lanesOf, packed } from './parcels.js';

function sent(jobs: number, kind: JobKind, wasCutOff: (index: number) => boolean = () => false): SentJob[] {
  return Array.from({ length: jobs }, (_, index) => ({
    id: index.toString(),
    kind,
    wasCutOff: wasCutOff(index),
  }));
}

describe('parcels of jobs', () => {
  it('hold each job once, in their order, and no more than share a transaction', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JOB_KINDS), fc.nat({ max: 500 }), (kind, jobs) => {
        const parcels = packed(kind, sent(jobs, kind));
        expect(parcels.flatMap(({ ids }) => ids)).toEqual(sent(jobs, kind).map(({ id }) => id));
        for (const { ids } of parcels) expect(ids.length).toBeLessThanOrEqual(JOB_POLICIES[kind].together);
      }),
    );
  });

  it('hold one job each where there are few, and many where there are many', () => {
    const kind = 'contradiction_scan';
    const most = JOB_POLICIES[kind].together;
    expect(packed(kind, sent(16, kind)).map(({ ids }) => ids.length)).toEqual(Array(16).fill(1));
    expect(packed(kind, sent(32 * most, kind)).map(({ ids }) => ids.length)).toEqual(Array(32).fill(most));
    expect(packed(kind, [])).toEqual([]);
  });

  it('hold nothing else where a job was cut off, which may be what ended its process', () => {
    const kind = 'contradiction_scan';
    const parcels = packed(
      kind,
      sent(400, kind, (index) => index % 100 === 0),
    );
    const cutOff = parcels.filter(({ wasCutOff }) => wasCutOff);
    expect(cutOff.map(({ ids }) => ids)).toEqual([['0'], ['100'], ['200'], ['300']]);
    expect(parcels.flatMap(({ ids }) => ids)).toHaveLength(400);
  });

  it('are worked on so many at a time that a process has no more jobs at hand than its kind allows', () => {
    for (const kind of JOB_KINDS) {
      const { concurrency, together } = JOB_POLICIES[kind];
      expect(lanesOf(kind) * together).toBe(concurrency);
    }
  });
});
