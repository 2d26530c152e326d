/**
 * Candidate dictionary forms of inflected words. Over-generation is harmless where the candidates are looked up in a
 * table, so nothing here tries to be right about one form.
 */

import { oncePerWord } from './once-per-word.js';

const ARABIC_START = /^\p{Script=Arabic}/u;
const ARABIC_PREFIXES = [
  'وبال',
  'فبال',
  'وكال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'فلل',
  'لل',
  'ال',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const ARABIC_SUFFIXES = [
  'تهما',
  'تها',
  'تهم',
  'تين',
  'تان',
  'هما',
  'ته',
  'يه',
  'ها',
  'هم',
  'هن',
  'ات',
  'ين',
  'ون',
  'ان',
  'وا',
  'نا',
  'تا',
  'ه',
  'ا',
  'ي',
  'ت',
];
/** After these suffixes the dictionary form may have had a taa marbuta (folded to ه). */
const DROPS_TAA_MARBUTA = new Set(['تهما', 'تها', 'تهم', 'تين', 'تان', 'ته', 'ات', 'ت', 'يه', 'ي', 'تا']);

/**
 * Dictionary forms that a folded word may stand for, itself first: of an Arabic one proclitics, article and endings taken off,
 * of any other possessive and plural.
 */
export const wordForms = oncePerWord((word) =>
  ARABIC_START.test(word) ? arabicForms(word) : englishForms(word),
);

function arabicForms(word: string): readonly string[] {
  if (word.length > 24) return [word];
  const forms = new Set([word]);
  const bases = [word];
  for (const prefix of ARABIC_PREFIXES) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 2) bases.push(word.slice(prefix.length));
  }
  for (const base of bases) forms.add(base);
  // للهلال is ل and الهلال: a name keeps its article in a table.
  const withArticle = /^[وف]?لل(?=..)/u.exec(word);
  if (withArticle !== null) forms.add(`ال${word.slice(withArticle[0].length)}`);
  for (const base of bases) {
    for (const suffix of ARABIC_SUFFIXES) {
      if (!base.endsWith(suffix) || base.length - suffix.length < 3) continue;
      const stem = base.slice(0, -suffix.length);
      forms.add(stem);
      if (DROPS_TAA_MARBUTA.has(suffix)) forms.add(`${stem}ه`);
    }
  }
  return [...forms];
}

function englishForms(word: string): readonly string[] {
  const base = word.replace(/'s?$/, '');
  const forms = new Set([word, base]);
  if (base.length > 3 && base.endsWith('s') && !base.endsWith('ss')) {
    forms.add(base.slice(0, -1));
    if (base.endsWith('ies')) forms.add(`${base.slice(0, -3)}y`);
    else if (base.endsWith('es')) forms.add(base.slice(0, -2));
  }
  return [...forms];
}

/** One light stem per word, for saying that two texts share a word that no table knows. */
export function lightStem(word: string): string {
  return /^\p{Script=Arabic}/u.test(word) ? arabicStem(word) : englishStem(word);
}

function arabicStem(word: string): string {
  let stem = word;
  for (const prefix of ARABIC_PREFIXES) {
    if (stem.startsWith(prefix) && stem.length - prefix.length >= 3) {
      stem = stem.slice(prefix.length);
      break;
    }
  }
  for (const suffix of ARABIC_SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 3) {
      stem = stem.slice(0, -suffix.length);
      break;
    }
  }
  return stem;
}

function englishStem(word: string): string {
  const base = word.replace(/'s?$/, '');
  for (const suffix of ['ations', 'ation', 'ings', 'ing', 'ies', 'ed', 'es', 'ly', 's', 'e', 'y']) {
    if (base.endsWith(suffix) && base.length - suffix.length >= 3 && !base.endsWith('ss')) {
      return base.slice(0, -suffix.length);
    }
  }
  return base;
}

const PROCLITICS = [
  'وبال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'لل',
  'ال',
  'وب',
  'ول',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];

/** An Arabic word as written, then without what is written onto its front. No endings are taken off. */
export function withoutProclitics(word: string): string[] {
  const forms = [word];
  if (word < '\u0600' || word.length > 24) return forms;
  for (const proclitic of PROCLITICS) {
    if (word.startsWith(proclitic) && word.length - proclitic.length >= 2)
      forms.push(word.slice(proclitic.length));
  }
  return forms;
}
