import { createBullBoard } from '@bull-board/api';
import { BullAdapter } from '@bull-board/api/bullAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { getQueueToken } from '@nestjs/bull';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Queue } from 'bull';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayDo } from '../../auth/actor.js';
import { NotAllowed, PeopleOnly, SignInRequired } from '../../auth/auth.errors.js';
import { Identify } from '../../auth/identify.js';
import { ProblemFilter } from '../../http/problem.filter.js';
import { JOB_KINDS } from '../job-kinds.js';

const PREFIX = '/admin/queues';

/** A link to somebody else's server, for a typeface that the page does without. */
const FOREIGN_LINK = /<link[^>]+href="https?:[^>]*>/g;

/**
 * Shows administrators what Bull holds, at `/admin/queues`. To look at only: the truth is in the rows of `jobs`, and what is
 * done to Bull behind their back is undone or done twice.
 */
export async function serveQueueBoard(app: NestFastifyApplication): Promise<void> {
  const pages = new FastifyAdapter();
  pages.setBasePath(PREFIX);
  createBullBoard({
    queues: JOB_KINDS.map((kind) => {
      const queue = app.get<Queue>(getQueueToken(kind), { strict: false });
      return new BullAdapter(queue, { readOnlyMode: true });
    }),
    serverAdapter: pages,
    options: { uiConfig: { boardTitle: 'Isnad', hideRedisDetails: true } },
  });
  const identify = app.get(Identify, { strict: false });
  const filter = new ProblemFilter();
  await app.register(async (scope: FastifyInstance) => {
    scope.addHook('onRequest', async (request, reply) => {
      try {
        await admit(identify, request);
      } catch (error) {
        filter.catch(error, new ExecutionContextHost([request, reply]));
        return reply;
      }
      prepare(request, reply);
      return undefined;
    });
    scope.addHook('onSend', (_request, reply, payload, done) => {
      const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
      done(null, isPage && typeof payload === 'string' ? payload.replaceAll(FOREIGN_LINK, '') : payload);
    });
    await scope.register(pages.registerPlugin(), { prefix: PREFIX });
  });
}

async function admit(identify: Identify, request: FastifyRequest): Promise<void> {
  const actor = await identify.execute(request);
  if (!actor) throw new SignInRequired();
  if (actor.kind !== 'user') throw new PeopleOnly();
  if (!mayDo(actor, 'jobs.manage')) throw new NotAllowed('jobs.manage');
}

/** The page names its own base, which ours never do, and is changed on its way, for which it has to be text still. */
function prepare(request: FastifyRequest, reply: FastifyReply): void {
  const policy = String(
    reply.getHeader('content-security-policy') ?? reply.raw.getHeader('content-security-policy'),
  );
  void reply
    .header('Content-Security-Policy', policy.replace("base-uri 'none'", "base-uri 'self'"))
    .header('Cache-Control', 'private, no-cache');
  request.headers['x-no-compression'] = 'true';
}
