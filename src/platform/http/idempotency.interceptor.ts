import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { actorOf } from '../auth/current-actor.decorator.js';
import { constraintProblem } from '../database/constraint-problems.js';
import { Problem } from './problem.js';
import { TAKES_SECRET } from './takes-secret.decorator.js';
import { ANSWERS_SECRET } from './answers-secret.decorator.js';
import { AnswerNotKept, IdempotencyKeyReused, InputInvalid, RequestInProgress } from './general.errors.js';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const LONGEST_KEY = 255;
const KEY_TOO_LONG = {
  field: 'Idempotency-Key',
  message: `must not be longer than ${LONGEST_KEY.toString()} characters`,
  code: 'maxLength',
};

interface Stored {
  mine: boolean;
  same_request: boolean;
  state: 'running' | 'done';
  status: number | null;
  body: unknown;
}

/** A write that carries a key. */
interface Keyed {
  actorId: string;
  key: string;
  request: FastifyRequest;
  reply: FastifyReply;
  /** Whether its answer must not be stored. */
  isSecret: boolean;
}

/**
 * Answers a repeated write from memory: the second request with the same `Idempotency-Key` gets what the first one got,
 * with `Idempotency-Replayed: true`. One that was refused may be repeated; one of which nobody knows the outcome (a crash
 * in the middle) is not done again under the same key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly log = new Logger('Http');

  constructor(
    private readonly dataSource: DataSource,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const actorId = actorOf(request)?.id;
    if (typeof key !== 'string' || key === '' || !actorId || !WRITES.has(request.method))
      return next.handle();
    // A file is known by its bytes, which are not read yet: sent twice, it is stored once anyway.
    if (request.isMultipart()) return next.handle();
    if (this.reflector.get<true | undefined>(TAKES_SECRET, context.getHandler())) return next.handle();
    // Not cut off: two keys that begin alike would be taken for one.
    if (key.length > LONGEST_KEY) throw new InputInvalid([KEY_TOO_LONG]);
    const isSecret = this.reflector.get<true | undefined>(ANSWERS_SECRET, context.getHandler()) ?? false;
    const given = { actorId, key, request, reply: http.getResponse<FastifyReply>(), isSecret };
    return defer(() => from(this.once(given, next)));
  }

  private async once({ actorId, key, request, reply, isSecret }: Keyed, next: CallHandler): Promise<unknown> {
    const hash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest();
    const stored = await this.reserve(actorId, key, hash);
    if (!stored.mine) {
      if (!stored.same_request) throw new IdempotencyKeyReused();
      if (stored.state === 'running') throw new RequestInProgress();
      if (isSecret) throw new AnswerNotKept();
      void reply.header('Idempotency-Replayed', 'true').code(stored.status ?? 200);
      return stored.body ?? undefined;
    }
    const body = await this.handled(actorId, key, next);
    try {
      await this.dataSource.query(
        `update idempotency_keys set state = 'done', status = $3, body = $4 where actor_id = $1 and key = $2`,
        [actorId, key, reply.statusCode, body === undefined || isSecret ? null : JSON.stringify(body)],
      );
    } catch (error) {
      // What was asked for is done, and is answered. The key stays taken, so that it is not done again.
      this.log.error(`An Idempotency-Key could not be closed: ${String(error)}`);
    }
    return body;
  }

  /** Runs the request; where it is refused, nothing was done, and the key is given back. */
  private async handled(actorId: string, key: string, next: CallHandler): Promise<unknown> {
    try {
      return (await lastValueFrom(next.handle(), { defaultValue: undefined })) as unknown;
    } catch (error) {
      // Only what we refuse is sure to have left no trace. After anything else the key stays taken, so that a repeated
      // request is not done twice.
      if (isRefusal(error)) await this.giveBack(actorId, key);
      throw error;
    }
  }

  private async giveBack(actorId: string, key: string): Promise<void> {
    try {
      await this.dataSource.query('delete from idempotency_keys where actor_id = $1 and key = $2', [
        actorId,
        key,
      ]);
    } catch (error) {
      this.log.error(`An Idempotency-Key could not be given back: ${String(error)}`);
    }
  }

  /** Takes the key, or tells what became of it. A key older than a day is free again. */
  private async reserve(actorId: string, key: string, hash: Buffer): Promise<Stored> {
    await this.dataSource.query(`delete from idempotency_keys where created_at < now() - interval '1 day'`);
    const taken = await this.dataSource.query<object[]>(
      `insert into idempotency_keys (actor_id, key, request_hash) values ($1, $2, $3)
       on conflict do nothing returning key`,
      [actorId, key, hash],
    );
    if (taken.length > 0)
      return { mine: true, same_request: true, state: 'running', status: null, body: null };
    const [stored] = await this.dataSource.query<Stored[]>(
      `select false as mine, request_hash = $3 as same_request, state, status, body from idempotency_keys
       where actor_id = $1 and key = $2`,
      [actorId, key, hash],
    );
    // Gone between the two statements: the first request has just failed, so this one is told to come again.
    if (!stored) throw new RequestInProgress();
    return stored;
  }
}

/** Whether the request was refused for what it asks: then its transaction was rolled back, or never begun. */
function isRefusal(error: unknown): boolean {
  return error instanceof Problem || error instanceof HttpException || constraintProblem(error) !== null;
}
