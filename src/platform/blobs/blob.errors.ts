import { Problem, problemType } from '../http/problem.js';

/** The database knows these bytes, and the store does not have them. */
export class BlobMissing extends Problem {
  static readonly type = problemType(500, 'blob_missing', 'The stored bytes are not where they should be');
  constructor(sha256: Buffer) {
    super(
      BlobMissing.type,
      `The store has nothing under ${sha256.toString('hex')}. \`isnad blobs verify\` lists all that is missing; restore it from a backup.`,
    );
  }
}
