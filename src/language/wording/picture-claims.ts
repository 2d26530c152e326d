import {
  AGES,
  CONTRAST,
  GOING_ROUND,
  MEDIA,
  ORIGINS,
  OTHER_PICTURE,
  POINTING,
  PRESENTED,
  PUT_ABOUT,
  SAYS_OF_PICTURE,
  SHOWS,
  TAKEN,
  type Age,
  type Medium,
  type Origin,
} from '../lexicon/picture-words.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { TokenRun } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';
import { unitsOf, type Unit } from './word-units.js';
import { wordingOf } from './wording.js';

/** Something that is said of a picture, and the tokens that say it. */
export interface SaidOfPicture<T> {
  value: T;
  isDenied: boolean;
  from: number;
  to: number;
}

/** A statement about a picture, a film or a recording: which one it is, and where it comes from. */
export interface PictureClaim {
  media: readonly Medium[];
  /** "The video", or one of which a headline names no article; a video is any. */
  isOne: boolean;
  /** What it is named by: "of the burning church". */
  named: readonly Unit[];
  /** What it is said to show. */
  shown: readonly Unit[];
  origins: readonly SaidOfPicture<Origin>[];
  ages: readonly SaidOfPicture<Age>[];
  years: readonly SaidOfPicture<string>[];
  /** What is said of it, in which places may be named. */
  said: TokenRun;
  /** It was made by a camera. */
  isTaken: boolean;
}

/** Words before the name of a picture that may say which it is. */
const MOST_BEFORE = 4;
/** Tokens behind an Arabic name of a picture that say that it is another one. */
const ADJECTIVES_WITHIN = 2;
/** Tokens among which "was filmed" has its verb. */
const VERB_WITHIN = 4;
const YEAR = /^(?:19|20)[0-9]{2}$/;

const known = new WeakMap<StatementReading, PictureClaim | null>();

/** What a statement says of a picture; null where it is about none, about a part of one, or says nothing for certain. */
export function pictureClaimOf(reading: StatementReading): PictureClaim | null {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = wordingOf(reading).isPicture || mayBeSound(reading) ? readPictureClaim(reading) : null;
  known.set(reading, found);
  return found;
}

function mayBeSound({ tokens }: StatementReading): boolean {
  return tokens.slice(0, MOST_BEFORE + 2).some((_, at) => MEDIA.matchAt(tokens, at).length > 0);
}

function readPictureClaim(reading: StatementReading): PictureClaim | null {
  const { tokens } = reading;
  const { isModal, isSupposed, doubts, negation } = wordingOf(reading);
  if (isModal || isSupposed || doubts > 0 || tokens.at(-1)?.text === '?') return null;
  const start = startOf(tokens);
  const name = nameAt(tokens, start);
  if (name === null) return null;
  const end = endOf(tokens, start);
  const from = predicateOf(tokens, name.to, end);
  if (from === null) return null;
  if (isOtherPicture(tokens, start, name)) return null;
  const to = contrastIn(tokens, from, end);
  const isPutAbout = tokens.slice(from, to).some(({ text }) => PUT_ABOUT.has(text));
  const said = { from, to, denied: negation.denied };
  const origins = matchesIn(tokens, said, (at) => ORIGINS.matchAt(tokens, at)).filter(
    (origin) => isOfPicture(tokens, origin, from) || origin.value === 'authentic',
  );
  const ages = isPutAbout
    ? []
    : matchesIn(tokens, said, (at) => AGES.matchAt(tokens, at)).filter(
        (age) => isOfPicture(tokens, age, from) || age.value === 'recent',
      );
  const isPartOf = (unit: Unit, runs: readonly SaidOfPicture<unknown>[]): boolean =>
    runs.some((run) => unit.from >= run.from && unit.from < run.to);
  const units = unitsOf(reading).filter(({ text }) => !GOING_ROUND.has(text));
  const isShown = tokens.slice(from, to).some(({ text }) => SHOWS.has(text));
  return {
    media: name.media,
    isOne: isOne(tokens, start, name.from, from),
    named: units.filter((unit) => unit.from >= name.to && unit.from < from),
    shown: isShown
      ? units.filter(
          (unit) =>
            unit.from >= from &&
            unit.from < to &&
            !SHOWS.has(unit.text) &&
            !YEAR.test(unit.text) &&
            !isPartOf(unit, origins) &&
            !isPartOf(unit, ages),
        )
      : [],
    origins,
    ages,
    years: isPutAbout ? [] : yearsIn(tokens, said),
    said: { from, to },
    isTaken: !isPutAbout && tokens.slice(from, from + VERB_WITHIN).some(({ text }) => TAKEN.has(text)),
  };
}

/** Behind "Fact check:" or a label like it. */
function startOf(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, MOST_BEFORE).findIndex(({ text }) => text === ':');
  return colon + 1;
}

function endOf(tokens: readonly Token[], start: number): number {
  const end = tokens.findIndex((token, at) => at > start && token.sentence !== tokens[start]?.sentence);
  return end === -1 ? tokens.length : end;
}

function nameAt(
  tokens: readonly Token[],
  start: number,
): { from: number; to: number; media: Medium[] } | null {
  for (let at = start; at <= start + MOST_BEFORE; at += 1) {
    const matches = MEDIA.matchAt(tokens, at);
    const end = matches[0]?.end;
    if (end !== undefined) return { from: at, to: end, media: matches.map(({ value }) => value) };
    const text = tokens[at]?.text ?? '';
    if (!POINTING.has(text) && !GOING_ROUND.has(text)) return null;
  }
  return null;
}

/** Where it begins what is said of the picture: at a verb, or in Arabic at a word for where it comes from. */
function predicateOf(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const [before, word] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
    const isInside = /^(?:that|which|who|being|الذي|التي)$/u.test(before);
    const isArabic = word >= '\u0600';
    const isVerb = SAYS_OF_PICTURE.has(word) && !(word === 'من' && !opensOrigin(tokens, at));
    if (!isInside && isVerb && !(isArabic && at === from && SHOWS.has(word) && !isDefinite(before)))
      return at;
    if (
      isArabic &&
      at > from - 1 &&
      !word.startsWith('ال') &&
      !word.startsWith('لل') &&
      opensOrigin(tokens, at)
    )
      return at;
  }
  return null;
}

function isDefinite(word: string): boolean {
  return word.startsWith('ال');
}

function opensOrigin(tokens: readonly Token[], at: number): boolean {
  return (
    ORIGINS.matchAt(tokens, at).length > 0 || AGES.matchAt(tokens, at).some(({ value }) => value === 'old')
  );
}

/** "In Aleppo, not in Gaza": what follows is what it is not. */
function contrastIn(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < end; at += 1) {
    const { text } = tokens[at] ?? { text: '' };
    const isContrast =
      text === 'not' || text === 'لا' ? /^[,-]$|^and$/u.test(tokens[at - 1]?.text ?? '') : true;
    if (CONTRAST.has(text) && isContrast) return at;
  }
  return end;
}

interface SaidRun {
  from: number;
  to: number;
  denied: Uint8Array;
}

function matchesIn<T>(
  tokens: readonly Token[],
  { from, to, denied }: SaidRun,
  matchAt: (at: number) => readonly { value: T; end: number }[],
): SaidOfPicture<T>[] {
  const found: SaidOfPicture<T>[] = [];
  for (let at = from; at < to; at += 1) {
    const { text = '', capital = false } = tokens[at] ?? {};
    if (PRESENTED.has(text)) return found;
    const [match] = matchAt(at);
    // Real Madrid is a club.
    if (match === undefined || (capital && text === 'real')) continue;
    found.push({ value: match.value, isDenied: denied[at] === 1, from: at, to: match.end });
    at = match.end - 1;
  }
  return found;
}

/** "Shows an old man", "shows a fake passport": one word behind what it shows is said of that. */
function isOfPicture(tokens: readonly Token[], { from, to }: SaidOfPicture<unknown>, start: number): boolean {
  if (to - from > 1) return true;
  return (
    !tokens.slice(start, from).some(({ text }) => SHOWS.has(text)) &&
    (tokens[from]?.text !== 'old' || tokens[from - 1]?.text !== 'an')
  );
}

function yearsIn(tokens: readonly Token[], { from, to, denied }: SaidRun): SaidOfPicture<string>[] {
  return tokens.slice(from, to).flatMap(({ text }, index) => {
    const at = from + index;
    return YEAR.test(text) ? [{ value: text, isDenied: denied[at] === 1, from: at, to: at + 1 }] : [];
  });
}

/** Another one, a part of one, or a drawing: before its name, or in Arabic behind it. */
function isOtherPicture(tokens: readonly Token[], start: number, name: TokenRun): boolean {
  const isArabic = (tokens[name.from]?.text ?? '') >= '\u0600';
  return tokens
    .slice(start, isArabic ? name.to + ADJECTIVES_WITHIN : name.from)
    .some(({ text }) => OTHER_PICTURE.has(text));
}

/** "The video", الفيديو, فيديو الانفجار, and the name without an article that a headline has. */
function isOne(tokens: readonly Token[], start: number, name: number, predicate: number): boolean {
  const first = tokens[name]?.text ?? '';
  if (first >= '\u0600')
    return tokens.slice(start, predicate).some(({ text }) => /^(?:[بوكف]?ال|لل|هذا$|هذه$)/u.test(text));
  return tokens.slice(start, name).every(({ text }) => text !== 'a' && text !== 'an');
}
