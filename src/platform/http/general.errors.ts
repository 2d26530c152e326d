import { type FieldError, Problem, problemType } from './problem.js';

/** The input broke one or more rules; each is listed with its field. */
export class InputInvalid extends Problem {
  static readonly type = problemType(422, 'input_invalid', 'The input is not valid');
  constructor(errors: readonly FieldError[]) {
    const fields = [...new Set(errors.map((error) => error.field))];
    super(InputInvalid.type, `Correct ${fields.join(', ')} and send it again. Nothing was saved.`, errors);
  }
}

/** The cursor did not come from us, or from another list. */
export class CursorInvalid extends Problem {
  static readonly type = problemType(422, 'cursor_invalid', 'The cursor is not valid');
  constructor() {
    super(
      CursorInvalid.type,
      'Take cursor from nextCursor of the page before, with the same filters, or leave it out.',
      [{ field: 'cursor', message: 'is not a cursor of this list', code: 'cursor' }],
    );
  }
}

/** A record that the path or the body names does not exist. */
export class RecordNotFound extends Problem {
  static readonly type = problemType(404, 'not_found', 'There is no such record');
  constructor(what: string, id: string) {
    super(RecordNotFound.type, `There is no ${what} with the id ${id}.`);
  }
}

/** The id in the path is not a UUID, so nothing can have it. */
export class IdInvalid extends Problem {
  static readonly type = problemType(404, 'id_invalid', 'That is not an id');
  constructor() {
    super(IdInvalid.type, 'An id is a UUID as the API gives it; correct the address.');
  }
}

export class IdempotencyKeyReused extends Problem {
  static readonly type = problemType(
    422,
    'idempotency_key_reused',
    'The Idempotency-Key was used for another request',
  );
  constructor() {
    super(
      IdempotencyKeyReused.type,
      'Send a new Idempotency-Key with a new request; repeat a key only with the same one.',
    );
  }
}

export class RequestInProgress extends Problem {
  static readonly type = problemType(
    409,
    'request_in_progress',
    'The first request with this key has not ended',
  );
  constructor() {
    super(
      RequestInProgress.type,
      'Wait a moment and send it again. If that does not help it was cut off: see whether it was done before you take a new key.',
    );
  }
}

/** It was done, once; what it answered opens something, and so was shown once and kept nowhere. */
export class AnswerNotKept extends Problem {
  static readonly type = problemType(409, 'answer_not_kept', 'It was done, and the answer is not kept');
  constructor() {
    super(
      AnswerNotKept.type,
      'The first request was carried out. What it answered opens something, and so is not stored: if you did not get it, make a new one.',
    );
  }
}
