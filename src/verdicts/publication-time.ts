import type { EntityManager } from 'typeorm';

/** When the verdict that is being published is published: by the database's clock, and always after the last. */
export async function takePublicationTime(manager: EntityManager): Promise<Date> {
  // One publication at a time, over all claims: whoever reads the feed and comes back for what was published since
  // would miss a verdict that was committed after a later one. The lock is held to the end of the transaction.
  await manager.query(`select pg_advisory_xact_lock(hashtext('verdict publication'))`);
  // The clocks of two processes differ.
  const [{ now }] = await manager.query<[{ now: Date }]>(
    `select greatest(date_trunc('milliseconds', clock_timestamp()),
       (select max(published_at) from verdicts) + interval '1 millisecond') as now`,
  );
  return now;
}
