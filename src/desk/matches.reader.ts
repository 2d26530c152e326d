import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toClaimText } from '../claims/claim-fragments.js';
import type { ClaimStatus } from '../claims/claim.entity.js';
import { contradictingSql } from '../claims/matching/contradicting-sql.js';
import type { Wording } from '../claims/matching/explain-matches.js';
import {
  explained,
  findMatches,
  lookUpAll,
  type Match,
  type Matches,
  rankLookUps,
} from '../claims/matching/find-matches.js';
import type { MatchDecisionKind } from '../claims/matching/match-decision.entity.js';
import { MATCH_TEXTS } from '../claims/matching/match-texts.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import type { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import {
  currentVerdictSql,
  toVerdictSummary,
  type VerdictSummaryRow,
} from '../verdicts/verdict-fragments.js';
import { contradictedBy } from './contradicted-by.js';
import type { MatchDto, MatchesDto } from './match.dto.js';

interface MatchRow {
  id: string;
  status: ClaimStatus;
  verdict: VerdictSummaryRow | null;
  decision: MatchDecisionKind | null;
  reason: string | null;
  decided_by: string | null;
  decided_at: Date | null;
  contradiction: MatchDto['contradiction'];
}

interface AskedRow {
  wordings: Wording[];
  left_out: string[];
  same: string[];
  contradicting: string[];
}

/** How many matches are answered to who does not say. */
const USUAL_LIMIT = 10;
/** Of a toll there may be many that differ in the number: so often the one that comes up behind them is compared, too. */
const MOST_ROUNDS = 5;
/** Of the nearest claims so many are compared with a text: each takes a millisecond. */
const COMPARED = 3;

/** Claims that say the same as a text or as another claim, each with its verdict. */
@Injectable()
export class MatchesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** What contradicts the text has most of its words, too. It is not taken for the same, and says why. */
  async ofText(text: string, limit = USUAL_LIMIT, language?: string): Promise<MatchesDto> {
    const most = Math.max(limit, USUAL_LIMIT);
    const reasons = new Map<string, LocalisedTextDto>();
    const compared = new Set<string>();
    const looked = await lookUpAll(this.dataSource, text);
    let ranked = rankLookUps(looked, most);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const nearest = ranked.found
        .filter(({ isNear }, place) => isNear || (place === 0 && ranked.accepted))
        .filter(({ claimId }) => !reasons.has(claimId))
        .slice(0, COMPARED);
      const fresh = nearest.filter(({ claimId }) => !compared.has(claimId));
      for (const { claimId } of fresh) compared.add(claimId);
      const more = await contradictedBy(
        { text, language },
        fresh.map(({ held }) => held),
      );
      for (const [id, reason] of more) reasons.set(id, reason);
      // Anew, so that whether the best of the others says the same is not judged by its lead over these.
      const contradicting = [...reasons.keys()];
      if (more.size > 0) ranked = rankLookUps(looked, most, { contradicting, wanted: contradicting });
      const [best] = nearest;
      if (best === undefined || !reasons.has(best.claimId)) break;
    }
    // What comes up behind so many that contradict it was not compared, and may contradict it as well.
    const isCompared = compared.has(ranked.found[0]?.claimId ?? '');
    const found = await explained(this.dataSource, { ...ranked, accepted: ranked.accepted && isCompared });
    const { matches, ...answer } = await this.answer(found, null, [], reasons);
    // What contradicts it and was nearest comes right after what is accepted: who reads only the top may not overlook it.
    const inOrder = matches.toSorted((a, b) => Number(b.accepted) - Number(a.accepted) || b.score - a.score);
    return { ...answer, matches: inOrder.slice(0, limit) };
  }

  /** @throws RecordNotFound */
  async ofClaim(actor: Actor, claimId: string, limit = USUAL_LIMIT): Promise<MatchesDto> {
    const [asked] = await this.dataSource.query<AskedRow[]>(
      `select (select jsonb_agg(jsonb_build_object('text', text, 'language', language) order by original desc, language)
           from (${MATCH_TEXTS} where claims.id = $1) worded) as wordings,
         array(${calledSql('different')}) as left_out, array(${calledSql('same')}) as same,
         array(${contradictingSql('$1')}) as contradicting
       from claims where id = $1`,
      [claimId],
    );
    if (!asked) throw new RecordNotFound('claim', claimId);
    const { same, contradicting } = asked;
    const found = await findMatches(this.dataSource, asked.wordings, limit, {
      leftOut: [claimId, ...asked.left_out, ...contradicting.filter((id) => !same.includes(id))],
      wanted: same,
      contradicting,
    });
    return this.answer(found, claimId, mayDo(actor, 'claims.write') ? ['decide'] : []);
  }

  private async answer(
    { matches, accepted, likelihood }: Matches,
    claimId: string | null,
    actions: MatchDto['actions'],
    reasons: ReadonlyMap<string, LocalisedTextDto> = new Map(),
  ): Promise<MatchesDto> {
    const rows = await this.dataSource.query<MatchRow[]>(
      `select claims.id, claims.status, ${currentVerdictSql('claims.id')} as verdict, d.decision, d.reason, d.decided_by, d.decided_at,
         case when c.status <> 'rejected' then jsonb_build_object('id', c.id, 'status', c.status) end as contradiction
       from claims
       left join match_decisions d on d.claim_a_id = least(claims.id, $2::uuid) and d.claim_b_id = greatest(claims.id, $2::uuid)
         and d.claim_a_id <> d.claim_b_id
       left join contradictions c on c.claim_a_id = least(claims.id, $2::uuid) and c.claim_b_id = greatest(claims.id, $2::uuid)
         and $2 is not null
       where claims.id = any($1)`,
      [matches.map((match) => match.claimId), claimId],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      accepted,
      likelihood,
      matches: matches.flatMap((match) => {
        const row = byId.get(match.claimId);
        const contradicts = reasons.get(match.claimId) ?? null;
        return row && isShown(match, row, contradicts !== null)
          ? [{ ...toMatch(match, row), contradicts, actions }]
          : [];
      }),
    };
  }
}

/** SQL: the claims of which a person has said so to the claim $1. */
function calledSql(decision: MatchDecisionKind): string {
  return `select case when claim_a_id = $1 then claim_b_id else claim_a_id end from match_decisions
    where (claim_a_id = $1 or claim_b_id = $1) and decision = '${decision}'`;
}

/** What has next to nothing in common with it is only the nearest there is. */
function isShown({ isNear, accepted }: Match, { decision }: MatchRow, isContradicting: boolean): boolean {
  return isNear || accepted || isContradicting || decision === 'same';
}

function toMatch(match: Match, row: MatchRow): Omit<MatchDto, 'actions' | 'contradicts'> {
  const { decision, reason, decided_by: by, decided_at: at } = row;
  return {
    claimId: match.claimId,
    accepted: match.accepted,
    texts: match.texts.map(toClaimText),
    status: row.status,
    verdict: row.verdict && toVerdictSummary(row.verdict),
    score: match.score,
    explanation: match.explanation,
    decision: decision && by !== null && at ? { decision, reason, by, at: at.toISOString() } : null,
    contradiction: row.contradiction,
  };
}
