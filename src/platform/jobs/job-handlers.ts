import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type HandlesJob, JobHandler } from './job-handler.js';
import { JOB_KINDS, type JobKind } from './job-kinds.js';

/** Finds the handler of each kind at start. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly handlers = new Map<JobKind, HandlesJob>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws when a kind has no handler, or two: better not to start than to lose work */
  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders({ metadataKey: JobHandler.KEY })) {
      const kind = this.discovery.getMetadataByDecorator(JobHandler, wrapper);
      if (kind === undefined) continue;
      if (this.handlers.has(kind)) throw new Error(`The job kind ${kind} has two handlers.`);
      this.handlers.set(kind, wrapper.instance as HandlesJob);
    }
    const missing = JOB_KINDS.filter((kind) => !this.handlers.has(kind));
    if (missing.length > 0) throw new Error(`No handler for the job kind ${missing.join(', ')}.`);
  }

  get(kind: JobKind): HandlesJob {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`No handler for the job kind ${kind}.`);
    return handler;
  }
}
