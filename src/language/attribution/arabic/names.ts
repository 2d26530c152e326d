import { GIVEN_NAMES, NAME_OPENERS } from '../../lexicon/arabic-given-names.js';
import { STOP_WORDS } from '../../lexicon/function-words.js';
import type { Passage } from '../../text/passage.js';
import { bodyEnd, isNameOfBody, isOfBody } from './constructs.js';
import { isReportingVerb } from './cues.js';
import { isVerb } from './deeds.js';
import { isNameOfHead, isOwned } from './name-heads.js';
import { isDefinite, isTitle, stem } from './phrases.js';

const NO_NAME = /^(?:في|من|علي|الي|عن|غير|باسم|كل|اي|احد|بعض)$/;

/** A personal name behind its title, or after the comma or ويدعى of a description; null where there is none. */
export function arabicName(passage: Passage, from: number, to: number): string | null {
  const { tokens } = passage;
  const text = (at: number): string => tokens[at]?.text ?? '';
  for (let at = from; at < to; at += 1) {
    if (/^و?[يت]دعي$/.test(text(at)) && at + 1 < to) return written(passage, at + 1, to);
    if (text(at) === ',' && at + 1 < to && !/^و?[يت]دعي$/.test(text(at + 1)))
      return written(passage, isTitle(text(at + 1)) && at + 2 < to ? at + 2 : at + 1, to);
  }
  if (to - from < 2 || tokens.slice(from, to).some((token) => token.kind === 'number')) return null;
  const behind = behindBody(text, from, to);
  if (behind !== null) return written(passage, behind, to);
  let first = to - 2;
  if (
    NAME_OPENERS.has(text(to - 2)) &&
    to - 3 >= from &&
    !NAME_OPENERS.has(text(to - 3)) &&
    !isTitle(text(to - 3)) &&
    !isDefinite(text(to - 3))
  )
    first = to - 3;
  else if (NAME_OPENERS.has(text(to - 3)) && to - 3 >= from) first = to - 3;
  if (
    first < from ||
    tokens[to - 1]?.kind !== 'word' ||
    isDefinite(text(first)) ||
    isTitle(text(first)) ||
    isOfBody(text(first)) ||
    NO_NAME.test(text(first)) ||
    NO_NAME.test(text(to - 1))
  )
    return null;
  if (first === from) return null;
  const before = text(first - 1);
  const closed =
    isDefinite(before) ||
    isOwned(before) ||
    isNameOfBody(text, first - 1) ||
    tokens[first - 1]?.kind === 'sign' ||
    (isTitle(before) &&
      first - 1 === from &&
      isDefinite(text(to - 1)) &&
      to - first === 2 &&
      isPersonal(before));
  if (
    closed &&
    (((!/^لل/.test(before) || isTitle(before)) && isNameOfHead(text, from, first)) || /^و?اسم/.test(before))
  )
    return written(passage, first, to);
  return isGivenName(before) &&
    isDefinite(text(first - 2)) &&
    first - 1 > from &&
    isNameOfHead(text, from, first - 1)
    ? written(passage, first - 1, to)
    : null;
}

/** Where a name of up to four words begins behind the body for which its bearer speaks. */
function behindBody(text: (at: number) => string, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    // المتحدث باسمه كريم حداد: the body is a pronoun.
    if (/^باسم(?:ها|هما|هم|ه)$/.test(text(at)) && to - at >= 3 && to - at <= 5) return at + 1;
    if (text(at) !== 'باسم') continue;
    const name = bodyEnd((index) => (index < to ? text(index) : ''), at + 1);
    // المتحدث باسم الرئيس كريم حداد: either may be called so.
    if (isTitle(text(name - 1))) return null;
    return to - name >= 2 && to - name <= 4 && isGivenName(text(name)) ? name : null;
  }
  return null;
}

/** Of titles without the article only those of kin and rank stand right before a name. */
function isPersonal(word: string): boolean {
  return /^(?:شيخ|حاج|سيد|لواء|عميد|عقيد|جنرال)$/.test(word);
}

/** Full forms in a text, read once for all who are named by a part of theirs: the first place of each. */
export interface ArabicForms {
  /** By the word without its article: وزارة of "وزارة النقل". */
  bodies: ReadonlyMap<string, number>;
  /** By a family name behind its given name, or a definite noun before its epithet. */
  names: ReadonlyMap<string, number>;
}

export function arabicForms({ tokens }: Passage): ArabicForms {
  const bodies = new Map<string, number>();
  const names = new Map<string, number>();
  const keep = (places: Map<string, number>, word: string, at: number): void => {
    if (!places.has(word)) places.set(word, at);
  };
  for (const [at, { text }] of tokens.entries()) {
    const next = tokens[at + 1]?.text ?? '';
    if (isDefinite(next) || next === '"') {
      keep(bodies, text, at);
      keep(bodies, withoutParticle(text), at);
    }
    if (
      !names.has(text) &&
      ((!isTitle(text) && followsGivenName(tokens, at)) || (isDefinite(text) && EPITHET.test(next)))
    )
      names.set(text, at);
  }
  return { bodies, names };
}

/** For a family name the given name before it; for الوزارة the body named in full before. */
export function arabicFullForm(
  passage: Passage,
  from: number,
  to: number,
  { bodies, names }: ArabicForms,
): string | null {
  const { tokens } = passage;
  if (to - from !== 1) return null;
  const word = tokens[from]?.text.replace(/^و(?=ال)/, '') ?? '';
  const body = isDefinite(word) ? (bodies.get(stem(word)) ?? from) : from;
  const name = names.get(word) ?? from;
  if (body < from && body <= name) return bodyAt(passage, body, stem(word));
  if (name >= from) return null;
  if (followsGivenName(tokens, name)) {
    const opener = NAME_OPENERS.has(tokens[name - 2]?.text ?? '') ? 2 : 1;
    return written(passage, name - opener, name + 1);
  }
  const located = tokens[name + 2]?.text === 'في' && tokens[name + 3]?.kind === 'word';
  return written(passage, name, name + (located ? 4 : 2));
}

const EPITHET = /^ال.*(?:ي|يه)$/;
/** Words that the name of a body has at most. */
const LONGEST_BODY = 8;

function withoutParticle(word: string): string {
  return word.replace(/^[وفلب](?=.{3})/, '');
}

/** وزارة النقل, the مجلس of "مجلس «…»", with the epithets behind it. */
function bodyAt(passage: Passage, at: number, head: string): string {
  const { tokens } = passage;
  let end = at + 2;
  if (tokens[at + 1]?.text === '"') {
    while (end < tokens.length && tokens[end]?.text !== '"' && end - at < LONGEST_BODY) end += 1;
    end += 1;
  }
  const limit = end + LONGEST_BODY;
  while (end < limit && isDefinite(tokens[end]?.text ?? '') && /(?:ي|يه)$/.test(tokens[end]?.text ?? ''))
    end += 1;
  const skip = tokens[at]?.text === head ? 0 : 1;
  const start = tokens[at]?.start ?? 0;
  return passage.slice(start + skip, tokens[end - 1]?.end ?? start);
}

function followsGivenName(tokens: Passage['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    isGivenName(before.text) &&
    before.sentence === tokens[at]?.sentence &&
    before.sentence === tokens[at - 2]?.sentence
  );
}

/** What stands before a family name, unless it is a verb, a title or a particle. */
function isGivenName(word: string): boolean {
  return (
    !isDefinite(word) &&
    !isTitle(word) &&
    !NO_NAME.test(word) &&
    !STOP_WORDS.has(word) &&
    (GIVEN_NAMES.has(word) || !isVerb(word)) &&
    !isReportingVerb(word) &&
    !isReportingVerb(word.slice(1)) &&
    !/ت$/.test(word) &&
    !/^(?:لل|بال)/.test(word)
  );
}

function written(passage: Passage, from: number, to: number): string {
  return passage.slice(passage.tokens[from]?.start ?? 0, passage.tokens[to - 1]?.end ?? 0);
}
