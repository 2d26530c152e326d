import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { contextOf, inTrace } from './trace-context.js';

/**
 * Goes on with the trace that a request names, as long as the request lasts: what it causes and what the log says of it
 * belong to that. Where an SDK of OpenTelemetry is registered, and does not do so itself, each request is a span.
 */
export function traceRequests(app: NestFastifyApplication): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  const tracer = trace.getTracer('isnad');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      // An instrumentation of the operator's has begun a span already, which is the better one.
      if (trace.getSpan(context.active()) !== undefined) {
        done();
        return;
      }
      const caller = contextOf(headerOf(request));
      const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, caller);
      spans.set(request, span);
      inTrace(trace.setSpan(caller, span), done);
    })
    // Reading a body loses what was carried.
    .addHook('preValidation', (request, _reply, done) => {
      const span = spans.get(request);
      if (span === undefined) done();
      else inTrace(trace.setSpan(contextOf(headerOf(request)), span), done);
    })
    .addHook('onResponse', (request, reply, done) => {
      const span = spans.get(request);
      const route = request.routeOptions.url;
      if (span !== undefined && route !== undefined) span.updateName(`${request.method} ${route}`);
      span?.setAttributes({
        'http.request.method': request.method,
        'http.response.status_code': reply.statusCode,
        ...(route === undefined ? {} : { 'http.route': route }),
      });
      if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      done();
    });
}

function headerOf({ headers }: FastifyRequest): string | undefined {
  const { traceparent } = headers;
  return typeof traceparent === 'string' ? traceparent : undefined;
}
