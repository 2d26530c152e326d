import { SetMetadata } from '@nestjs/common';

export const TAKES_SECRET = Symbol('takes secret');

/**
 * The request holds what opens something, such as a password: no fingerprint of it is kept for an `Idempotency-Key`, since
 * it would be quicker to guess than the hash that is kept of the password itself. For what does no harm when done twice.
 */
export function TakesSecret(): MethodDecorator {
  return SetMetadata(TAKES_SECRET, true);
}
