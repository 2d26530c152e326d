import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../audit/record-audit-event.js';
import { databaseTime } from '../../database/database-time.js';
import { type Actor, systemActor } from '../actor.js';
import { ApiKeyUnknown } from '../people/account.errors.js';
import { User } from '../user.entity.js';
import type { ApiKey } from './api-key.entity.js';
import { KeyEnded, NotKeyOwner } from './api-key.errors.js';
import { maySpeakFor } from './api-key.rules.js';
import { addSecret, type MadeKey } from './create-api-key.js';
import { findKeyForChange, getKeyForChange } from './get-key-for-change.js';

/** Hours for which a secret goes on working beside the one that replaces it, unless told otherwise. */
export const USUAL_GRACE = 24;
/** A longer grace is no rotation any more. */
export const LONGEST_GRACE = 30 * 24;

export interface RotatedKey extends MadeKey {
  /** Until when what opened before goes on opening; null: it has stopped. */
  previousUntil: Date | null;
}

/** Gives a key a new secret, for the person who may act with it. */
@Injectable()
export class RotateApiKey {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, NotKeyOwner, KeyEnded */
  async execute(actor: Actor, id: string, graceHours: number): Promise<RotatedKey> {
    return this.dataSource.transaction(async (manager) => {
      const { key, owner, holder } = await getKeyForChange(manager, actor, id);
      if (!maySpeakFor(actor, holder)) throw new NotKeyOwner();
      return rotate(manager, key, owner, graceHours, actor);
    });
  }
}

/**
 * Gives any key a new secret: for whoever can use the command line.
 *
 * @throws ApiKeyUnknown, KeyEnded
 */
export async function rotateApiKey(
  manager: EntityManager,
  id: string,
  graceHours: number,
): Promise<RotatedKey> {
  const key = await findKeyForChange(manager, id);
  if (!key) throw new ApiKeyUnknown(id);
  const owner = await manager.findOneByOrFail(User, { id: key.ownerId });
  return rotate(manager, key, owner, graceHours, systemActor('command line'));
}

async function rotate(
  manager: EntityManager,
  key: ApiKey,
  owner: User,
  graceHours: number,
  actor: Actor,
): Promise<RotatedKey> {
  const isExpired = key.expiresAt !== null && key.expiresAt <= (await databaseTime(manager));
  if (key.revokedAt || isExpired || owner.disabledAt) throw new KeyEnded();
  const previousUntil = await endSecrets(manager, key.id, graceHours);
  const secret = await addSecret(manager, key.id);
  await recordAuditEvent(manager, actor, {
    action: 'api_key.rotated',
    entityType: 'api_key',
    entityId: key.id,
    after: { graceHours, previousUntil },
  });
  return { id: key.id, key: secret, previousUntil };
}

/** Sets an end to all that opens now. A later rotation may bring an end nearer, and never puts it off. */
async function endSecrets(manager: EntityManager, keyId: string, graceHours: number): Promise<Date | null> {
  await manager.query(
    // The clock and not now(): this transaction may have begun before the one that made the secret.
    `update api_key_secrets set expires_at = least(expires_at, clock_timestamp() + make_interval(hours => $2))
     where key_id = $1 and (expires_at is null or expires_at > clock_timestamp())`,
    [keyId, graceHours],
  );
  const [row] = await manager.query<{ until: Date | null }[]>(
    `select max(expires_at) as until from api_key_secrets
     where key_id = $1 and expires_at > clock_timestamp()`,
    [keyId],
  );
  return row?.until ?? null;
}
