import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { openApiDocument } from './openapi-document.js';
import { loadConfig } from './platform/config/config.js';

/** Prints the OpenAPI document of this version; needs neither a database nor Redis. */
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.forRoot(loadConfig({}), null, 'unconnected'),
  new FastifyAdapter(),
  { logger: false },
);
// Through a pipe it takes several writes: an exit before the last of them would cut it off.
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`, () => process.exit(0));
