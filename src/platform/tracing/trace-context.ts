import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type SpanContext,
  trace,
} from '@opentelemetry/api';

/** W3C `traceparent`, also of a version that is still to come: it may say more after these parts. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** Carries what OpenTelemetry itself carries only where an SDK was registered. */
const carried = new AsyncLocalStorage<Context>();
/** Until the first trace comes along, nothing is carried: to carry has a price for every promise of the process. */
let isCarrying = false;

/** The trace that is under way here, in the form that a header or a job's row has; null where there is none. */
export function currentTraceparent(): string | null {
  const span =
    trace.getSpanContext(context.active()) ?? trace.getSpanContext(carried.getStore() ?? ROOT_CONTEXT);
  return span && isSpanContextValid(span) ? traceparentOf(span) : null;
}

export function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** A context in which the trace goes on; the root where there is none, or what is given is none. */
export function contextOf(traceparent: string | null | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const span = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(span) ? trace.setSpanContext(ROOT_CONTEXT, span) : ROOT_CONTEXT;
}

/** Does the work as part of a trace, together with all that it causes. */
export function inTrace<T>(active: Context, work: () => T): T {
  const span = trace.getSpanContext(active);
  isCarrying ||= span !== undefined && isSpanContextValid(span);
  if (!isCarrying) return work();
  return carried.run(active, () => context.with(active, work));
}

/** What a log line says of the trace that it belongs to. */
export function traceNote(traceparent: string | null = currentTraceparent()): string {
  return traceparent === null ? '' : ` (trace ${traceparent.split('-')[1] ?? ''})`;
}
