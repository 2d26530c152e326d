import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { AddEvidence } from '../../src/evidence/add-evidence.js';
import type { DomainEvents } from '../../src/platform/events/domain-events.js';
import { emit } from '../../src/platform/events/emit.js';
import { putListeners } from '../../src/platform/events/event-listeners.js';
import { Listens } from '../../src/platform/events/listens.decorator.js';
import { Desk, EDITOR } from './support/desk.js';

type LinkChange = DomainEvents['evidence.link_changed'];

/** Notes what it hears, and refuses where it is told to. */
class Gossip {
  readonly heard: [string, LinkChange][] = [];
  refuses = false;

  @Listens('evidence.link_changed')
  async first(manager: EntityManager, event: LinkChange): Promise<void> {
    const [seen] = await manager.query<object[]>('select from evidence_links where id = $1', [event.linkId]);
    this.heard.push([seen ? 'first, who sees it' : 'first, who does not see it', event]);
  }

  @Listens('evidence.link_changed')
  second(_: EntityManager, event: LinkChange): Promise<void> {
    if (this.refuses) return Promise.reject(new Error('I will have none of it.'));
    this.heard.push(['second', event]);
    return Promise.resolve();
  }
}

let desk: Desk;
let gossip: Gossip;

beforeAll(async () => {
  desk = await Desk.open();
  gossip = new Gossip();
  putListeners(desk.dataSource, gossip);
});
afterAll(() => desk.close());
beforeEach(() => {
  gossip.heard.length = 0;
  gossip.refuses = false;
});

describe('an event', () => {
  it('is heard in its transaction, by one listener after the other', async () => {
    const claimId = await desk.claim({ text: 'It rained.' });
    const linkId = await desk.evidence(claimId);
    const event: unknown = expect.objectContaining({ claimId, linkId, change: 'added' });
    expect(gossip.heard).toEqual([
      ['first, who sees it', event],
      ['second', event],
    ]);
  });

  it('has not happened where a listener throws', async () => {
    const claimId = await desk.claim({ text: 'It rained.' });
    gossip.refuses = true;
    const before = await desk.state();
    const attempt = new AddEvidence(desk.dataSource).execute(EDITOR, claimId, {
      title: 'T',
      tier: 'primary',
      language: 'en',
      stance: 'supports',
    });
    await expect(attempt).rejects.toThrow('I will have none of it.');
    expect(await desk.state()).toEqual(before);
  });

  it('is heard on its own connection alone', async () => {
    const other = await Desk.open();
    await other.evidence(await other.claim({ text: 'It rained.' }));
    await other.close();
    expect(gossip.heard).toEqual([]);
  });

  it('may have no listener', async () => {
    await desk.dataSource.transaction((manager) =>
      emit(manager, 'source.merged', { sourceId: 'a', intoId: 'b' }),
    );
  });
});
