/**
 * SQL, an entry of a `from`: has the statement's own transaction not wait until it is on disk. For what is only about who has
 * a job at the moment: what a crash of the database takes of that is found out by the reconciler. A comma joins it.
 */
export const WITHOUT_WAITING = `(select set_config('synchronous_commit', 'off', true)) as without_waiting`;
