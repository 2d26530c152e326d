import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { newId } from '../../src/platform/database/new-id.js';
import { enqueueJob } from '../../src/platform/jobs/enqueue-job.js';
import { contextOf, inTrace } from '../../src/platform/tracing/trace-context.js';
import { FAR_AWAY, JobDesk } from './support/job-desk.js';

const TRACES = ['1', '2'].map((digit) => `00-${digit.repeat(32)}-${'a'.repeat(16)}-00`);

let jobs: JobDesk;

beforeAll(async () => {
  jobs = await JobDesk.open();
});
afterAll(() => jobs.close());
afterEach(() => jobs.clear());

function enqueueIn(traceparent: string | undefined): Promise<string> {
  return inTrace(contextOf(traceparent), () => jobs.enqueue(FAR_AWAY));
}

async function traceOf(id: string): Promise<string | null> {
  const [row] = await jobs.dataSource.query<[{ traceparent: string | null }]>(
    'select traceparent from jobs where id = $1',
    [id],
  );
  return row.traceparent;
}

describe('a job that is asked for by a job', () => {
  it('belongs to its trace, also where jobs of several traces, and of none, share a transaction', async () => {
    await jobs.start();
    const children = new Map<string, string>();
    jobs.work = async (manager, { id }) => {
      await new Promise((later) => setTimeout(later, 5));
      children.set(id, await enqueueJob(manager, { kind: 'review_due', subject: newId(), runAt: FAR_AWAY }));
      return {};
    };
    const parents = [await enqueueIn(TRACES[0]), await enqueueIn(undefined), await enqueueIn(TRACES[1])];
    await Promise.all(parents.map((id) => jobs.execute(id)));
    const found = await Promise.all(parents.map((id) => traceOf(children.get(id)!)));
    expect(found).toEqual([TRACES[0], null, TRACES[1]]);
  });
});

describe('the line of the log that a job failed', () => {
  it('names the trace that the job belongs to', async () => {
    await jobs.start();
    const lines: string[] = [];
    Logger.overrideLogger({
      log: () => undefined,
      error: () => undefined,
      warn: (line: string) => lines.push(line),
    });
    jobs.work = () => Promise.reject(new Error('Not today'));
    try {
      await jobs.execute(await enqueueIn(TRACES[0]));
    } finally {
      Logger.overrideLogger(false);
    }
    expect(lines).toEqual([expect.stringMatching(/failed: Not today \(trace 1{32}\)$/)]);
  });
});
