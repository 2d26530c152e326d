import { detectLanguage, directionOf, type Language } from './language.js';
import { readPassage, type Passage } from './passage.js';

/** A sentence, headline or list item, in code points of the original. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  language: Language;
  direction: 'rtl' | 'ltr';
  /** Which line of the text it stands in, from 0. */
  paragraph: number;
  /** The first token of it, and the first one after it. */
  from: number;
  to: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const ARABIC = /^\p{Script=Arabic}/u;
/** After these a full stop does not end a sentence, whatever follows. Single letters are initials. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof del sec ald asst assoc min amb brig cpl pvt dir gen lt col sgt capt maj cmdr adm sen sens rep reps gov govs rev hon st mt ft sr jr no nos vs v etc inc corp ltd co bros dept univ jan feb mar apr jun jul aug sept sep oct nov dec al fig approx est pres supt atty art sec i.e e.g د م أ ا ص ق هـ'.split(
    ' ',
  ),
);
const SAYS = new Set(
  'said says asked asks wrote writes added told replied tweeted exclaimed shouted wondered continued joked'.split(
    ' ',
  ),
);
/** Those that may also be the last word. */
const MAY_END = new Set('inc corp ltd co etc jr sr dept no v al'.split(' '));

/**
 * Sentences of a text in order, each with its language and direction. A full stop inside quotation marks does not end
 * the sentence around them; one right before the closing mark does, where a new sentence follows.
 */
export function splitSentences(text: string, language: Language = detectLanguage(text)): Sentence[] {
  return sentencesOf(readPassage(text, language));
}

/** The same for a text that has been read. */
export function sentencesOf(passage: Passage): Sentence[] {
  const { tokens, breaks } = passage;
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (breaks.has(at)) paragraph += 1;
    const next = at + 1;
    if (next < tokens.length && !breaks.has(next) && !endsSentence(passage, from, at)) continue;
    sentences.push(sentence(passage, from, next, paragraph));
    from = next;
  }
  return sentences;
}

/** Token ranges of the sentences inside a quotation, its marks left out. */
export function sentencesWithin(passage: Passage, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (at + 1 < to && !(isFullStop(passage, at) && opensSentence(passage, at + 1))) continue;
    parts.push({ from: start, to: at + 1 });
    start = at + 1;
  }
  return parts;
}

function sentence(passage: Passage, from: number, to: number, paragraph: number): Sentence {
  const start = passage.tokens[from]?.start ?? 0;
  const end = passage.tokens[to - 1]?.end ?? start;
  const text = passage.slice(start, end);
  const language = detectLanguage(text);
  return { start, end, text, language, direction: directionOf(language), paragraph, from, to };
}

function endsSentence(passage: Passage, from: number, at: number): boolean {
  const { tokens, quotationOf, quotations } = passage;
  const inside = quotationOf[at] ?? -1;
  if (inside === -1) {
    if (isFullStop(passage, at)) return opensSentence(passage, at + 1);
    return false;
  }
  const quotation = quotations[inside];
  if (quotation?.close !== at) return false;
  // «… .» and then a new sentence; a question mark may be followed by the words that say who asked.
  const end = quotation.to - 1;
  const last = tokens[end]?.text ?? '';
  if (!(last === '.' || last === '?' || last === '!') || !isFullStop(passage, end)) return false;
  return opensSentence(passage, at + 1) && !(last !== '.' && saysWho(passage, at + 1));
}

/** “Where?” Smith asked. */
function saysWho({ tokens }: Passage, from: number): boolean {
  for (let at = from; at < from + 8 && tokens[at]?.kind === 'word'; at += 1)
    if (SAYS.has(tokens[at]?.text ?? '')) return at > from;
  return false;
}

function isFullStop({ tokens }: Passage, at: number): boolean {
  const sign = tokens[at];
  if (sign?.kind !== 'sign' || !ENDS.has(sign.text)) return false;
  if (sign.text !== '.') return true;
  // Two dots are a headline's dash.
  if (
    tokens[at - 1]?.text === '.' &&
    !sign.spaceBefore &&
    tokens[at - 2]?.text !== '.' &&
    tokens[at + 1]?.text !== '.'
  )
    return false;
  if (tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaceBefore === false) return false;
  const word = tokens[at - 1];
  if (word?.kind !== 'word' || sign.spaceBefore) return true;
  if (MAY_END.has(word.text)) return true;
  if (ABBREVIATIONS.has(word.text)) return false;
  // Initials (J. Smith, U.S.) and ا. ب.
  return [...word.text].length > 1;
}

function opensSentence({ tokens, quotationOf, quotations }: Passage, at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'word') return next.spaceBefore && (next.capital || ARABIC.test(next.text));
  if (next.kind === 'number') return next.spaceBefore;
  const inside = quotationOf[at] ?? -1;
  if (inside !== -1 && quotations[inside]?.open === at) {
    const word = tokens[quotations[inside].from];
    return word === undefined || word.kind !== 'word' || word.capital || ARABIC.test(word.text);
  }
  return (
    next.spaceBefore && (next.text === '-' || next.text === '(' || next.text === '[' || next.text === '"')
  );
}
