import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { systemActor } from '../../platform/auth/actor.js';
import { tokenHash } from '../../platform/auth/secrets.js';
import { hookLimits } from '../../platform/auth/throttle/limits.js';
import { Throttle } from '../../platform/auth/throttle/throttle.js';
import { TooManyAttempts } from '../../platform/auth/throttle/throttle.errors.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { standingVerdict } from '../run/standing-verdict.js';
import { requestRecheck } from '../request-recheck.js';
import { claimsAtUrl } from './claims-at-url.js';
import { HookCalledTooOften, HookUnknown } from './recheck-hook.errors.js';

/** Claims that one call asks for at most. */
export const MOST_CLAIMS = 200;

/** What a call is about, and why, in the words of the service. */
export type Ring = { reason: string | null } & ({ claimId: string } | { url: string });

interface Hook {
  id: string;
  name: string;
}

/** Asks for rechecks for a service that knows no more than the address of a hook. */
@Injectable()
export class RingRecheckHook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @param network from where it is called
   * @returns of how many claims there will be a recheck
   * @throws HookUnknown, HookCalledTooOften
   * @throws RecordNotFound when there is no such claim
   */
  async execute(secret: string, network: string, ring: Ring): Promise<number> {
    // Counted before anything is looked up, so that nobody guesses faster than the others call.
    await this.count(secret, network);
    return this.dataSource.transaction(async (manager) => {
      const hook = await openHook(manager, secret);
      const claimIds =
        'url' in ring
          ? await claimsAtUrl(manager, ring.url, MOST_CLAIMS)
          : await judged(manager, ring.claimId);
      const waiting = await waitingFor(manager, hook, claimIds);
      const actor = systemActor(`hook ${hook.name}`);
      // In the order of their ids, in which nobody else can be waiting for them crosswise.
      for (const claimId of claimIds.filter((each) => !waiting.has(each)))
        await requestRecheck(manager, actor, claimId, {
          trigger: 'webhook',
          about: { hookId: hook.id },
          reason: ring.reason,
        });
      return claimIds.length;
    });
  }

  private async count(secret: string, network: string): Promise<void> {
    try {
      await this.throttle.reserve(hookLimits(secret, network));
    } catch (error) {
      throw error instanceof TooManyAttempts ? new HookCalledTooOften(error.retryAfter) : error;
    }
  }
}

async function openHook(manager: EntityManager, secret: string): Promise<Hook> {
  const [[hook]] = await manager.query<[Hook[], number]>(
    `update recheck_hooks set uses = uses + 1, last_used_at = now()
     where secret_hash = $1 and revoked_at is null returning id, name`,
    [tokenHash(secret)],
  );
  if (!hook) throw new HookUnknown();
  return hook;
}

/** The claim, unless no verdict stands on it: then there is nothing to recheck, as for one that no address leads to. */
async function judged(manager: EntityManager, claimId: string): Promise<string[]> {
  if (!(await manager.existsBy(Claim, { id: claimId }))) throw new RecordNotFound('claim', claimId);
  return (await standingVerdict(manager, claimId)) === null ? [] : [claimId];
}

/** Those for which the same hook has asked already, so that calling again and again adds nothing. */
async function waitingFor(
  manager: EntityManager,
  hook: Hook,
  claimIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select r.claim_id as id from rechecks r where r.claim_id = any($1) and r.begun_at is null
       and exists (select from recheck_triggers t where t.recheck_id = r.id and t.about ->> 'hookId' = $2)`,
    [claimIds, hook.id],
  );
  return new Set(rows.map(({ id }) => id));
}
