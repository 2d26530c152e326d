import type { EntityManager } from 'typeorm';
import { sameSourceSql } from '../../sources/source-ref.js';
import type { Occasion, RecheckOccasion } from '../recheck-occasion.entity.js';
import type { NewTrigger } from '../request-recheck.js';

/** A claim that an event bears on, and what it means for it. */
export interface Concerned {
  claimId: string;
  trigger: NewTrigger;
}

/** SQL: whether a verdict stands on a row of `claims c`, and stood at that time: what was published since knows of it. */
const hadVerdict = (time: string): string => `(select v.kind <> 'retraction' and v.published_at <= ${time}
  from verdicts v where v.claim_id = c.id order by v.version desc limit 1)`;

/** SQL: the words of a page, however they are spaced. */
export const wordsSql = (text: string): string => `regexp_replace(btrim(${text}), '\\s+', ' ', 'g')`;

/** SQL: whether a row of `claims c` rests on the evidence $1. */
const USES_EVIDENCE = `exists (
  select from evidence_links l where l.claim_id = c.id and l.evidence_id = $1 and l.removed_at is null)`;

/**
 * SQL: whether the look $2 at the page of the evidence tells the claim something. It does not where the claim's own recheck
 * asked for it; nor where the page had come to the same before, or says the same in other white space; nor where a person
 * is to look already at what has become of this page.
 */
const IS_NEWS = `
  not exists (select from recheck_captures a join rechecks r on r.id = a.recheck_id
    where a.after_capture_id = $2 and r.claim_id = c.id)
  and not exists (select from recheck_captures a join rechecks r on r.id = a.recheck_id
    where a.evidence_id = $1 and r.claim_id = c.id and r.outcome = 'needs_review' and r.decision is null
      and a.comparison ->> 'status' in ('changed', $3))
  and not exists (select from captures n cross join lateral (
      select p.outcome, p.text from captures p
      where p.evidence_id = n.evidence_id and p.requested_url = n.requested_url
        and (p.finished_at, p.id) < (n.finished_at, n.id)
        and ($3 <> 'changed' or p.outcome in ('ok', 'changed'))
      order by p.finished_at desc, p.id desc limit 1) p
    where n.id = $2 and case $3 when 'changed' then ${wordsSql('n.text')} = ${wordsSql('p.text')} else p.outcome = $3 end)`;

/** The conditions and the meaning of an event. Parameters of the conditions: $1, $2 … as in `values`. */
interface Reading {
  where: string;
  values: unknown[];
  trigger: NewTrigger;
  /** SQL of what more is to be said about one claim, as a JSON object. */
  more?: string;
}

/** Those of the claims with a standing verdict that the event bears on, in the order of their ids, at most `limit`. */
export async function concernedClaims(
  manager: EntityManager,
  occasion: Occasion & Pick<RecheckOccasion, 'afterClaimId' | 'happenedAt'>,
  limit: number,
): Promise<Concerned[]> {
  const { where, values, trigger, more } = readingOf(occasion);
  const parameter = (more: number): string => `$${(values.length + more).toString()}`;
  const rows = await manager.query<{ id: string; more: object }[]>(
    `select c.id, ${more ?? `'{}'::jsonb`} as more from claims c
     where ${where} and ${hadVerdict(parameter(1))}
       and (${parameter(2)}::uuid is null or c.id > ${parameter(2)})
     order by c.id limit ${parameter(3)}`,
    [...values, occasion.happenedAt, occasion.afterClaimId, limit],
  );
  return rows.map((row) => ({
    claimId: row.id,
    trigger: { ...trigger, about: { ...trigger.about, ...row.more } },
  }));
}

function readingOf({ event, about }: Occasion): Reading {
  switch (event) {
    case 'capture.finished': {
      const { evidenceId, captureId, outcome } = about;
      return {
        where: `${USES_EVIDENCE} and ${IS_NEWS}`,
        values: [evidenceId, captureId, outcome],
        trigger: { trigger: LOOKS[outcome], about },
      };
    }
    case 'evidence.changed': {
      const { evidenceId } = about;
      const trigger = { trigger: 'evidence_changed' as const, about: { evidenceId, change: 'replaced' } };
      return { where: USES_EVIDENCE, values: [evidenceId], trigger };
    }
    case 'evidence.link_changed': {
      const { claimId, evidenceId, change } = about;
      const trigger = { trigger: 'evidence_changed' as const, about: { evidenceId, change } };
      return { where: 'c.id = $1', values: [claimId], trigger };
    }
    case 'contradiction.confirmed': {
      const { contradictionId, claimIds } = about;
      return {
        where: 'c.id = any($1::uuid[])',
        values: [claimIds],
        trigger: { trigger: 'contradiction_confirmed', about: { contradictionId } },
        more: `jsonb_build_object('otherClaimId', case when c.id = ($1::uuid[])[1] then ($1::uuid[])[2] else ($1::uuid[])[1] end)`,
      };
    }
    case 'verdict.published': {
      const { claimId, verdictId } = about;
      return {
        where: `c.id in (select case when k.claim_a_id = $1 then k.claim_b_id else k.claim_a_id end from contradictions k
          where $1 in (k.claim_a_id, k.claim_b_id) and k.status = 'confirmed')`,
        values: [claimId],
        trigger: { trigger: 'opposing_verdict', about: { otherClaimId: claimId, verdictId } },
      };
    }
    case 'rating_scale.defined': {
      const { key, version } = about;
      return {
        where: `exists (select from ratings r join rating_scales s on s.id = r.scale_id
          where r.id = (select v.rating_id from verdicts v where v.claim_id = c.id order by v.version desc limit 1)
            and s.key = $1 and s.version < $2)`,
        values: [key, version],
        trigger: { trigger: 'rating_scale_changed', about: { scaleKey: key, version } },
      };
    }
    case 'source.merged': {
      const { sourceId, intoId } = about;
      const same = sameSourceSql('$1');
      return {
        where: `(exists (select from attributions a where a.claim_id = c.id and a.source_id in ${same})
          or exists (select from evidence_links l join evidence e on e.id = l.evidence_id
            where l.claim_id = c.id and l.removed_at is null and e.publisher_id in ${same}))`,
        values: [intoId],
        trigger: { trigger: 'source_merged', about: { sourceId, intoId } },
      };
    }
    case 'attribution.withdrawn': {
      const { claimId, attributionId } = about;
      const trigger = { trigger: 'attribution_withdrawn' as const, about: { attributionId } };
      return { where: 'c.id = $1', values: [claimId], trigger };
    }
  }
}

/** What a look at a page means for a claim that rests on it. Unreachable is not gone, and a refusal is neither. */
export const LOOKS = {
  ok: 'evidence_changed',
  changed: 'evidence_changed',
  unreachable: 'evidence_unreachable',
  blocked: 'evidence_unreachable',
  gone: 'evidence_gone',
} as const;
