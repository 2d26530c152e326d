import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { INTERCEPTED, made, Newsroom } from './support/newsroom.js';

const TRACE = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const CALLER = '1122334455667788';
const TRACEPARENT = `00-${TRACE}-${CALLER}-01`;

interface Traced {
  id: string;
  kind: string;
  traceparent: string | null;
  state: string;
}

let app: TestApp;
let editor: ApiClient;
let claims: string[];

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  const room = new Newsroom(editor, await app.client('fact_checker'));
  claims = [];
  for (let count = 0; count < 5; count += 1) {
    const { id } = await room.claim(`${INTERCEPTED} ${count}`);
    await room.verdict({}, id);
    claims.push(id);
  }
});
afterAll(() => app.close());

/** The job that a recheck, asked for with these headers, has brought about. */
async function requestRecheck(headers?: Record<string, string>, claim = claims[0]): Promise<Traced> {
  const body = { reason: 'To see' };
  const { id } = made(await editor.post(`/api/v1/claims/${claim}/rechecks`, body, headers));
  return waitUntil('the recheck is done', async () => {
    const [job] = await app.dataSource.query<Traced[]>(
      `select id, kind, traceparent, state from jobs where subject = $1 and kind = 'recheck'`,
      [id],
    );
    if (job?.state !== 'done') throw new Error(JSON.stringify(job));
    return job;
  });
}

describe('without an SDK of OpenTelemetry', () => {
  it('the trace that a request names goes on in its job', async () => {
    expect((await requestRecheck({ traceparent: TRACEPARENT })).traceparent).toBe(TRACEPARENT);
  });

  it('a request that names none, or something else, has none', async () => {
    expect((await requestRecheck()).traceparent).toBeNull();
    for (const traceparent of ['x', `00-${'0'.repeat(32)}-${CALLER}-01`, `ff-${TRACE}-${CALLER}-01`])
      expect((await requestRecheck({ traceparent })).traceparent).toBeNull();
  });

  it('requests at the same time keep apart', async () => {
    const traces = Array.from(
      { length: 5 },
      (_, index) => `00-${TRACE.slice(0, -1)}${index + 1}-${CALLER}-00`,
    );
    const found = await Promise.all(
      traces.map((traceparent, index) => requestRecheck({ traceparent }, claims[index])),
    );
    expect(found.map(({ traceparent }) => traceparent)).toEqual(traces);
  });
});

describe('with an SDK of OpenTelemetry', () => {
  const exporter = new InMemorySpanExporter();

  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
  });
  afterEach(() => exporter.reset());
  afterAll(() => {
    trace.disable();
    context.disable();
  });

  const spansOf = (traceId: string): ReadableSpan[] =>
    exporter
      .getFinishedSpans()
      .filter((span) => span.spanContext().traceId === traceId)
      // What follows from the job may have ended meanwhile, or not.
      .filter(({ name }) => name !== 'job recheck_conclusion');

  it('the request is a span under its caller, and the job one under the request', async () => {
    const job = await requestRecheck({ traceparent: TRACEPARENT });
    const spans = await waitUntil('both have ended', () => {
      const ended = spansOf(TRACE);
      return ended.length >= 2 ? ended : null;
    });
    const request = spans.find(({ name }) => name.startsWith('POST'))!;
    const work = spans.find(({ name }) => name === 'job recheck')!;
    expect(request.name).toBe('POST /api/v1/claims/:id/rechecks');
    expect(request.parentSpanContext?.spanId).toBe(CALLER);
    expect(job.traceparent).toBe(`00-${TRACE}-${request.spanContext().spanId}-01`);
    expect(work.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
    expect(work.attributes).toMatchObject({
      'isnad.job.kind': 'recheck',
      'isnad.job.id': job.id,
      'isnad.job.attempt': 1,
      'isnad.job.outcome': 'done',
    });
  });

  it('a request that names no trace begins one, which its job goes on with', async () => {
    const { traceparent } = await requestRecheck();
    const traceId = traceparent!.split('-')[1]!;
    const names = await waitUntil('both have ended', () => {
      const ended = spansOf(traceId).map(({ name }) => name);
      return ended.length >= 2 ? ended : null;
    });
    expect(names.sort()).toEqual(['POST /api/v1/claims/:id/rechecks', 'job recheck']);
  });
});
