import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FillContradictionPostings1763900000152 } from '../../migrations/1763900000152-fill-contradiction-postings.js';
import { Desk } from './support/desk.js';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const posted = () =>
  desk.rows('select key, event_date::text, claim_id from contradiction_postings order by 1, 2, 3');
const wanted = () =>
  desk.rows(
    `select distinct key collate "C" as key, coalesce(event_date, 'infinity')::text as event_date, id as claim_id
     from claims, unnest(contradiction_keys) given(key) where status <> 'archived' order by 1, 2, 3`,
  );

async function fill(): Promise<void> {
  const runner = desk.dataSource.createQueryRunner();
  try {
    await new FillContradictionPostings1763900000152().up(runner);
  } finally {
    await runner.release();
  }
}

it('posts older claims while people enter, correct and archive claims', async () => {
  const [corrected, archived] = [
    await desk.claim({ text: '12 houses burned', eventDate: '2024-03-01' }),
    await desk.claim({ text: '13 ships sank' }),
    await desk.claim({ text: '14 bridges were closed' }),
  ];
  await desk.rows('delete from contradiction_postings');
  const commit = await desk.hold(
    `update claims set contradiction_keys = '{other}', event_date = '2024-03-02' where id = '${corrected}'`,
    `update claims set status = 'archived', archived_from = status where id = '${archived}'`,
  );
  const filling = fill();
  await desk.untilWaiting(1);
  await desk.claim({ text: '15 schools opened' });
  await commit();
  await filling;
  expect(await posted()).toEqual(await wanted());
  expect(await desk.count('contradiction_postings')).toBeGreaterThan(3);
  // It may have been cut off, and is made again.
  await fill();
  expect(await posted()).toEqual(await wanted());
});
