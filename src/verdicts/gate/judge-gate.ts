import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/auth/actor.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { settingValue } from '../../platform/settings/setting.js';
import { readGateFacts } from './gate-facts.js';
import { GATE, GATE_TITLES } from './gate-setting.js';
import type { GateRuleDto } from './gate.dto.js';
import { countedRound, type GateDraft, judge } from './gate.rules.js';

export interface GateSight {
  rules: GateRuleDto[];
  /** The round that the verdict would rest on; null: none that is finished. */
  round: number | null;
  settledRatingId: string | null;
  /** The version of a scale that the reviews were given on, in use or not; null while no round counts. */
  scaleId: string | null;
}

/**
 * How the gate sees a verdict on a claim, in the caller's transaction. Whoever publishes has locked the claim: what it
 * sees is then what the verdict is published on.
 *
 * @throws RecordNotFound
 */
export async function judgeGate(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
  draft: GateDraft,
): Promise<GateSight> {
  const facts = await readGateFacts(manager, actor, claimId);
  if (!facts) throw new RecordNotFound('claim', claimId);
  const switches = await settingValue(manager, GATE);
  const counted = countedRound(facts) === null ? null : facts.round;
  return {
    rules: judge(facts, draft).map((answer) => ({
      ...answer,
      title: GATE_TITLES[answer.code],
      isRequired: switches[answer.code] !== 'off',
    })),
    round: counted?.round ?? null,
    settledRatingId: counted?.settledRatingId ?? null,
    scaleId: counted && (await scaleOf(manager, claimId, counted.round)),
  };
}

/** Whether nothing that the desk demands is missing. */
export function isOpen(rules: readonly GateRuleDto[]): boolean {
  return rules.every(({ isRequired, isMet }) => isMet || !isRequired);
}

async function scaleOf(manager: EntityManager, claimId: string, round: number): Promise<string | null> {
  const [row] = await manager.query<{ scale_id: string }[]>(
    `select r.scale_id from reviews f join ratings r on r.id = f.rating_id where f.claim_id = $1 and f.round = $2 limit 1`,
    [claimId, round],
  );
  return row?.scale_id ?? null;
}
