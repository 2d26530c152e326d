import { mapConstraint } from '../platform/database/constraint-problems.js';
import { InputInvalid } from '../platform/http/general.errors.js';
import { type FieldError, Problem, problemType } from '../platform/http/problem.js';

/** The input names a source that isn't in the registry. */
export class SourceUnknown extends Problem {
  static readonly type = problemType(422, 'source_unknown', 'A source is not in the registry');
  constructor(field: string) {
    super(SourceUnknown.type, 'Enter the source first (POST /api/v1/sources), or correct its id.', [
      { field, message: 'is not the id of a source', code: 'exists' },
    ]);
  }
}

/** The source has been merged into another, which stands for it now. */
export class SourceMerged extends Problem {
  static readonly type = problemType(409, 'source_merged', 'The source is merged into another');
  constructor(intoId: string, field?: string) {
    super(SourceMerged.type, mergedDetail(intoId), field === undefined ? [] : [mergedError(field)]);
  }
}

const mergedDetail = (intoId: string): string => `Use the source ${intoId} instead, which stands for it now.`;
const mergedError = (field: string): FieldError => ({
  field,
  message: 'is a source that was merged into another',
  code: 'merged',
});

/** The triggers that keep new references off merged sources, and the fields that hold them. */
const OF_STANDING_SOURCES = {
  attributions_of_standing_sources: 'attributions',
  documents_of_standing_sources: 'publisherId',
  evidence_of_standing_sources: 'publisherId',
  interests_of_standing_sources: 'sourceId',
  reply_requests_of_standing_sources: 'sourceId',
};
for (const [constraint, field] of Object.entries(OF_STANDING_SOURCES))
  mapConstraint(constraint, SourceMerged.type, mergedDetail, [mergedError(field)]);

mapConstraint(
  'source_names_one_name_per_language',
  InputInvalid.type,
  'Give one name per language; put other spellings into aliases.',
  [{ field: 'names', message: 'holds two names in one language', code: 'unique' }],
);
mapConstraint('source_names_spelling_unique', InputInvalid.type, 'Give each spelling once.', [
  { field: 'aliases', message: 'holds a spelling twice', code: 'unique' },
]);
