/**
 * SQL: beside a row of `assignments`, `active_at`: when the assignee, or a key of theirs, last did something for the claim.
 * The trail of events knows, whatever it was; but for what is still being written, which only its draft tells.
 */
export const ACTIVE_AT = `lateral (
  select greatest(assignments.assigned_at, max(e.at), (
    select max(d.updated_at) from drafts d
    where d.owner_id = assignments.assignee_id and d.subject = assignments.claim_id)) as active_at
  from audit_events e
  where e.entity_type = 'claim' and e.entity_id = assignments.claim_id and (e.actor_id = assignments.assignee_id
    or e.actor_id in (select k.id from api_keys k where k.owner_id = assignments.assignee_id))) activity`;
