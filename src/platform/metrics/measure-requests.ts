import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Histogram, Registry } from 'prom-client';

/** What goes on for as long as somebody listens says nothing about how fast we are. */
const STREAM = 'text/event-stream';

/** Times every request, by the template of its route: an address with its ids would be a series of its own. */
export function measureRequests(app: NestFastifyApplication): void {
  const durations = new Histogram({
    name: 'isnad_http_request_duration_seconds',
    help: 'Requests that this process answered, and how long that took, by method, route and class of status. Files of the dashboard are one route; so is whatever is found nowhere.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [app.get(Registry)],
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      if (!String(reply.getHeader('content-type')).startsWith(STREAM))
        durations.observe(
          {
            method: request.method,
            route: routeOf(request.routeOptions.url),
            status: `${Math.trunc(reply.statusCode / 100)}xx`,
          },
          reply.elapsedTime / 1_000,
        );
      done();
    });
}

function routeOf(template: string | undefined): string {
  if (template === undefined) return 'none';
  return /^\/(?:api|health|metrics|admin)(?:\/|$)/.test(template) ? template : 'dashboard';
}
