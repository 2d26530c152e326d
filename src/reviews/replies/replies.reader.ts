import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { directionOf } from '../../language/text/language.js';
import { type Actor, mayDo } from '../../platform/auth/actor.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { sourceRefSql, type SourceRefRow, toSourceRef } from '../../sources/source-ref.js';
import type { ReplyRequest } from './reply-request.entity.js';
import type { ReplyDto, ReplyTextDto } from './reply.dto.js';
import { possibleOutcomes, replyState } from './reply.rules.js';

type Row = Omit<ReplyRequest, 'claimId' | 'sourceId' | 'createdAt'> & { source: SourceRefRow };

const SELECT = `
  select q.id, q.channel, q.contact, q.question, q.language, q.asked_at as "askedAt", q.asked_by as "askedBy",
    q.deadline, q.outcome, q.answer, q.answer_language as "answerLanguage", q.answered_at as "answeredAt",
    q.recorded_at as "recordedAt", q.recorded_by as "recordedBy", q.revision, ${sourceRefSql('q.source_id')} as source
  from reply_requests q`;

/** Reads whom the desk asked for a reply, and what came. */
@Injectable()
export class RepliesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound when there is no such claim */
  async list(actor: Actor, claimId: string): Promise<ReplyDto[]> {
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT} where q.claim_id = $1 order by q.asked_at, q.id`,
      [claimId],
    );
    if (rows.length === 0) await this.checkClaim(claimId);
    const now = new Date();
    return rows.map((row) => toReply(row, actor, now));
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<ReplyDto> {
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} where q.id = $1`, [id]);
    if (!row) throw new RecordNotFound('request for a reply', id);
    return toReply(row, actor, new Date());
  }

  private async checkClaim(id: string): Promise<void> {
    const claims = await this.dataSource.query<unknown[]>('select from claims where id = $1', [id]);
    if (claims.length === 0) throw new RecordNotFound('claim', id);
  }
}

function toReply(row: Row, actor: Actor, now: Date): ReplyDto {
  return {
    id: row.id,
    source: toSourceRef(row.source),
    channel: row.channel,
    contact: row.contact,
    question: toText(row.question, row.language),
    askedAt: row.askedAt.toISOString(),
    askedBy: row.askedBy,
    deadline: row.deadline?.toISOString() ?? null,
    state: replyState(row, now),
    answer: row.answer === null ? null : toText(row.answer, row.answerLanguage ?? 'und'),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    recordedAt: row.recordedAt?.toISOString() ?? null,
    recordedBy: row.recordedBy,
    revision: row.revision,
    actions: mayDo(actor, 'replies.write') ? ['record'] : [],
    outcomes: possibleOutcomes(row, now),
  };
}

function toText(text: string, language: string): ReplyTextDto {
  return { text, language, direction: directionOf(language) };
}
