import { ARABIC_DEED_ROWS } from '../lexicon/arabic-deeds.js';
import { foldForSearch } from '../text/normalise.js';
import { isDoubtfulVerb, isReportingVerb } from './arabic-cues.js';

const DEEDS = deeds();

function deeds(): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const row of ARABIC_DEED_ROWS.trim().split(/\s+/)) {
    const [pasts = '', present = ''] = row.split('~');
    const [past = '', ...weak] = pasts.split('/');
    const conjugated =
      weak.length > 0 ? [past, ...weak] : [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`];
    for (const form of [...conjugated, present, `ت${present.slice(1)}`, `${present.replace(/[ىي]$/, '')}ون`])
      forms.add(foldForSearch(form));
  }
  return forms;
}

/** Whether a word is the verb of a clause, so far as a word tells it; "and" may be written onto it. */
export function isVerb(word: string): boolean {
  const bare = word.replace(/^[وف](?=.{3})/, '');
  return [word, bare].some((form) => DEEDS.has(form) || (isReportingVerb(form) && !isDoubtfulVerb(form)));
}
