import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type HandlesJob, JobHandler } from './job-handler.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind } from './job-kinds.js';

/** Finds the handler of each kind at start. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly handlers = new Map<JobKind, HandlesJob<unknown>>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws when a kind has no handler, or two, or one for the wrong lane: better not to start than to lose work */
  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders({ metadataKey: JobHandler.KEY })) {
      const kind = this.discovery.getMetadataByDecorator(JobHandler, wrapper);
      if (kind === undefined) continue;
      if (this.handlers.has(kind)) throw new Error(`The job kind ${kind} has two handlers.`);
      const handler = wrapper.instance as HandlesJob<unknown>;
      if ((handler.prepare !== undefined) !== JOB_POLICIES[kind].isOutside)
        throw new Error(
          `Handlers of kinds that wait for the outside prepare, and no others do: see ${kind}.`,
        );
      this.handlers.set(kind, handler);
    }
    const missing = JOB_KINDS.filter((kind) => !this.handlers.has(kind));
    if (missing.length > 0) throw new Error(`No handler for the job kind ${missing.join(', ')}.`);
  }

  get(kind: JobKind): HandlesJob<unknown> {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`No handler for the job kind ${kind}.`);
    return handler;
  }
}
