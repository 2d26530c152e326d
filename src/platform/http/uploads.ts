import multipart from '@fastify/multipart';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The one route that takes files; everywhere else a body is JSON. */
const UPLOADS = '/api/v1/files';

/** Lets files be sent to the route for them. Whoever reads a file limits its size. */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fileSize: Number.MAX_SAFE_INTEGER },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
      const isHere = request.routeOptions.url === UPLOADS;
      done(isForm && !isHere ? new UnsupportedMediaTypeException() : undefined);
    });
}
