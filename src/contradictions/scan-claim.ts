import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Comparison } from '../language/contradiction.js';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import { systemActor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import {
  type HandlesJob,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../platform/jobs/job-handler.js';
import { CLAIM, type ClaimRow, compareClaims } from './compare-claims.js';

/**
 * Claims looked at under one key. Whatever a million claims hold, a scan reads no more than this many for each of the 26
 * keys of a claim; a key that more share says little.
 */
const MOST_PER_KEY = 400;

const ENGINE = systemActor('contradiction scan');

/**
 * Compares a claim with those that could contradict it, and brings the suggestions about it up to date. Only suggests:
 * whether two claims contradict is a person's decision, and a decided pair is left alone.
 */
@Injectable()
@JobHandler('contradiction_scan')
export class ScanClaim implements HandlesJob {
  async run(manager: EntityManager, job: RunningJob): Promise<JobSummary> {
    return this.scan(manager, job.subject);
  }

  /** @returns how many claims were compared, how many suggestions are new, and how many no longer hold */
  async scan(
    manager: EntityManager,
    claimId: string,
  ): Promise<{ compared: number; suggested: number; withdrawn: number }> {
    // Claims that are being corrected are waited for, and none is corrected meanwhile: what is suggested of old words
    // would come after the scan of the new ones, and stay.
    const [claim] = await manager.query<ClaimRow[]>(`${CLAIM} where id = $1 for key share`, [claimId]);
    if (!claim) return { compared: 0, suggested: 0, withdrawn: 0 };
    const candidates = await manager.query<ClaimRow[]>(
      `${CLAIM}
       where claims.id in (
         select found.id
         from claims mine
         cross join unnest(mine.contradiction_keys) as shared(key)
         cross join lateral (
           select other.id from claims other
           where other.contradiction_keys @> array[shared.key] and other.id <> mine.id and other.status <> 'archived'
           limit ${MOST_PER_KEY.toString()}
         ) found
         where mine.id = $1)
       for key share of claims`,
      [claimId],
    );
    const found = candidates.flatMap((other) => {
      const comparison = compareClaims(claim, other);
      return comparison.relation === 'contradicts' ? [{ otherId: other.id, comparison }] : [];
    });
    // Scans share their transactions. Two that each hold a pair which the other finds, too, would block each other for good.
    if (found.length > 0)
      await manager.query(`select pg_advisory_xact_lock(hashtext('contradictions are being suggested'))`);
    const foundIds = found.map(({ otherId }) => otherId);
    const withdrawn = await this.withdrawOthers(manager, claimId, foundIds);
    let suggested = 0;
    for (const { otherId, comparison } of found) {
      if (await this.suggest(manager, claimId, otherId, comparison)) suggested += 1;
    }
    return { compared: candidates.length, suggested, withdrawn };
  }

  /**
   * Puts a pair on the list, or corrects what is said of it there: its claims may have other figures by now.
   *
   * @returns whether the pair is new; one that was decided, or that a person suggested, stays as it is
   */
  private async suggest(
    manager: EntityManager,
    one: string,
    other: string,
    found: Comparison,
  ): Promise<boolean> {
    const [claimAId, claimBId] = one < other ? [one, other] : [other, one];
    const id = newId();
    const [row] = await manager.query<{ id: string; revision: number }[]>(
      `insert into contradictions as c
         (id, claim_a_id, claim_b_id, basis, score, explanation_en, explanation_ar, suggested_by)
       values ($1, $2, $3, $4, $5, $6, $7, 'engine')
       on conflict (claim_a_id, claim_b_id) do update
         set basis = excluded.basis, score = excluded.score,
           explanation_en = excluded.explanation_en, explanation_ar = excluded.explanation_ar
         where c.status = 'suggested' and c.suggested_by = 'engine'
           and (c.basis, c.score, c.explanation_en, c.explanation_ar)
             is distinct from (excluded.basis, excluded.score, excluded.explanation_en, excluded.explanation_ar)
       returning id, revision`,
      [id, claimAId, claimBId, found.basis, found.score, found.explanation.en, found.explanation.ar],
    );
    if (!row) return false;
    const isNew = row.id === id;
    await recordAuditEvent(manager, ENGINE, {
      action: isNew ? 'contradiction.suggested' : 'contradiction.changed',
      entityType: 'contradiction',
      entityId: row.id,
      after: {
        claimAId,
        claimBId,
        basis: found.basis,
        score: found.score,
        explanation: found.explanation,
        revision: row.revision,
      },
    });
    return isNew;
  }

  /** A claim whose words or date were corrected may no longer contradict what it did. Nobody has decided on these yet. */
  private async withdrawOthers(manager: EntityManager, claimId: string, still: string[]): Promise<number> {
    const [gone] = await manager.query<[{ id: string; claim_a_id: string; claim_b_id: string }[], number]>(
      `delete from contradictions
       where status = 'suggested' and suggested_by = 'engine'
         and (claim_a_id = $1 and claim_b_id <> all($2::uuid[]) or claim_b_id = $1 and claim_a_id <> all($2::uuid[]))
       returning id, claim_a_id, claim_b_id`,
      [claimId, still],
    );
    for (const row of gone) {
      await recordAuditEvent(manager, ENGINE, {
        action: 'contradiction.withdrawn',
        entityType: 'contradiction',
        entityId: row.id,
        before: { claimAId: row.claim_a_id, claimBId: row.claim_b_id },
      });
    }
    return gone.length;
  }
}
