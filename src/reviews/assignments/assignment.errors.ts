import { Problem, problemType } from '../../platform/http/problem.js';

/** Whoever is to work on the claim cannot. */
export class AssigneeUnknown extends Problem {
  static readonly type = problemType(422, 'assignee_unknown', 'Nobody at the desk has that id');
  constructor() {
    super(
      AssigneeUnknown.type,
      'Take the id from GET /api/v1/desk/people: it lists who works at the desk and whose account is open.',
      [{ field: 'assigneeId', message: 'is not the id of somebody at the desk', code: 'exists' }],
    );
  }
}

/** The one in whose place somebody is to work on the claim does not work on it (any more). */
export class NotAssigned extends Problem {
  static readonly type = problemType(409, 'not_assigned', 'That person does not work on the claim');
  constructor() {
    super(
      NotAssigned.type,
      'Read the claim again: the work may have been finished, given back, or released because nothing was done.',
    );
  }
}
