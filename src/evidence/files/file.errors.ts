import { Problem, problemType } from '../../platform/http/problem.js';

/** There is no file in the request, or nothing in it. */
export class FileEmpty extends Problem {
  static readonly type = problemType(422, 'file_empty', 'There is no file, or nothing in it');
  constructor() {
    super(FileEmpty.type, 'Send one file that is not empty, as the part `file` of multipart/form-data.', [
      { field: 'file', message: 'must be a file with something in it', code: 'file_empty' },
    ]);
  }
}

/** The file is larger than what is kept. */
export class FileTooLarge extends Problem {
  static readonly type = problemType(413, 'file_too_large', 'The file is too large');
  constructor(atMost: number) {
    super(
      FileTooLarge.type,
      `A file may have ${(atMost / 1024 / 1024).toString()} MiB. Send the part of it that bears on the claim.`,
      [{ field: 'file', message: 'is too large', code: 'file_too_large' }],
    );
  }
}
