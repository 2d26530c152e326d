import { LRUCache } from 'lru-cache';
import type { Language } from '../text/language.js';
import { readStatement, type StatementReading } from './statement-reading.js';

/** Readings kept: one claim is usually compared with many, and reading is nine tenths of the work. */
const RECENT = 256;
const recent = new LRUCache<string, StatementReading>({ max: RECENT });

/** The reading of a text, made once while it is being compared with others. */
export function recentReading(text: string, language: Language): StatementReading {
  const key = `${language} ${text}`;
  const known = recent.get(key);
  if (known !== undefined) return known;
  const reading = readStatement(text, language);
  if (text.length < 2000) recent.set(key, reading);
  return reading;
}
