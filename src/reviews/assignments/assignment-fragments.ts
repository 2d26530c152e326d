import type { AssignmentDto } from './assignment.dto.js';

export type AssignmentRow = Omit<AssignmentDto, 'assignedAt'> & { assignedAt: string };

/** SQL: who works on the claim `id` (an SQL expression) now, longest first. */
export function assignmentsSql(id: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', a.id,
      'assignee', jsonb_build_object('id', u.id, 'name', u.name),
      'assignedAt', a.assigned_at, 'assignedBy', a.assigned_by) order by a.assigned_at, a.id), '[]')
    from assignments a join users u on u.id = a.assignee_id
    where a.claim_id = ${id} and a.released_at is null)`;
}

export function toAssignment(row: AssignmentRow): AssignmentDto {
  return { ...row, assignedAt: new Date(row.assignedAt).toISOString() };
}
