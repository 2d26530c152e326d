import { mapConstraint } from '../platform/database/constraint-problems.js';
import { InputInvalid } from '../platform/http/general.errors.js';
import { Problem, problemType } from '../platform/http/problem.js';

/** The input names a source that isn't in the registry. */
export class SourceUnknown extends Problem {
  static readonly type = problemType(422, 'source_unknown', 'A source is not in the registry');
  constructor(field: string) {
    super(SourceUnknown.type, 'Enter the source first (POST /api/v1/sources), or correct its id.', [
      { field, message: 'is not the id of a source', code: 'exists' },
    ]);
  }
}

mapConstraint(
  'source_names_one_name_per_language',
  InputInvalid.type,
  'Give one name per language; put other spellings into aliases.',
  [{ field: 'names', message: 'holds two names in one language', code: 'unique' }],
);
mapConstraint('source_names_spelling_unique', InputInvalid.type, 'Give each spelling once.', [
  { field: 'aliases', message: 'holds a spelling twice', code: 'unique' },
]);
