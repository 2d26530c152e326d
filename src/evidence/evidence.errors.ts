import { mapConstraint } from '../platform/database/constraint-problems.js';
import { InputInvalid } from '../platform/http/general.errors.js';
import { Problem, problemType } from '../platform/http/problem.js';
import { SourceUnknown } from '../sources/source.errors.js';

/** The claim has this piece of evidence already. */
export class EvidenceLinkedAlready extends Problem {
  static readonly type = problemType(409, 'evidence_linked_already', 'The claim has this evidence already');
  constructor() {
    super(EvidenceLinkedAlready.type, EVIDENCE_LINKED_DETAIL);
  }
}
const EVIDENCE_LINKED_DETAIL =
  'One piece of evidence has one stance on a claim. Remove the link first to change it.';

/** The input names a piece of evidence that isn't stored. */
export class EvidenceUnknown extends Problem {
  static readonly type = problemType(422, 'evidence_unknown', 'The evidence is not stored here');
  constructor() {
    super(
      EvidenceUnknown.type,
      'Correct evidenceId, or describe the evidence with title, tier and language.',
      [{ field: 'evidenceId', message: 'is not the id of a piece of evidence', code: 'exists' }],
    );
  }
}

mapConstraint('evidence_links_one_stance_per_claim', EvidenceLinkedAlready.type, EVIDENCE_LINKED_DETAIL);
mapConstraint(
  'evidence_publisher_fk',
  SourceUnknown.type,
  'Enter the publisher as a source first, or correct its id.',
  [{ field: 'publisherId', message: 'is not the id of a source', code: 'exists' }],
);
mapConstraint(
  'evidence_reason_only_for_secondary',
  InputInvalid.type,
  'Give secondaryReason only with tier secondary.',
  [{ field: 'secondaryReason', message: 'is only for secondary evidence', code: 'secondary_only' }],
);
