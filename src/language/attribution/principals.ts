import { ARABIC_BODIES, ARABIC_MOUTHPIECES } from '../lexicon/arabic-cues.js';
import { ENGLISH_MOUTHPIECES } from '../lexicon/english-cues.js';
import { foldedSet } from '../lexicon/folded-set.js';
import type { Passage } from '../text/passage.js';
import { bodyEnd } from './arabic/constructs.js';
import { isDocument, isDefinite, stem } from './arabic/phrases.js';
import type { Range } from './attribution.js';
import { tokenAt } from './contents.js';

const MOUTHPIECES = foldedSet(ARABIC_MOUTHPIECES);
const BODIES = foldedSet(ARABIC_BODIES);
/** How far behind a name its office is looked for: "X, deputy spokesman of Y, said". */
const REACH = 9;

/** For whom a source speaks, where the sentence says it: spokesman or lawyer of, a body's own document. */
export function principalOf(passage: Passage, source: Range, implicit: boolean): Range | null {
  if (implicit) return null;
  const from = tokenAt(passage, source.start);
  let to = from;
  while (to < passage.tokens.length && (passage.tokens[to]?.start ?? Infinity) < source.end) to += 1;
  return passage.language === 'ar' ? arabicPrincipal(passage, from, to) : englishPrincipal(passage, from, to);
}

function arabicPrincipal(passage: Passage, from: number, to: number): Range | null {
  const { tokens } = passage;
  const text = (at: number): string => tokens[at]?.text ?? '';
  const apposed = text(to) === ',' ? Math.min(tokens.length, to + REACH) : to;
  for (let at = from; at < apposed; at += 1) {
    if (at > to && text(at) === ',') break;
    const word = stem(text(at).replace(/^[وف](?=ال)/, ''));
    if (text(at) === 'باسم') {
      const limit = at < to ? to : apposed;
      return phrase(
        passage,
        at + 1,
        Math.min(limit, Math.max(at + 2, bodyEnd(wordIn(passage, limit), at + 1))),
      );
    }
    if (
      MOUTHPIECES.has(word) &&
      /^محام/.test(word) &&
      at + 1 < to &&
      text(at + 1) !== ',' &&
      isDefinite(text(at + 1))
    )
      return phrase(passage, at + 1, to);
  }
  if (!isDocument(text(from))) return null;
  const next = text(from + 1).replace(/^ل(?=.{3})/, '');
  if (from + 1 < to && BODIES.has(stem(next))) {
    const range = phrase(passage, from + 1, to);
    return range && { start: range.start + (text(from + 1) === next ? 0 : 1), end: range.end };
  }
  if (/^(?:اعد|نشر|اجر|اصدر)\S*(?:ها|ه)$/.test(text(to)))
    return phrase(passage, to + 1, Math.min(tokens.length, to + 9));
  return null;
}

function wordIn({ tokens }: Passage, limit: number): (at: number) => string {
  return (at) => (at < limit && tokens[at]?.kind === 'word' ? tokens[at].text : '');
}

/** A chain of nouns: to a comma, a preposition other than في, a name after the chain, or the limit. */
function phrase(passage: Passage, from: number, limit: number): Range | null {
  const { tokens } = passage;
  let to = from;
  let definite = false;
  for (; to < limit; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.kind !== 'word') break;
    if (/^(?:الي|علي|ان|بان|عن|من)$/.test(token.text)) break;
    if (definite && !isDefinite(token.text) && token.text !== 'في' && tokens[to - 1]?.text !== 'في') break;
    if (isDefinite(token.text)) definite = true;
  }
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return to > from && start !== undefined && end !== undefined ? { start, end } : null;
}

function englishPrincipal(passage: Passage, from: number, to: number): Range | null {
  const { tokens } = passage;
  const text = (at: number): string => tokens[at]?.text ?? '';
  const apposed = text(to) === ',' ? Math.min(tokens.length, to + REACH) : to;
  for (let at = from; at < apposed; at += 1) {
    if (at > to && text(at) === ',') break;
    if (!ENGLISH_MOUTHPIECES.has(text(at))) continue;
    const end = at < to ? to : apposed;
    if (/^(?:for|of)$/.test(text(at + 1))) return until(passage, at + 2, end);
    let first = at;
    while (
      first > from &&
      (tokens[first - 1]?.capital === true || /^[.&-]$/.test(text(first - 1))) &&
      !/^(?:an?|the)$/.test(text(first - 1))
    )
      first -= 1;
    if (first < at) return until(passage, first, at);
    if (at - 1 > from && /'s?$/.test(text(at - 1))) return until(passage, from, at);
    if (at - 1 === from + 1 && /^(?:a|the)$/.test(text(from))) return until(passage, from + 1, at);
  }
  return null;
}

function until({ tokens }: Passage, from: number, limit: number): Range | null {
  let to = from;
  while (to < limit && !/^[,;:]$/.test(tokens[to]?.text ?? ',')) to += 1;
  const start = tokens[from]?.start;
  const last = tokens[to - 1];
  // "the president's lawyer"
  const end = last && (last.text.endsWith("'s") ? last.end - 2 : last.end);
  return to > from && start !== undefined && end !== undefined ? { start, end } : null;
}
