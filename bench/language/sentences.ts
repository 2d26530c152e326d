import { readFileSync } from 'node:fs';
import { readAttributions } from '../../src/language/attribution/read-attributions.js';
import type { Language } from '../../src/language/text/language.js';
import { splitSentences } from '../../src/language/text/sentences.js';

/** The passages that attribution is held to by a test. Built code lies one level deeper than its source. */
const PASSAGES = new URL('../../../test/fixtures/attribution.jsonl', import.meta.url);
const MILLISECONDS = 4_000;

interface Passage {
  text: string;
  language: Language;
}

/** Sentences of that language whose attributions one core reads in a second. */
export function sentencesPerSecond(language: Language): number {
  const passages = readFileSync(PASSAGES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Passage)
    .filter((passage) => passage.language === language);
  const sentences = passages.reduce((sum, { text }) => sum + splitSentences(text, language).length, 0);
  const readAll = (): void => {
    for (const { text } of passages) readAttributions(text, language);
  };
  readAll();
  // Of the process itself: what others do on this machine meanwhile is not its time.
  const began = process.cpuUsage();
  let read = 0;
  for (const until = performance.now() + MILLISECONDS; performance.now() < until; read += sentences)
    readAll();
  const { user, system } = process.cpuUsage(began);
  return read / ((user + system) / 1_000_000);
}
