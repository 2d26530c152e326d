import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';

/** Of transactions that wait for each other in a circle the database ends one, so that the others go on. */
const DEADLOCK = '40P01';

/**
 * A transaction that is made once more where the database ended it for the sake of another: nobody is refused what they asked
 * for because something else was being done at the same moment.
 */
export async function transactionDespiteDeadlock<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await dataSource.transaction(work);
  } catch (error) {
    if (!isDeadlock(error)) throw error;
    return dataSource.transaction(work);
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === DEADLOCK;
}
