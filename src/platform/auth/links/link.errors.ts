import { Problem, problemType } from '../../http/problem.js';

/** Never made, used, replaced, expired, or of a person who was shut out: whoever holds it is told no more than that. */
export class LinkInvalid extends Problem {
  static readonly type = problemType(404, 'link_invalid', 'The link does not work any more');
  constructor() {
    super(LinkInvalid.type, 'A link works once and for a limited time. Ask the administrator for a new one.');
  }
}
