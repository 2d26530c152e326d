import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventHub } from '../../events-stream/event-hub.js';
import type { StreamedEvent } from '../../events-stream/event-topic.js';
import { JOBS_NEWS, JOBS_PROMISED } from '../job-news.js';
import { runningJobs } from './running-jobs.js';

/** SQL: counted of the small indexes of one state each; those that are done are not counted. */
const COUNTS = `
  select (select count(*)::integer from jobs where state = 'queued')
      + (select count(*)::integer from jobs where state = 'sent') as queued,
    (select count(*)::integer from jobs where state = 'running') as running,
    (select count(*)::integer from jobs where state = 'failed') as failed`;

/** Tells whoever may read jobs how many there are, and how far those are that run. */
@Injectable()
export class StreamJobs implements OnApplicationBootstrap {
  /** What was told last of each job that runs. */
  private told = new Map<string, string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly hub: EventHub,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.hub.offer({
      permission: 'jobs.read',
      channels: [JOBS_PROMISED, JOBS_NEWS],
      every: 1_000,
      read: (isFromStart) => this.read(isFromStart),
    });
  }

  private async read(isFromStart: boolean): Promise<StreamedEvent[]> {
    if (isFromStart) this.told.clear();
    const [[counts], running] = await Promise.all([
      this.dataSource.query<[object]>(COUNTS),
      runningJobs(this.dataSource.manager),
    ]);
    const now = new Map(running.map((job) => [job.id, JSON.stringify(job)]));
    const further = running.filter(({ id }) => now.get(id) !== this.told.get(id));
    this.told = now;
    return [{ event: 'jobs', data: counts }, ...further.map((job) => ({ event: 'job', data: job }))];
  }
}
