import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeCommon } from './openapi-common.js';

const VERSION = '1';

/** The OpenAPI 3.1 description of every route. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Isnad')
    .setDescription(
      'Claims, who said them and through whom they reached the reader, the evidence that bears on them, and what reviewers concluded. Failures are RFC 9457 problem details with a stable `code`. Lists page by cursor. Reads carry an ETag. That of a record that can be edited begins with its revision (`"r7.…"`); an edit sends it back as `If-Match` and is refused with 412 where somebody else was faster. Writes accept an `Idempotency-Key`.',
    )
    .setVersion(VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'An API key of `isnad key create`.' },
      'key',
    )
    .addCookieAuth(
      'isnad_session',
      { type: 'apiKey', in: 'cookie', description: 'The cookie that signing in sets.' },
      'session',
    )
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  describeCommon(document);
  return document;
}

/** Serves the description at `/api/openapi.json` and a page to browse it at `/api/docs`. */
export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}
