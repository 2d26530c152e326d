/** Somebody of the desk. */
export class PersonDto {
  /** Id of the user. */
  id: string;
  /** Name. */
  name: string;
}

/** Somebody works on a claim. */
export class AssignmentDto {
  /** Id of the assignment. */
  id: string;
  /** Who works on it. */
  assignee: PersonDto;
  /** Since when. */
  assignedAt: string;
  /** Name of whoever gave it: the assignee who took it, or an editor. */
  assignedBy: string;
}
