import type { FieldError } from '../../platform/http/problem.js';
import { REPLY_OUTCOMES, type ReplyOutcome } from './reply-request.entity.js';

/** What a request for a reply comes to; `overdue`: the deadline has passed, and nobody has recorded what came. */
export type ReplyState = ReplyOutcome | 'pending' | 'overdue';

/** What of a request may be decided after it was put. */
export interface ReplyRecord {
  askedAt: Date;
  deadline: Date | null;
  outcome: ReplyOutcome | null;
  answer: string | null;
  answerLanguage: string | null;
  answeredAt: Date | null;
}

export function replyState(
  { outcome, deadline }: Pick<ReplyRecord, 'outcome' | 'deadline'>,
  now: Date,
): ReplyState {
  if (outcome !== null) return outcome;
  return isSilence(deadline, now) ? 'overdue' : 'pending';
}

/** What can be recorded of a request now: silence only once a deadline has passed. */
export function possibleOutcomes({ deadline }: Pick<ReplyRecord, 'deadline'>, now: Date): ReplyOutcome[] {
  return REPLY_OUTCOMES.filter((outcome) => outcome !== 'no_answer' || isSilence(deadline, now));
}

function isSilence(deadline: Date | null, now: Date): boolean {
  return deadline !== null && deadline <= now;
}

/** Everything that is wrong with a record, all at once. */
export function faultsOfReply(reply: ReplyRecord, now: Date): FieldError[] {
  const { askedAt, deadline, outcome, answer, answerLanguage, answeredAt } = reply;
  const faults: FieldError[] = [];
  const fault = (isThere: boolean, field: string, message: string, code: string): void => {
    if (isThere) faults.push({ field, message, code });
  };
  const hasSpoken = outcome === 'answered' || outcome === 'declined';
  fault(deadline !== null && deadline <= askedAt, 'deadline', 'must be after askedAt', 'after_question');
  fault(
    outcome === 'answered' && answer === null,
    'answer',
    'must be given with the outcome answered',
    'required',
  );
  fault(
    answer !== null && !hasSpoken,
    'answer',
    'belongs to the outcomes answered and declined',
    'without_outcome',
  );
  fault(
    answer !== null && answerLanguage === null,
    'answerLanguage',
    'must be given with answer',
    'required',
  );
  fault(
    answer === null && answerLanguage !== null,
    'answerLanguage',
    'belongs to an answer',
    'without_answer',
  );
  fault(
    answeredAt !== null && answeredAt < askedAt,
    'answeredAt',
    'must not be before askedAt',
    'after_question',
  );
  fault(
    outcome === 'no_answer' && !isSilence(deadline, now),
    'outcome',
    'can be no_answer only once a deadline has passed',
    'deadline_not_passed',
  );
  return faults;
}
