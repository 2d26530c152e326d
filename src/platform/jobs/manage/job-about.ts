import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor.js';
import type { JobKind } from '../job-kinds.js';

/** What a job is about, in words that a person knows it by. */
export interface JobAbout {
  claimId: string | null;
  /** The claim, in each language that it is in, the original first. */
  texts: { language: string; direction: 'rtl' | 'ltr'; text: string }[];
  url: string | null;
}

/** A job by its kind and the id that it is about. */
export interface JobSubject {
  kind: JobKind;
  subject: string;
}

/** @returns by subject, as far as it is known and the reader may know it */
export type TellsAbout = (
  manager: EntityManager,
  actor: Actor,
  jobs: readonly JobSubject[],
) => Promise<Map<string, JobAbout>>;

let tellsAbout: TellsAbout = () => Promise.resolve(new Map<string, JobAbout>());

/** Says how it is found out what jobs are about: jobs know nothing of the domains in which their subjects are. */
export function tellWhatJobsAreAbout(how: TellsAbout): void {
  tellsAbout = how;
}

export function aboutJobs(...[manager, actor, jobs]: Parameters<TellsAbout>): ReturnType<TellsAbout> {
  return jobs.length === 0 ? Promise.resolve(new Map<string, JobAbout>()) : tellsAbout(manager, actor, jobs);
}
