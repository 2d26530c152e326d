import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActorKind } from '../../platform/auth/actor.js';
import { CursorInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import type { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from '../../sources/source-ref.js';
import type { HistoryEventDto, HistoryPageDto } from './history.dto.js';
import { historySentence, UNTOLD } from './history-sentence.js';

interface Row {
  seq: string;
  at: Date;
  actor_kind: ActorKind;
  actor_name: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  person: string | null;
  is_own: boolean;
  evidence: string | null;
  rating: LocalisedTextDto | null;
  source: SourceRefRow | null;
}

/** Events of the claim itself, of its contradictions, and of the evidence that was ever linked to it. */
const OF_CLAIM = `
  (entity_type = 'claim' and entity_id = $1)
  or (entity_type = 'contradiction' and entity_id in (select id from contradictions where $1 in (claim_a_id, claim_b_id)))
  or (entity_type = 'evidence' and entity_id in (select evidence_id from evidence_links where claim_id = $1))`;

const HISTORY = `
  select e.seq, e.at, e.actor_kind, e.actor_name, e.action, e.before, e.after, person.name as person,
    coalesce(person.id = e.actor_id or person.id = (select owner_id from api_keys where id = e.actor_id), false) as is_own,
    (select title from evidence where id = coalesce(about ->> 'evidenceId', case when entity_type = 'evidence' then entity_id::text end)::uuid) as evidence,
    (select jsonb_build_object('en', label_en, 'ar', label_ar) from ratings where id = (about ->> 'ratingId')::uuid) as rating,
    (select ${sourceRefSql('a.source_id')} from attributions a where a.id = (about ->> 'attributionId')::uuid) as source
  from audit_events e
  cross join lateral (select coalesce(e.before, '{}') || jsonb_strip_nulls(coalesce(e.after, '{}')) as about) a
  left join users person on person.id = (about ->> 'assigneeId')::uuid
  where (${OF_CLAIM}) and action <> all($2) and ($3::bigint is null or e.seq < $3)
  order by e.seq desc limit $4`;

/** Tells what happened to a claim. What is sealed is not in the events, so it cannot be told too early. */
@Injectable()
export class HistoryReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, CursorInvalid */
  async ofClaim(claimId: string, { cursor, limit }: PageQuery): Promise<HistoryPageDto> {
    const [claim] = await this.dataSource.query<object[]>('select from claims where id = $1', [claimId]);
    if (!claim) throw new RecordNotFound('claim', claimId);
    const rows = await this.dataSource.query<Row[]>(HISTORY, [claimId, UNTOLD, placeOf(cursor), limit + 1]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(toEvent),
      nextCursor:
        rows.length > limit && last ? Buffer.from(`history|${last.seq}`).toString('base64url') : null,
    };
  }
}

/** The number of the last event of the page before. Events have no other place than their number. */
function placeOf(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const place = /^history\|(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (place === undefined) throw new CursorInvalid();
  return place;
}

function toEvent(row: Row): HistoryEventDto {
  const { action, before, after, person, evidence, rating, source } = row;
  return {
    id: row.seq,
    at: row.at.toISOString(),
    by: { kind: row.actor_kind, name: row.actor_name },
    action,
    sentence: historySentence({
      action,
      actorKind: row.actor_kind,
      actorName: row.actor_name,
      before,
      after,
      person,
      isOwn: row.is_own,
      evidence,
      rating,
      source: source && toSourceRef(source).names,
    }),
    reason: reasonOf(action, after ?? {}),
  };
}

/** The field in which the actors' own words stand. That of an assignment's end is a code, which the sentence tells. */
function reasonOf(action: string, after: Record<string, unknown>): string | null {
  if (action.startsWith('assignment.') || action.startsWith('capture.')) return null;
  const words =
    after['reason'] ??
    after['decisionReason'] ??
    after['whatWasWrong'] ??
    (action === 'attribution.withdrawn' ? after['note'] : null);
  return typeof words === 'string' ? words : null;
}
