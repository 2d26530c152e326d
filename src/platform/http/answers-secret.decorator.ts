import { SetMetadata } from '@nestjs/common';

export const ANSWERS_SECRET = Symbol('answers secret');

/**
 * The answer holds what opens something: it is kept nowhere, and so is not repeated for an `Idempotency-Key` either. To be
 * named on the route beside it: `@Fails(AnswerNotKept)`.
 */
export function AnswersSecret(): MethodDecorator {
  return SetMetadata(ANSWERS_SECRET, true);
}
