import type { EntityManager } from 'typeorm';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { Claim } from './claim.entity.js';

/**
 * The claim, locked to the end of the transaction. Whatever changes something of a claim locks it first, and before any
 * other row, so that two changes at once wait for each other and never in a circle.
 *
 * @throws RecordNotFound
 */
export async function getClaimForChange(manager: EntityManager, id: string): Promise<Claim> {
  const claim = await manager.findOne(Claim, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!claim) throw new RecordNotFound('claim', id);
  return claim;
}
