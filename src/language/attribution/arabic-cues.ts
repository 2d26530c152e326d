import { ARABIC_CUE_ROWS } from '../lexicon/arabic-cues.js';
import { NEGATIONS, foldedWords } from '../lexicon/arabic-clauses.js';
import { foldForSearch } from '../normalise.js';
import type { Line } from './line.js';

export interface ArabicVerb {
  /** Its past, as the table has it. */
  base: string;
  frames: string;
  form: 'past' | 'present' | 'participle';
}

export interface ArabicCue {
  at: number;
  /** Letters of a conjunction written onto it. */
  skip: number;
  verb: ArabicVerb;
  negated: boolean;
}

const VERBS: ReadonlyMap<string, ArabicVerb> = verbs();

function verbs(): Map<string, ArabicVerb> {
  const forms = new Map<string, ArabicVerb>();
  const add = (written: string, base: string, frames: string, form: ArabicVerb['form']): void => {
    const folded = foldForSearch(written);
    if (!forms.has(folded)) forms.set(folded, { base, frames, form });
  };
  for (const [row, frames] of ARABIC_CUE_ROWS) {
    if (frames === '-') continue;
    const [conjugated = '', participles] = row.split('+');
    const [pasts = '', present = ''] = conjugated.split('~');
    const [past = '', ...weak] = pasts.split('/');
    for (const form of weak.length > 0
      ? [past, ...weak]
      : [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`])
      add(form, past, frames, 'past');
    const feminine = `ت${present.slice(1)}`;
    const plural = present.replace(/[ىي]$/, '').replace(/و$/, '');
    for (const form of [present, feminine, `س${present}`, `س${feminine}`, `${plural}ون`])
      add(form, past, frames, 'present');
    for (const form of participles?.split(',') ?? []) add(form, past, frames, 'participle');
  }
  return forms;
}

/** Between, and "to be": read as verbs only where they are written with their doubled letter or open the sentence. */
const DOUBTFUL = new Set([
  'بين',
  'قدر',
  'رد',
  'عقب',
  'ذكر',
  'حمل',
  'نشر',
  'علق',
  'كذب',
  'وعد',
  'كتب',
  'تعد',
  'يعد',
  'ردا',
  'نقل',
  'بينت',
]);

const NOUN_BEFORE = foldedWords('عدم دون من في عن إلى على بعد قبل منذ كل أي بدون محل تحت حول بشأن');

/** The verbs of reporting of a sentence, outside quotation marks. */
export function arabicCues({ elements, passage }: Line): ArabicCue[] {
  const cues: ArabicCue[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    // نقلا عن is a preposition.
    if (element?.kind !== 'word' || element.text === 'نقلا') continue;
    let skip = 0;
    let verb = VERBS.get(element.text);
    if (verb === undefined && /^[وف]/.test(element.text)) {
      skip = 1;
      verb = VERBS.get(element.text.slice(1));
    }
    if (verb === undefined) continue;
    const bare = element.text.slice(skip);
    if (DOUBTFUL.has(bare) && skip === 0) {
      const token = passage.tokens[element.from];
      const raw = token === undefined ? '' : passage.slice(token.start, token.end);
      const opens =
        at === 0 ||
        /^[,;:]$/.test(elements[at - 1]?.text ?? '') ||
        elements[at - 1]?.kind === 'quote' ||
        elements[at - 1]?.text === 'كما';
      if (!raw.includes('\u0651') && !opens) continue;
    }
    const before = elements[at - 1];
    // After a preposition, and after عدم, it is a noun.
    if (verb.form !== 'participle' && skip === 0 && before?.kind === 'word' && NOUN_BEFORE.has(before.text))
      continue;
    // يُدعى is "is called".
    if (/^[يت]دعي$/.test(bare) && !/^(?:ان|بان)/.test(elements[at + 1]?.text ?? '')) continue;
    const negated =
      before?.kind === 'word' &&
      NEGATIONS.has(before.text) &&
      !(before.text === 'ما' && /^(?:وفق|بحسب|حسب)$/.test(elements[at - 2]?.text ?? ''));
    cues.push({ at, skip, verb, negated: negated && !isReportedThing(before.text, elements[at - 2]?.text) });
  }
  return cues;
}

export function reportingVerb(word: string): ArabicVerb | undefined {
  return VERBS.get(word);
}

export function isReportingVerb(word: string): boolean {
  return VERBS.has(word);
}

/** Whether a word is one of these verbs, whatever stands around it. */
export function arabicCuesAt(elements: Line['elements'], at: number): boolean {
  const element = elements[at];
  return element?.kind === 'word' && VERBS.has(element.text);
}

/** وفق ما أفاد, بحسب ما ذكر */
function isReportedThing(word: string, before: string | undefined): boolean {
  return word === 'ما' && /^و?(?:وفق|بحسب|حسب|وفقا)$/.test(before ?? '');
}
