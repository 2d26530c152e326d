import { NEGATIONS } from '../../lexicon/arabic-clauses.js';
import { ARABIC_CUE_ROWS } from '../../lexicon/arabic-cues.js';
import { ARABIC_STANCE_ROWS } from '../../lexicon/arabic-stances.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { foldForSearch } from '../../text/normalise.js';
import type { Line } from '../line.js';

export interface ArabicVerb {
  /** Its past, as the table has it. */
  base: string;
  frames: string;
  form: 'past' | 'present' | 'participle';
  /** It tells what somebody thinks or wants, and no statement. */
  attitude: boolean;
}

export interface ArabicCue {
  at: number;
  /** Letters of a conjunction written onto it. */
  skip: number;
  verb: ArabicVerb;
  negated: boolean;
}

const STANCES: ReadonlySet<string> = new Set(ARABIC_STANCE_ROWS.map(([row]) => row));

const VERBS: ReadonlyMap<string, ArabicVerb> = verbs();

function verbs(): Map<string, ArabicVerb> {
  const forms = new Map<string, ArabicVerb>();
  let attitude = false;
  const add = (written: string, base: string, frames: string, form: ArabicVerb['form']): void => {
    const folded = foldForSearch(written);
    if (!forms.has(folded)) forms.set(folded, { base, frames, form, attitude });
  };
  for (const [row, frames] of [...ARABIC_CUE_ROWS, ...ARABIC_STANCE_ROWS]) {
    if (frames === '-') continue;
    attitude = STANCES.has(row);
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
  'طالب',
  'طالبت',
  'عبر',
  'حث',
  'ايد',
  'امل',
]);

const NOUN_BEFORE = foldedSet('عدم دون من في عن إلى على بعد قبل منذ كل أي بدون محل تحت حول بشأن');

/** The verbs of reporting of a sentence, outside quotation marks. */
export function arabicCues(line: Line): ArabicCue[] {
  const { elements } = line;
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
    // طالبًا is "asking", and no dual of the past.
    if (verb.form === 'past' && element.text.endsWith('ا') && rawWord(line, at).includes('\u064B')) continue;
    const bare = element.text.slice(skip);
    if (DOUBTFUL.has(bare) && skip === 0) {
      const raw = rawWord(line, at);
      const opens =
        at === 0 ||
        /^[,;:]$/.test(elements[at - 1]?.text ?? '') ||
        elements[at - 1]?.kind === 'quote' ||
        /^(?:كما|هكذا|و?قد)$/.test(elements[at - 1]?.text ?? '');
      if (!raw.includes('\u0651') && !opens) continue;
    }
    const before = elements[at - 1];
    // After a preposition, and after عدم, it is a noun.
    if (verb.form !== 'participle' && skip === 0 && before?.kind === 'word' && NOUN_BEFORE.has(before.text))
      continue;
    // تقارير غير مؤكدة
    if (verb.form === 'participle' && before?.text === 'غير') continue;
    // يُدعى is "is called".
    if (
      /^[يت]دعي$/.test(bare) &&
      !elements.slice(at + 1, at + 4).some(({ text }) => /^(?:ان|بان)/.test(text))
    )
      continue;
    const negated =
      before?.kind === 'word' &&
      NEGATIONS.has(before.text) &&
      !(before.text === 'ما' && /^(?:وفق|بحسب|حسب)$/.test(elements[at - 2]?.text ?? ''));
    cues.push({ at, skip, verb, negated: negated && !isReportedThing(before.text, elements[at - 2]?.text) });
  }
  return cues;
}

/** A word as it is written, with its vowels. */
export function rawWord({ elements, passage }: Line, at: number): string {
  const token = passage.tokens[elements[at]?.from ?? -1];
  return token === undefined ? '' : passage.slice(token.start, token.end);
}

export function reportingVerb(word: string): ArabicVerb | undefined {
  return VERBS.get(word);
}

/** A verb that is a noun or a name as often: أمل, وعد, رد. */
export function isDoubtfulVerb(word: string): boolean {
  return DOUBTFUL.has(word);
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
