import { mapConstraint } from '../database/constraint-problems.js';
import { Problem, problemType } from '../http/problem.js';

export class DraftKindUnknown extends Problem {
  static readonly type = problemType(404, 'draft_kind_unknown', 'No form is called that');
  constructor() {
    super(DraftKindUnknown.type, 'Correct the address; the description of the API lists the kinds of draft.');
  }
}

/** The same draft was saved or discarded elsewhere: in another window, or on another device. */
export class DraftConflict extends Problem {
  static readonly type = problemType(412, 'draft_conflict', 'The draft was saved elsewhere');
  /** @param draft as it is by now */
  constructor(draft: object) {
    super(
      DraftConflict.type,
      'Nothing was saved. Read the draft again and send it with its new ETag, or discard yours.',
      [],
      { draft },
    );
  }
}

export class DraftTooLarge extends Problem {
  static readonly type = problemType(422, 'draft_too_large', 'The draft is too large');
}
mapConstraint('drafts_content_bounded', DraftTooLarge.type, 'A draft has at most 100 kB. Shorten it.', [
  { field: 'content', message: 'is larger than 100 kB', code: 'maxLength' },
]);
