import { Problem, problemType } from '../../platform/http/problem.js';

/** It has been undone already, and an undoing is not undone. */
export class BulkUndone extends Problem {
  static readonly type = problemType(409, 'bulk_undone', 'That has been undone already');
  constructor(by: string) {
    super(BulkUndone.type, `It was undone by ${by}. To do it again, send it as a new operation.`);
  }
}
