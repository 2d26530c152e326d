import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.js';
import { CurrentActor } from '../auth/current-actor.decorator.js';
import { Identify } from '../auth/identify.js';
import { Requires } from '../auth/requires.decorator.js';
import { Fails } from '../http/fails.decorator.js';
import { EventConnection } from './event-connection.js';
import { EventHub } from './event-hub.js';
import { EventStreamOnly } from './event-stream.errors.js';

@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly hub: EventHub,
    private readonly identify: Identify,
  ) {}

  /**
   * What happens, as server-sent events, of what the caller may see. It ends with the session or the key. Those who may
   * read jobs are told `jobs` (how many wait, run and have failed, at most once a second) and `job` (how far a running one is).
   */
  @Get()
  @Requires('signed_in')
  @ApiOkResponse({
    description: 'The events, for as long as the caller listens.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @Fails(EventStreamOnly)
  listen(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!request.headers.accept?.includes('text/event-stream')) throw new EventStreamOnly();
    const connection = new EventConnection(actor, () => this.identify.execute(request));
    connection.stream.once('close', () => {
      this.hub.leave(connection);
    });
    void reply
      .header('Content-Type', 'text/event-stream; charset=utf-8')
      .header('Cache-Control', 'private, no-cache, no-transform')
      // Proxies of nginx' kind would keep it until a buffer is full.
      .header('X-Accel-Buffering', 'no')
      .send(connection.stream);
    this.hub.join(connection);
  }
}
