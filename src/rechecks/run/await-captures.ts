import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DomainEvents } from '../../platform/events/domain-events.js';
import { Listens } from '../../platform/events/listens.decorator.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { Recheck } from '../recheck.entity.js';

/** Has a recheck concluded once the last of its captures is finished. */
@Injectable()
export class AwaitCaptures {
  @Listens('capture.finished')
  async concludeWhatWaited(
    manager: EntityManager,
    { captureId }: DomainEvents['capture.finished'],
  ): Promise<void> {
    // Of two captures that end at once, the second waits here, and then sees that the first has ended.
    const waiting = await manager.query<{ id: string }[]>(
      `select id from rechecks
       where id in (select recheck_id from recheck_captures where after_capture_id = $1)
         and outcome is null and conclusion_job_id is null
       order by id for update`,
      [captureId],
    );
    for (const { id } of waiting) {
      const [unfinished] = await manager.query<object[]>(
        `select from recheck_captures r join captures c on c.id = r.after_capture_id
         where r.recheck_id = $1 and c.outcome is null limit 1`,
        [id],
      );
      if (unfinished) continue;
      const conclusionJobId = await enqueueJob(manager, { kind: 'recheck_conclusion', subject: id });
      await manager.update(Recheck, id, { conclusionJobId });
    }
  }
}
