import { mapConstraint } from '../platform/database/constraint-problems.js';
import { SourceUnknown } from '../sources/source.errors.js';

mapConstraint(
  'documents_publisher_fk',
  SourceUnknown.type,
  'Enter the publisher as a source first, or correct its id.',
  [{ field: 'publisherId', message: 'is not the id of a source', code: 'exists' }],
);
