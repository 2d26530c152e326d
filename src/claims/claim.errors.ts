import { mapConstraint } from '../platform/database/constraint-problems.js';
import { InputInvalid } from '../platform/http/general.errors.js';
import { Problem, problemType } from '../platform/http/problem.js';
import { SourceUnknown } from '../sources/source.errors.js';
import { type ClaimMove, movesFrom } from './claim-state.js';
import type { ClaimStatus } from './claim.entity.js';

/** The document that a claim is said to stand in does not exist. */
export class DocumentUnknown extends Problem {
  static readonly type = problemType(422, 'document_unknown', 'The document is not stored here');
  constructor() {
    super(DocumentUnknown.type, 'Store the document first (POST /api/v1/documents), or correct its id.', [
      { field: 'appearance.documentId', message: 'is not the id of a document', code: 'exists' },
    ]);
  }
}

/** A claim that the input names is not stored. */
export class ClaimUnknown extends Problem {
  static readonly type = problemType(422, 'claim_unknown', 'A claim is not stored here');
  constructor(field: string) {
    super(ClaimUnknown.type, 'Correct the id; GET /api/v1/claims lists the claims.', [
      { field, message: 'is not the id of a claim', code: 'exists' },
    ]);
  }
}

/** A translation is in the language in which the claim was made. */
export class TranslationIntoItself extends Problem {
  static readonly type = problemType(
    422,
    'translation_into_itself',
    'A translation is in the language of the claim',
  );
  constructor() {
    super(
      TranslationIntoItself.type,
      'Put the words in which the claim was made into text, and only others into translations.',
      [{ field: 'translations', message: 'holds the language of the claim itself', code: 'other_language' }],
    );
  }
}

/** The quoted words don't stand in the document, or stand there more than once. */
export class QuotationNotFound extends Problem {
  static readonly type = problemType(
    422,
    'quotation_not_found',
    'The quotation is not one place in the document',
  );
  constructor(times: number) {
    super(
      QuotationNotFound.type,
      times === 0
        ? 'These words do not stand in the document exactly so. Copy them from its text.'
        : 'These words stand there more than once. Add prefix, suffix or start to say which place is meant.',
      [
        {
          field: 'appearance.exact',
          message: times === 0 ? 'does not stand in the document' : 'stands in the document more than once',
          code: times === 0 ? 'absent' : 'ambiguous',
        },
      ],
    );
  }
}

/** A claim of the same source stands in the very same words already, as where two people file one sentence. */
export class ClaimStandsHere extends Problem {
  static readonly type = problemType(
    409,
    'claim_stands_here',
    'A claim of this source stands in these words already',
  );
  constructor(claimId: string) {
    super(
      ClaimStandsHere.type,
      'Look at the claim whose id is claimId. To enter another one in the same words, send another: true.',
      [{ field: 'appearance', message: 'holds a claim of the same source already', code: 'claimed' }],
      { claimId },
    );
  }
}

mapConstraint(
  'attributions_source_fk',
  SourceUnknown.type,
  'Enter the source first (POST /api/v1/sources), or correct its id.',
  [{ field: 'attributions', message: 'names a source that is not in the registry', code: 'exists' }],
);
mapConstraint(
  'attributions_one_claimant_per_claim',
  InputInvalid.type,
  'A claim has one claimant. The same sentence by another source is another claim.',
  [{ field: 'attributions', message: 'holds two claimants', code: 'one_claimant' }],
);
mapConstraint('attributions_source_once_per_role', InputInvalid.type, 'Name each source once in a role.', [
  { field: 'attributions', message: 'names a source twice in the same role', code: 'unique' },
]);
mapConstraint('claim_translations_pk', InputInvalid.type, 'Give one translation per language.', [
  { field: 'translations', message: 'holds two texts in one language', code: 'unique' },
]);
mapConstraint(
  'attributions_start_with_who_says_it',
  InputInvalid.type,
  'Start the chain with who says it: the claimant, or the publisher where the article itself does.',
  [{ field: 'attributions[0].role', message: 'must be claimant or published_by', code: 'chain_start' }],
);

/** The claim's status does not allow that move. */
export class ClaimMoveRefused extends Problem {
  static readonly type = problemType(409, 'claim_move_refused', 'The claim is not where that can happen');
  constructor(move: ClaimMove, status: ClaimStatus) {
    const moves = movesFrom(status).join(', ');
    super(
      ClaimMoveRefused.type,
      `A claim that is ${status} cannot take the move ${move}. From there it can: ${moves || 'nothing'}. Read it again; somebody may have moved it.`,
    );
  }
}

/** The claim is closed: what was asked for belongs to claims that are worked on. */
export class ClaimClosed extends Problem {
  static readonly type = problemType(409, 'claim_closed', 'The claim is closed');
  constructor(status: ClaimStatus) {
    super(
      ClaimClosed.type,
      `The claim is ${status}. ${status === 'archived' ? 'Restore it first (move: restore).' : 'Open it again first (move: open).'}`,
    );
  }
}
