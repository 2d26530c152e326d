import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.js';
import type { DomainEvents } from '../../platform/events/domain-events.js';
import { Listens } from '../../platform/events/listens.decorator.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { type Occasion, RecheckOccasion } from '../recheck-occasion.entity.js';
import { isOccasion } from './occasion.rules.js';

/**
 * Notes what happens and may bear on verdicts. The rechecks themselves are asked for by a job: here the locks of whoever
 * acts are held, and to wait for those of other claims could end in a circle.
 */
@Injectable()
export class NoteOccasion {
  @Listens('capture.finished')
  ofCapture(manager: EntityManager, about: DomainEvents['capture.finished']): Promise<void> {
    return note(manager, { event: 'capture.finished', about });
  }

  @Listens('evidence.changed')
  ofEvidence(manager: EntityManager, about: DomainEvents['evidence.changed']): Promise<void> {
    return note(manager, { event: 'evidence.changed', about });
  }

  @Listens('evidence.link_changed')
  ofLink(manager: EntityManager, about: DomainEvents['evidence.link_changed']): Promise<void> {
    return note(manager, { event: 'evidence.link_changed', about });
  }

  @Listens('contradiction.confirmed')
  ofContradiction(manager: EntityManager, about: DomainEvents['contradiction.confirmed']): Promise<void> {
    return note(manager, { event: 'contradiction.confirmed', about });
  }

  @Listens('verdict.published')
  ofVerdict(manager: EntityManager, about: DomainEvents['verdict.published']): Promise<void> {
    return note(manager, { event: 'verdict.published', about });
  }

  @Listens('rating_scale.defined')
  ofScale(manager: EntityManager, about: DomainEvents['rating_scale.defined']): Promise<void> {
    return note(manager, { event: 'rating_scale.defined', about });
  }

  @Listens('source.merged')
  ofMerge(manager: EntityManager, about: DomainEvents['source.merged']): Promise<void> {
    return note(manager, { event: 'source.merged', about });
  }

  @Listens('attribution.withdrawn')
  ofWithdrawal(manager: EntityManager, about: DomainEvents['attribution.withdrawn']): Promise<void> {
    return note(manager, { event: 'attribution.withdrawn', about });
  }
}

async function note(manager: EntityManager, occasion: Occasion): Promise<void> {
  if (!isOccasion(occasion)) return;
  const id = newId();
  await manager.insert(RecheckOccasion, { id, ...occasion });
  await enqueueJob(manager, { kind: 'recheck_occasion', subject: id });
}
