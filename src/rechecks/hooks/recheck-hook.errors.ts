import { Problem, problemType } from '../../platform/http/problem.js';

/** No hook has that address, or none any more: which of the two, nobody is told. What was asked for is not repeated. */
export class HookUnknown extends Problem {
  static readonly type = problemType(404, 'hook_unknown', 'There is nothing at this address');
  constructor() {
    super(HookUnknown.type, 'Check the address, or have an administrator make a new one.');
  }
}

/** The hook, or the place that it is called from, has called too often. */
export class HookCalledTooOften extends Problem {
  static readonly type = problemType(429, 'hook_called_too_often', 'Called too often');
  constructor(override readonly retryAfter: number) {
    super(HookCalledTooOften.type, `Nothing was asked for. Call again in ${retryAfter.toString()} seconds.`);
  }
}
