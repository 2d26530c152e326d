import type { SentJob } from './carrier.js';
import { JOB_POLICIES, type JobKind } from './job-kinds.js';

/** Jobs of one kind that travel through Redis as one: to the same process, where they share a transaction if they can. */
export interface Parcel {
  ids: string[];
  /** Whether how its job's last attempt ended is not known. Such a job travels alone. */
  wasCutOff: boolean;
}

/** How many parcels a few jobs are spread over at least, so that no process gets all of them while others idle. */
const SPREAD = 16;

/** How many parcels of a kind one process works on at the same time. */
export function lanesOf(kind: JobKind): number {
  const { concurrency, together } = JOB_POLICIES[kind];
  return Math.ceil(concurrency / together);
}

/** Packs jobs in their order. A few travel one by one; the more there are, the larger the parcels. */
export function packed(kind: JobKind, jobs: readonly SentJob[]): Parcel[] {
  const parcels: Parcel[] = jobs
    .filter(({ wasCutOff }) => wasCutOff)
    .map(({ id }) => ({ ids: [id], wasCutOff: true }));
  const ids = jobs.filter(({ wasCutOff }) => !wasCutOff).map(({ id }) => id);
  const size = Math.min(JOB_POLICIES[kind].together, Math.ceil(ids.length / SPREAD));
  for (let at = 0; at < ids.length; at += size)
    parcels.push({ ids: ids.slice(at, at + size), wasCutOff: false });
  return parcels;
}
