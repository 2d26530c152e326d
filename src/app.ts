import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { serveDocumentation } from './openapi-document.js';
import type { Config } from './platform/config/config.js';
import { AppLogger } from './platform/log/app-logger.js';
import { answerBrokenRequest } from './platform/http/broken-request.js';
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
    trustProxy: config.trustProxy,
    clientErrorHandler: answerBrokenRequest,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, redis), adapter, {
    logger: new AppLogger(config.logLevel),
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(etag, { weak: true });
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
  serveDocumentation(app);
  const dashboard = builtDashboard();
  if (dashboard !== null) await serveDashboard(app, dashboard);
  return app;
}

/** Where the dashboard's build lies, seen from the compiled code or from the sources; null where there is none. */
function builtDashboard(): string | null {
  const places = ['../web/', '../dist/web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(`${place}assets`)) ?? null;
}
