import { readFileSync } from 'node:fs';

/** What a dictionary knows of English words; the file says how it is written. */
export interface EnglishRelations {
  /** The words of each sense, then the senses (base 36) that it is a kind of; "~" marks an adjective. */
  senses: readonly string[];
  /** Pairs of words, joined by "|". */
  opposites: readonly string[];
}

/** Reads the file that lies beside this one. It is data, and half a megabyte of it: no code to be compiled and read. */
export function readEnglishRelations(): EnglishRelations {
  const text = readFileSync(new URL('./english-relations.txt', import.meta.url), 'utf8');
  const [senses = '', opposites = ''] = text
    .replace(/^#.*\n/gm, '')
    .trim()
    .split('\n\n');
  return { senses: senses.split(/\s/), opposites: opposites.split(/\s/) };
}
