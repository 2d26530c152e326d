import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { serveDocumentation } from './openapi-document.js';
import type { Config } from './platform/config/config.js';
import { AppLogger } from './platform/log/app-logger.js';
import { answerBrokenRequest, answerUnreadableAddress } from './platform/http/broken-request.js';
import { acceptUploads } from './platform/http/uploads.js';
import { serveQueueBoard } from './platform/jobs/board/serve-queue-board.js';
import { measureRequests } from './platform/metrics/measure-requests.js';
import { traceRequests } from './platform/tracing/trace-requests.js';
import { serveDashboard } from './serve-dashboard.js';

/** Largest body of a request, in bytes: an article of a million characters of four bytes, and some room. */
const BODY_LIMIT = 5 * 1024 * 1024;

/**
 * Builds the application, not listening yet.
 *
 * @param config with `databaseUrl` set; the database is migrated already
 * @param redis where jobs are carried; null: they run in this process
 */
export async function createApp(
  config: Config,
  redis: { url: string } | null,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The nearest proxy, and none behind it: what came before in X-Forwarded-For anybody can make up.
    trustProxy: config.trustProxy ? (_address, hop) => hop === 0 : false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerUnreadableAddress,
    // No address is longer than Node's limit of a request's head, so that an overlong id is told like any wrong one.
    routerOptions: { maxParamLength: 16_384 },
  });
  // Bodies are JSON and, for uploads, files: a form of another site, which needs no leave of ours to be sent, is not read.
  adapter.getInstance().removeContentTypeParser('text/plain');
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, redis), adapter, {
    logger: new AppLogger(config.logLevel),
    abortOnError: false,
    bodyParser: false,
  });
  measureRequests(app);
  traceRequests(app);
  await app.register(cookie);
  await acceptUploads(app);
  await app.register(etag, { weak: true });
  // After etag, so that the tag is of the content and not of its compression.
  await app.register(compress, { threshold: 1_024 });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets positions of menus and the like as style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: config.publicUrl.startsWith('https:'),
  });
  // What one caller may see is no other's business, and a browser's copy is checked by its ETag before each use.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (request.url.startsWith('/api/v1/')) void reply.header('Cache-Control', 'private, no-cache');
      done();
    });
  if (config.role === 'worker') serveWatchersOnly(app);
  else {
    if (redis !== null) await serveQueueBoard(app);
    serveDocumentation(app);
    const dashboard = builtDashboard();
    if (dashboard !== null) await serveDashboard(app, dashboard);
  }
  return app;
}

/** A worker answers those who watch over it, and nothing else: what isn't served there cannot be attacked there. */
function serveWatchersOnly(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      const isForWatchers = /^\/(?:health\/|metrics(?:\?|$))/.test(request.url);
      done(isForWatchers ? undefined : new NotFoundException('This process runs jobs. Ask a web process.'));
    });
}

/** Where the dashboard's build lies, seen from the compiled code or from the sources; null where there is none. */
function builtDashboard(): string | null {
  const places = ['../web/', '../dist/web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(`${place}assets`)) ?? null;
}
