import { ARABIC_DEED_ROWS } from '../../lexicon/arabic-deeds.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { foldForSearch } from '../../text/normalise.js';
import { isDoubtfulVerb, reportingVerb } from './cues.js';

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

/** Nouns of what is done that are written as its past: مركز رصد الزلازل, قتل الجنود. */
const NOUNS_TOO = foldedSet(
  'بحث عقد فتح قطع منع رفع خفض سحب عرض قصف وجه ضبط رصد طرد خطف قتل وقف دخل عمل أجل صوت نشر شن عين صادر سلم',
);

/** Whether a word is a verb where no noun can stand, as behind a noun phrase that is closed. */
export function mayBeVerb(word: string): boolean {
  return isVerb(word) || NOUNS_TOO.has(word) || NOUNS_TOO.has(word.replace(/^[وف](?=.{3})/, ''));
}

/** Whether a word is the verb of a clause, so far as a word tells it; "and" may be written onto it. */
export function isVerb(word: string): boolean {
  const bare = word.replace(/^[وف](?=.{3})/, '');
  return [word, bare].some((form) => DEEDS.has(form) || (isSpeech(form) && !isDoubtfulVerb(form)));
}

function isSpeech(word: string): boolean {
  const verb = reportingVerb(word);
  return verb !== undefined && verb.form !== 'participle';
}
