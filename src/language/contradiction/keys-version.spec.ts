import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { detectLanguage } from '../text/language.js';
import { contradictionKeys, KEYS_VERSION } from './contradiction-keys.js';

const TEXTS = readFileSync(join('test', 'fixtures', 'contradiction-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<'a' | 'b', { text: string }>)
  .flatMap(({ a, b }) => [a.text, b.text]);

it('is another version where claims have other keys: raise KEYS_VERSION, so that claims on record are read again', () => {
  const keys = TEXTS.map((text) => contradictionKeys(text, detectLanguage(text)));
  const print = createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 12);
  expect([KEYS_VERSION, print]).toEqual([9, '89bcd665fe71']);
});
