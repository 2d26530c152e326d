import { mapConstraint } from '../platform/database/constraint-problems.js';
import { Problem, problemType } from '../platform/http/problem.js';
import { SourceUnknown } from '../sources/source.errors.js';

mapConstraint(
  'documents_publisher_fk',
  SourceUnknown.type,
  'Enter the publisher as a source first, or correct its id.',
  [{ field: 'publisherId', message: 'is not the id of a source', code: 'exists' }],
);

/** The engine finds no such statement in the article, or no longer: a newer version may cut it otherwise. */
export class DraftUnknown extends Problem {
  static readonly type = problemType(404, 'draft_unknown', 'The article has no such draft');
  constructor(id: string) {
    super(
      DraftUnknown.type,
      `There is no draft with the id ${id} in this article. Read the document again and take the id of one of its drafts.`,
    );
  }
}

/** A claim was made of these words, so they are no suggestion any more. */
export class DraftFiled extends Problem {
  static readonly type = problemType(409, 'draft_filed', 'A claim stands in these words');
  constructor() {
    super(DraftFiled.type, DRAFT_FILED_DETAIL);
  }
}
const DRAFT_FILED_DETAIL =
  'Only a suggestion can be rejected, and a claim was made of this one. Read the document again; what is wrong with the claim is decided there.';
mapConstraint('passage_decisions_reject_no_claim', DraftFiled.type, DRAFT_FILED_DETAIL);
