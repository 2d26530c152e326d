import type { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';

/** Says how hosts are asked here; what is left out keeps its default, which is polite and therefore slow. */
export async function setPace(
  dataSource: Pick<DataSource, 'query'>,
  { delayMs, perHost }: { delayMs?: number; perHost?: number },
): Promise<void> {
  for (const [key, value] of [
    ['fetch.delay_ms', delayMs],
    ['fetch.per_host', perHost],
  ]) {
    if (value === undefined) continue;
    await dataSource.query(
      `insert into settings (id, key, value, changed_by) values ($1, $2, $3, 'A test')
       on conflict (key) do update set value = excluded.value`,
      [newId(), key, JSON.stringify(value)],
    );
  }
}

/** The sites of a test are asked at once. */
export function withoutPause(dataSource: Pick<DataSource, 'query'>): Promise<void> {
  return setPace(dataSource, { delayMs: 0 });
}
