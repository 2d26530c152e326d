import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Paths that are never a screen of the dashboard: a wrong one is answered with a problem, not with a page. */
const NOT_A_SCREEN = /^\/(?:api|health|metrics|admin|assets)(?:\/|$)/;

/**
 * Serves the built dashboard from the same origin. Addresses of its screens all answer with its one page.
 *
 * @param folder where the build lies
 */
export async function serveDashboard(app: NestFastifyApplication, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    // Names of assets hold a hash of their content; the page that names them does not.
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const [path = ''] = request.url.split('?');
      const isScreen =
        (request.method === 'GET' || request.method === 'HEAD') &&
        !NOT_A_SCREEN.test(path) &&
        !/\.\w+$/.test(path);
      if (isScreen) await reply.sendFile('index.html');
    });
}
