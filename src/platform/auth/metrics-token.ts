import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Whether a request carries this token as its Bearer; never where there is none. */
export function carriesToken({ headers }: Pick<FastifyRequest, 'headers'>, token: string | null): boolean {
  const [, given] = /^bearer ([!-~]+)$/i.exec(headers.authorization ?? '') ?? [];
  // Of one length, whatever was sent, and compared without telling how much of it is right.
  return given !== undefined && token !== null && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
