import { ARABIC_DEBUNKS, ENGLISH_DEBUNKS, MAY_DEBUNK, ONLY_REPORTED } from '../lexicon/debunk-words.js';
import { codePointSlice } from '../text/code-points.js';
import type { Token } from '../text/tokens.js';
import type { StatementReading } from './statement-reading.js';

/** A statement that says of another one whether it is so: "reports that … are false", «لا صحة لخبر …». */
export interface Debunk {
  /** What somebody else is said to say, as the text has it. */
  said: string;
  /** False where two denials undo each other: "it is not false that …". */
  denies: boolean;
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
  const patterns = language === 'ar' ? ARABIC_DEBUNKS : ENGLISH_DEBUNKS;
  for (const sentence of sentencesOf(tokens)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    const joined = sentence.map((token) => token.text).join(' ');
    if (!MAY_DEBUNK.test(joined)) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(joined);
      const said = match?.groups?.['said'];
      if (match === null || said === undefined) continue;
      // Where it stands: the patterns have no other group before it that could hold the same words.
      const from = match.index + match[0].lastIndexOf(said);
      const words = wordsBetween(sentence, from, from + said.length);
      if (words === null) continue;
      const { first, last, skipped } = words;
      const quoted = codePointSlice(text, first.start + skipped, last.end);
      return { said: quoted, denies: match.groups?.['not'] === undefined };
    }
  }
  return null;
}

/** Whether a text says only that something is said: "rumours that the dam had burst caused panic". */
export function onlyReports({ tokens }: StatementReading): boolean {
  const joined = tokens
    .slice(0, LONGEST_SENTENCE)
    .map(({ text }) => text)
    .join(' ');
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
  return first === null || last === null || words < LEAST_WORDS ? null : { first, last, skipped };
}
