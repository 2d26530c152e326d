import type { EntityManager } from 'typeorm';

/** The revision to which a change has just brought the claim: a trigger counts, and only what really is a change. */
export async function claimRevision(manager: EntityManager, id: string): Promise<number> {
  const [row] = await manager.query<{ revision: number }[]>('select revision from claims where id = $1', [
    id,
  ]);
  if (!row) throw new Error(`There is no claim ${id}.`);
  return row.revision;
}
