import type { EntityManager } from 'typeorm';

/**
 * What time it is by the database's clock, to the millisecond. For whatever is compared with a time that another process
 * wrote: the clocks of two machines may differ by minutes.
 */
export async function databaseTime(manager: EntityManager): Promise<Date> {
  const [{ now }] = await manager.query<[{ now: Date }]>(
    `select date_trunc('milliseconds', clock_timestamp()) as now`,
  );
  return now;
}
