import { ARABIC_BODIES, ARABIC_OFFICES, ARABIC_TITLES } from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { foldForSearch } from '../../text/normalise.js';
import { reportingVerb } from './cues.js';
import { isDefinite, stem } from './phrases.js';

const MANY = /(?:ون|ين|ات|وا)$/;
/** Of people, though the ending does not tell. */
const PLURALS = foldedSet('شهود مصادر نواب');
const SINGULARS = foldedSet(`${ARABIC_TITLES} ${ARABIC_OFFICES} ${ARABIC_BODIES}`);

/** What a verb tells of its subject: وأضافت is no man's, وأضافوا is of several. */
interface Form {
  feminine: boolean;
  many: boolean;
}

/** What is known of somebody who spoke. */
export interface Spoken {
  verb: Form | null;
  /** By the ending of the noun; null where that does not tell. */
  feminine: boolean | null;
  single: boolean;
}

/** @param name as `Mentions` has it: what differs from the description is somebody's own name */
export function spokenBy(cue: string | null, source: string, name: string): Spoken {
  const head = source.split(/\s/)[0] ?? '';
  const folded = foldForSearch(head);
  const noun = isDefinite(folded) ? stem(folded) : folded;
  const known = SINGULARS.has(noun) && !MANY.test(noun) && !PLURALS.has(noun);
  const feminine = /ة$/u.test(head);
  return {
    verb: formOf(cue),
    feminine: feminine ? true : known ? false : null,
    single: feminine || known || name !== source,
  };
}

/**
 * Whether a verb without a subject may be of somebody who spoke before. A verb in front of its subject is singular, and
 * feminine before things and bodies, too: what follows "قالت مصادر" is أضافت, and أضافوا only of people.
 */
export function agrees(cue: string | null, { verb, feminine, single }: Spoken): boolean {
  const form = formOf(cue);
  if (form === null) return true;
  if (form.many) return !single;
  if (verb?.many === true) return false;
  const of = verb === null ? feminine : verb.feminine;
  return of === null || of === form.feminine;
}

function formOf(cue: string | null): Form | null {
  const word =
    foldForSearch(cue ?? '')
      .split(' ')
      .at(-1) ?? '';
  const verb = reportingVerb(word);
  // نقلت is of who passes it on, and قوله of whoever is quoted.
  if (verb === undefined || verb.frames === 'T' || (verb.form === 'participle' && /قول/.test(word)))
    return null;
  const past = foldForSearch(verb.base);
  if (verb.form === 'past')
    return {
      feminine: word !== past && /تا?$/.test(word),
      many: /وا$/.test(word) || (word === `${past}ا` && past.length > 2) || /تا$/.test(word),
    };
  if (verb.form === 'present') return { feminine: /^س?ت/.test(word), many: /ون$/.test(word) };
  return { feminine: /ه$/.test(word), many: /ين$/.test(word) };
}
