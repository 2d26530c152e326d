import { isSpanContextValid, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { contextOf, inTrace, traceparentOf } from '../tracing/trace-context.js';
import type { AttemptOutcome } from './job-events.js';
import type { TakenJob } from './taken-job.js';

/**
 * Does a job as a span of the trace of whoever asked for it.
 *
 * @param work is given the job with that span as its trace: what it causes belongs under it
 */
export async function inSpanOf(
  job: TakenJob,
  work: (job: TakenJob) => Promise<AttemptOutcome>,
): Promise<AttemptOutcome> {
  const cause = contextOf(job.traceparent);
  const { kind, id, attempts } = job;
  const attributes = { 'isnad.job.kind': kind, 'isnad.job.id': id, 'isnad.job.attempt': attempts };
  const span = trace
    .getTracer('isnad')
    .startSpan(`job ${kind}`, { kind: SpanKind.CONSUMER, attributes }, cause);
  const own = span.spanContext();
  const traced = isSpanContextValid(own) ? { ...job, traceparent: traceparentOf(own) } : job;
  try {
    const outcome = await inTrace(trace.setSpan(cause, span), () => work(traced));
    span.setAttribute('isnad.job.outcome', outcome);
    if (outcome === 'failed' || outcome === 'given_up') span.setStatus({ code: SpanStatusCode.ERROR });
    return outcome;
  } finally {
    span.end();
  }
}
