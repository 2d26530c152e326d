import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { traceNote } from '../tracing/trace-context.js';
import { constraintProblem } from '../database/constraint-problems.js';
import type { ProblemDto } from './problem.dto.js';
import { Problem } from './problem.js';

/** Turns whatever was thrown into problem details. What we did not expect is logged whole and told without its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const body = this.describe(thrown);
    if (reply.sent) return;
    if (thrown instanceof Problem && thrown.retryAfter !== null) {
      void reply.header('Retry-After', thrown.retryAfter.toString());
    }
    void reply.code(body.status).type('application/problem+json; charset=utf-8').send(body);
  }

  private describe(thrown: unknown): ProblemDto {
    const problem = thrown instanceof Problem ? thrown : constraintProblem(thrown);
    if (problem) {
      return {
        type: `urn:isnad:problem:${problem.type.code}`,
        title: problem.type.title,
        status: problem.type.status,
        code: problem.type.code,
        detail: problem.message,
        ...(problem.errors.length > 0 ? { errors: [...problem.errors] } : {}),
        ...problem.more,
      };
    }
    const status = statusOf(thrown);
    if (status >= 500) {
      const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      this.log.error(`${text}${traceNote()}`);
      return plain(
        status,
        'internal_error',
        'Something failed here, and has been logged. See whether it was saved before you send it again.',
      );
    }
    if (status === 415)
      return plain(status, codeOf(status), 'Send the body with Content-Type: application/json.');
    return plain(status, codeOf(status), thrown instanceof Error ? thrown.message : '');
  }
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  // Fastify's own errors (a body that is not JSON, one that is too large) carry their status.
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** `Not Found` becomes `not_found`: for failures that HTTP itself names. */
function codeOf(status: number): string {
  return (STATUS_CODES[status] ?? 'error').toLowerCase().replaceAll(/[^a-z]+/g, '_');
}

function plain(status: number, code: string, detail: string): ProblemDto {
  return { type: `urn:isnad:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, code, detail };
}
