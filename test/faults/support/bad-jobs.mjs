/**
 * Preloaded into a process (`node --import`): rechecks of claims with these topics go wrong as other people's code does.
 * Their time-limit is short, so that nobody has to wait a minute for it.
 */
import 'reflect-metadata';
import { JobHandlers } from '../../../dist/src/platform/jobs/job-handlers.js';
import { JOB_POLICIES } from '../../../dist/src/platform/jobs/job-kinds.js';

JOB_POLICIES.recheck = { ...JOB_POLICIES.recheck, timeout: 3 };

const WAYS = {
  throws: () => Promise.reject(new Error('This claim cannot be looked at.')),
  hangs: () => new Promise(() => undefined),
  loops: () => {
    for (;;);
  },
  devours: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
};

const { get } = JobHandlers.prototype;
JobHandlers.prototype.get = function (kind) {
  const handler = get.call(this, kind);
  if (kind !== 'recheck') return handler;
  return new Proxy(handler, {
    get: (target, name) => {
      if (name !== 'run') return Reflect.get(target, name);
      return async (manager, job, ...rest) => {
        const [claim] = await manager.query(
          'select topic from rechecks join claims on claims.id = claim_id where rechecks.id = $1',
          [job.subject],
        );
        await WAYS[claim?.topic]?.();
        return target.run(manager, job, ...rest);
      };
    },
  });
};
