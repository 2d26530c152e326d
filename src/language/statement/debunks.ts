import { ARABIC_DEBUNKS, ENGLISH_DEBUNKS, MAY_DEBUNK, ONLY_REPORTED } from '../lexicon/debunk-patterns.js';
import {
  ARABIC_DENIALS,
  DENIED_OTHERWISE,
  DENIES_WORD,
  ENGLISH_DENIALS,
  EVIDENCE_WORDS,
  MAY_DENY,
  SAID_BY,
} from '../lexicon/denial-patterns.js';
import { HAPPENINGS } from '../lexicon/happening-words.js';
import { codePointSlice } from '../text/code-points.js';
import { textOf } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';
import type { StatementReading } from './statement-reading.js';

/** A statement that says of another one whether it is so: "reports that … are false", «لا صحة لخبر …». */
export interface Debunk {
  /** What somebody else is said to say, as the text has it. */
  said: string;
  /** False where two denials undo each other, or nothing is denied but by what follows: "it is not false that …", "No, …". */
  denies: boolean;
  /** It says only that nothing shows that it is so. */
  isDoubt: boolean;
  /** Who denies it, where the text says so before what is denied, and "it" or "his" there is theirs. */
  by: string | null;
}

/** Words of a sentence that is looked at; longer ones are not read for it. */
const LONGEST_SENTENCE = 60;
/** Words below which what is called false is a thing, and nothing that is said. */
const LEAST_WORDS = 2;

const known = new WeakMap<StatementReading, Debunk | null>();

/**
 * What a text calls false, or null where it calls nothing so. Only the first sentence that does is read: what others
 * say beside it is not compared.
 */
export function debunkOf(reading: StatementReading, text: string): Debunk | null {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = findDebunk(reading, text);
  known.set(reading, found);
  return found;
}

function findDebunk({ tokens, language }: StatementReading, text: string): Debunk | null {
  for (const sentence of sentencesOf(tokens)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    const joined = sentence.map((token) => token.text).join(' ');
    const found = calledFalse(sentence, joined, language, text) ?? denied(sentence, joined, language, text);
    if (found !== null) return found;
  }
  return null;
}

/** "Reports that … are false", «لا صحة لخبر …». */
function calledFalse(
  sentence: readonly Token[],
  joined: string,
  language: StatementReading['language'],
  text: string,
): Debunk | null {
  if (!MAY_DEBUNK.test(joined)) return null;
  for (const pattern of language === 'ar' ? ARABIC_DEBUNKS : ENGLISH_DEBUNKS) {
    const match = pattern.exec(joined);
    const said = match === null ? null : quoteGroup(match, 'said', sentence, text);
    if (said !== null)
      return { said, denies: match?.groups?.['not'] === undefined, isDoubt: false, by: null };
  }
  return null;
}

/** "The club denied rumours that …", "no evidence that …", «نفى … ما تردد عن …». */
function denied(
  sentence: readonly Token[],
  joined: string,
  language: StatementReading['language'],
  text: string,
): Debunk | null {
  if (!MAY_DENY.test(joined)) return null;
  for (const { pattern, isDoubt, isPlain, isOfHappening } of language === 'ar'
    ? ARABIC_DENIALS
    : ENGLISH_DENIALS) {
    const match = pattern.exec(joined);
    const said = match === null ? null : quoteGroup(match, 'said', sentence, text);
    if (
      match !== null &&
      said !== null &&
      (!needsHappening(match, isOfHappening) || namesHappening(sentence, match))
    )
      return { said, denies: !isPlain, isDoubt, by: quoteGroup(match, 'by', sentence, text, 1) };
  }
  return language === 'ar' ? deniedHappening(sentence, text) : null;
}

/** "Rumours about the vaccine" say nothing by themselves; "about the sale of the port" and "that …" do. */
function needsHappening({ groups }: RegExpExecArray, isOfHappening: boolean): boolean {
  const about = groups?.['about'];
  return isOfHappening || (about !== undefined && !/(?:that|ان)$/u.test(about));
}

function namesHappening(sentence: readonly Token[], match: RegExpExecArray): boolean {
  const words = new Set((match.groups?.['said'] ?? '').split(' '));
  return sentence.some(
    ({ text }, at) => words.has(text) && HAPPENINGS.matchAt(sentence, at).some(({ value }) => value.isNoun),
  );
}

/** Words of who denies it, at most. */
const LONGEST_DENIER = 5;

/** «نفى الاتحاد إقالة المدرب»: what is denied is a happening, named by a noun. */
function deniedHappening(sentence: readonly Token[], text: string): Debunk | null {
  const verb = sentence.findIndex((token) => DENIES_WORD.test(token.text));
  if (verb === -1) return null;
  // «الوزارة تنفي تأجيل …»: who denies it may stand first.
  const first = verb === 0 ? 2 : 1;
  for (let at = verb + first; at <= Math.min(verb + 1 + LONGEST_DENIER, sentence.length - 2); at += 1) {
    const token = sentence[at];
    if (token?.kind !== 'word' || DENIED_OTHERWISE.has(token.text)) return null;
    if (DENIED_OTHERWISE.has(sentence[at - 1]?.text ?? '')) return null;
    // Written onto nothing: «علمه باستقالة» is another object.
    const isHappening = [token.text, token.text.replace(/^ال/u, '')].some((word) =>
      HAPPENINGS.valuesOf(word).some(({ isNoun }) => isNoun),
    );
    const [from, to] =
      at === verb + 1 ? [sentence[0], sentence[verb - 1]] : [sentence[verb + 1], sentence[at - 1]];
    const end = sentence.findLast(({ text: word }) => word !== '.' && word !== '"');
    if (!isHappening || from === undefined || to === undefined || end === undefined) continue;
    const by = codePointSlice(text, from.start, to.end);
    return { said: codePointSlice(text, token.start, end.end), denies: true, isDoubt: false, by };
  }
  return null;
}

/** What a group of a pattern matched, as the text has it; of what is said, without what only tells whose word it is. */
function quoteGroup(
  match: RegExpExecArray,
  name: 'said' | 'by',
  sentence: readonly Token[],
  text: string,
  least: number = LEAST_WORDS,
): string | null {
  const group = match.groups?.[name];
  if (group === undefined || group.trim() === '') return null;
  // Where it stands: the patterns have no other group before it that could hold the same words.
  const from = match.index + match[0].lastIndexOf(group);
  const kept = SAID_BY.reduce((rest, pattern) => rest.replace(pattern, ''), group);
  const words = wordsBetween(sentence, from, from + kept.trimEnd().length, least);
  return words === null ? null : codePointSlice(text, words.first.start + words.skipped, words.last.end);
}

/** "There is evidence that …": against it stands that there is none, and not only that it is so. */
export function speaksOfEvidence({ tokens }: StatementReading): boolean {
  return tokens.some(({ text }) => EVIDENCE_WORDS.has(text));
}

/** Whether a text says only that something is said: "rumours that the dam had burst caused panic". */
export function onlyReports({ tokens }: StatementReading): boolean {
  const joined = textOf(tokens, { from: 0, to: LONGEST_SENTENCE });
  return ONLY_REPORTED.some((pattern) => pattern.test(joined));
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last !== undefined && last[0]?.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

/** The tokens at two places of the joined text; `skipped` letters of the first belong to what stands before. */
function wordsBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  least: number,
): { first: Token; last: Token; skipped: number } | null {
  let at = 0;
  let first: Token | null = null;
  let last: Token | null = null;
  let skipped = 0;
  let words = 0;
  for (const token of tokens) {
    const end = at + token.text.length;
    if (first === null && end > from) {
      first = token;
      skipped = Math.max(0, from - at);
    }
    if (first !== null && at < to && token.text !== '"' && token.text !== '.') {
      last = token;
      if (token.kind === 'word') words += 1;
    }
    at = end + 1;
  }
  return first === null || last === null || words < least ? null : { first, last, skipped };
}
