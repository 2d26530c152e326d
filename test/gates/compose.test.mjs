import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

it('keeps captures and uploads of containers, whose own disk cannot be written, on a volume that all of them share', () => {
  const [, dataDir] = /ISNAD_DATA_DIR=(\/\S+)/.exec(read('Dockerfile')) ?? [];
  expect(dataDir).toBeDefined();
  // Docker gives a new volume to whoever owns the folder of the image that it is put over.
  expect(read('Dockerfile')).toMatch(
    new RegExp(`mkdir -p ${dataDir} && chown node:node ${dataDir}[^]*\nUSER node`),
  );
  const compose = read('docker-compose.yml');
  const shared = /^x-isnad: &isnad\n((?: .*\n)+)/m.exec(compose)?.[1] ?? '';
  expect(shared).toContain('read_only: true');
  expect(shared).toContain(`volumes: ['data:${dataDir}']`);
  expect(/^volumes:\n((?: .*\n)+)/m.exec(compose)?.[1]).toContain('  data:\n');
  for (const service of ['web', 'worker'])
    expect(compose).toMatch(new RegExp(`^  ${service}:\n    <<: \\*isnad\n`, 'm'));
});
