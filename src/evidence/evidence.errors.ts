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
  'One piece of evidence has one stance on a claim. Change the link that is there.';

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

/** Evidence would in the end derive from itself. */
export class EvidenceDerivesFromItself extends Problem {
  static readonly type = problemType(
    422,
    'evidence_derives_from_itself',
    'The evidence would derive from itself',
  );
  constructor() {
    super(EvidenceDerivesFromItself.type, DERIVES_FROM_ITSELF.detail, DERIVES_FROM_ITSELF.errors);
  }
}
const DERIVES_FROM_ITSELF = {
  detail:
    'What it is said to derive from derives from it. Name the evidence that was there first, or none for an origin.',
  errors: [{ field: 'derivedFromId', message: 'derives from this evidence itself', code: 'circle' }],
};

/** The input names a file that was not uploaded. */
export class FileUnknown extends Problem {
  static readonly type = problemType(422, 'file_unknown', 'The file is not stored here');
  constructor() {
    super(FileUnknown.type, FILE_UNKNOWN.detail, FILE_UNKNOWN.errors);
  }
}
const FILE_UNKNOWN = {
  detail: 'Upload the file first (POST /api/v1/files), and send the sha256 that it answers.',
  errors: [{ field: 'fileSha256', message: 'is not the sha256 of an uploaded file', code: 'exists' }],
};

/** The evidence is kept to the desk. */
export class EvidenceIsWithheld extends Problem {
  static readonly type = problemType(403, 'evidence_withheld', 'The evidence is withheld');
  constructor() {
    super(
      EvidenceIsWithheld.type,
      'Only those who review may see it; accessReason of the evidence says why. Ask an administrator if you should.',
    );
  }
}

/** The link is not removed, so that there is nothing to bring back. */
export class EvidenceNotRemoved extends Problem {
  static readonly type = problemType(409, 'evidence_not_removed', 'The evidence was not taken off the claim');
  constructor() {
    super(EvidenceNotRemoved.type, 'It stands on the claim. Somebody may have brought it back before you.');
  }
}

/** The quote with what is said of its place is not one place in the captured text. */
export class QuoteNotFound extends Problem {
  static readonly type = problemType(
    422,
    'quote_not_found',
    'The quote is not one place in the captured text',
  );
  constructor(times: number) {
    super(
      QuoteNotFound.type,
      times === 0
        ? 'These words do not stand in the captured text there. Copy them from it, or send the quote alone.'
        : 'These words stand there more than once. Add quotePrefix, quoteSuffix or quoteStart to say which place is meant.',
      [
        {
          field: 'quote',
          message:
            times === 0
              ? 'does not stand in the captured text'
              : 'stands in the captured text more than once',
          code: times === 0 ? 'absent' : 'ambiguous',
        },
      ],
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
mapConstraint(
  'evidence_withheld_with_reason',
  InputInvalid.type,
  'Evidence that is withheld says why in accessReason; what is public has none.',
  [{ field: 'accessReason', message: 'goes with accessLevel reviewers_only', code: 'withheld_reason' }],
);
mapConstraint(
  'evidence_file_has_name',
  InputInvalid.type,
  'A file goes with its name: send fileSha256 and fileName together.',
  [{ field: 'fileName', message: 'goes with fileSha256', code: 'file_name' }],
);
mapConstraint('evidence_file_fk', FileUnknown.type, FILE_UNKNOWN.detail, FILE_UNKNOWN.errors);
mapConstraint(
  'evidence_derived_from_fk',
  EvidenceUnknown.type,
  'Store what it derives from first, or correct its id.',
  [{ field: 'derivedFromId', message: 'is not the id of a piece of evidence', code: 'exists' }],
);
for (const constraint of ['evidence_derivation_has_an_end', 'evidence_not_derived_from_itself']) {
  const { detail, errors } = DERIVES_FROM_ITSELF;
  mapConstraint(constraint, EvidenceDerivesFromItself.type, detail, errors);
}
