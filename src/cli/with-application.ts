import type { INestApplicationContext } from '@nestjs/common';
import { loadConfig } from '../platform/config/config.js';
import { withDatabase } from './with-database.js';

/**
 * Runs a command with the whole program at hand, for what needs the handlers of jobs. It is put together and not started:
 * it serves nothing, sends no jobs and runs none.
 *
 * @throws as `withDatabase`
 */
export function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  return withDatabase(async (_, databaseUrl) => {
    // Loaded only where it is needed: most commands do without.
    const [{ NestFactory }, { FastifyAdapter }, { AppModule }, { JobHandlers }] = await Promise.all([
      import('@nestjs/core'),
      import('@nestjs/platform-fastify'),
      import('../app.module.js'),
      import('../platform/jobs/job-handlers.js'),
    ]);
    const config = loadConfig(process.env).with({ databaseUrl });
    const app = await NestFactory.create(AppModule.forRoot(config, null), new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    try {
      app.get(JobHandlers).onModuleInit();
      return await work(app);
    } finally {
      await app.close();
    }
  });
}
