import { type ChangeObject, diffArrays } from 'diff';

/** Words that stood, came or went, as they are written. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** One place in which two texts differ, with some words around it. */
export interface DiffHunk {
  parts: DiffPart[];
}

export interface WordDiff {
  /** How many words came, and how many went; signs are shown and not counted. */
  added: number;
  removed: number;
  hunks: DiffHunk[];
  /** Whether not everything was compared, or not every place is shown. */
  isCut: boolean;
}

/** What one comparison may take and leave behind. */
export interface DiffLimits {
  /** Words of each text that are compared. */
  words: number;
  milliseconds: number;
  hunks: number;
  /** Words of one part that are shown. */
  shown: number;
}

const LIMITS: DiffLimits = { words: 50_000, milliseconds: 1_000, hunks: 100, shown: 300 };

/** Words that are shown before and after each place. */
const CONTEXT = 8;

// By the rules of Unicode, which are those of Arabic too: a word keeps its vowel signs and its tatweel.
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

/**
 * What stands between white space, which always parts words, with the white space behind it. The segmenter takes four times
 * as long for twice the text, so that it is given little at a time: a long page held up the process for minutes.
 */
const PIECE = /(\S{1,1000})(\s*)/gu;

/**
 * What no reader sees and no word is told apart by: marks of direction, places where a line may end, byte order marks. Not
 * the joiners, which make other words of the same letters.
 */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A word or a sign as it is written, with the white space that follows it. */
interface Token {
  word: string;
  /** What it is told apart by. */
  seen: string;
  isWord: boolean;
  gap: string;
}

/**
 * How a text differs from an earlier one, word by word; null where no reader sees a difference but in white space. What is
 * too long is compared as far as the limits go, and what would take too long is counted and not shown; both are `isCut`.
 */
export function wordDiff(before: string, after: string, limits: DiffLimits = LIMITS): WordDiff | null {
  if (spacedAlike(before) === spacedAlike(after)) return null;
  const old = tokens(before, limits.words);
  const young = tokens(after, limits.words);
  const isShort = !old.isCut && !young.isCut;
  const changes = diffArrays(old.tokens, young.tokens, {
    comparator: (one, other) => one.seen === other.seen,
    timeout: limits.milliseconds,
  });
  if (changes === undefined) return { ...countOnly(old.tokens, young.tokens), hunks: [], isCut: true };
  // Where a word begins may be told by the white space; the words are the same all the same.
  if (isShort && changes.every(({ added, removed }) => !added && !removed)) return null;
  const count = (kind: 'added' | 'removed'): number =>
    wordsIn(changes.filter((change) => change[kind]).flatMap(({ value }) => value));
  const hunks = hunksOf(spacedAsBefore(changes, old.tokens), limits.shown);
  return {
    added: count('added'),
    removed: count('removed'),
    hunks: hunks.slice(0, limits.hunks),
    isCut: !isShort || hunks.length > limits.hunks,
  };
}

function tokens(text: string, most: number): { tokens: Token[]; isCut: boolean } {
  const found: Token[] = [];
  for (const [, piece = '', space = ''] of text.matchAll(PIECE)) {
    for (const { segment, isWordLike = false } of segmenter.segment(piece)) {
      const seen = asSeen(segment);
      const last = found.at(-1);
      if (seen !== '') {
        if (found.length === most) return { tokens: found, isCut: true };
        found.push({ word: segment, seen, isWord: isWordLike, gap: '' });
      } else if (last) last.gap += segment;
    }
    const last = found.at(-1);
    if (last) last.gap += space;
  }
  return { tokens: found, isCut: false };
}

function asSeen(text: string): string {
  return text.replaceAll(UNSEEN, '').normalize('NFC').trim();
}

/** A text without what makes no difference to who reads it. */
export function spacedAlike(text: string): string {
  return asSeen(text).replaceAll(/\s+/gu, ' ');
}

function wordsIn(some: readonly Token[]): number {
  return some.filter(({ isWord }) => isWord).length;
}

/** What came and what went without regard to the order: all that can be said quickly of texts that differ all over. */
function countOnly(old: Token[], young: Token[]): Pick<WordDiff, 'added' | 'removed'> {
  const left = new Map<string, number>();
  for (const { seen } of old) left.set(seen, (left.get(seen) ?? 0) + 1);
  const came = young.filter(({ seen }) => {
    const some = left.get(seen) ?? 0;
    if (some > 0) left.set(seen, some - 1);
    return some === 0;
  });
  const stood = wordsIn(young) - wordsIn(came);
  return { added: wordsIn(came), removed: wordsIn(old) - stood };
}

type Change = Pick<ChangeObject<Token[]>, 'value' | 'added' | 'removed'>;

/**
 * Words that stand are written as they are now. Where one of them was followed by white space before and is not now, or
 * the other way round, that belongs to what came and went behind it: or the earlier text would be shown with two words
 * run into one.
 */
function spacedAsBefore(changes: readonly Change[], old: readonly Token[]): Change[] {
  const spaced: Change[] = [];
  let at = 0;
  for (const { value, added = false, removed = false } of changes) {
    spaced.push({ value, added, removed });
    if (!added) at += value.length;
    const [now, before] = [value.at(-1), old[at - 1]];
    if (added || removed || !now || !before || (now.gap === '') === (before.gap === '')) continue;
    spaced.splice(-1, 1, { value: [...value.slice(0, -1), { ...now, gap: '' }], added, removed });
    spaced.push({ value: [space(before.gap)], added: false, removed: true });
    spaced.push({ value: [space(now.gap)], added: true, removed: false });
  }
  return joined(spaced);
}

function space(gap: string): Token {
  return { word: '', seen: '', isWord: false, gap };
}

/** Between two words that stand, all that went is one part, and all that came another. */
function joined(changes: readonly Change[]): Change[] {
  const joint: Change[] = [];
  let [went, came]: [Token[], Token[]] = [[], []];
  const end = (): void => {
    if (written(went) !== '') joint.push({ value: went, added: false, removed: true });
    if (written(came) !== '') joint.push({ value: came, added: true, removed: false });
    [went, came] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) went.push(...change.value);
    else if (change.added) came.push(...change.value);
    else {
      end();
      joint.push(change);
    }
  }
  end();
  return joint;
}

/** Changes with less than two contexts between them stand in one hunk. */
function hunksOf(changes: readonly Change[], shown: number): DiffHunk[] {
  const hunks: DiffHunk[] = [];
  let parts: DiffPart[] = [];
  const end = (): void => {
    if (parts.some(({ kind }) => kind !== 'same')) hunks.push({ parts });
    parts = [];
  };
  for (const [index, { value, added, removed }] of changes.entries()) {
    if (added || removed) {
      parts.push({ kind: added ? 'added' : 'removed', text: bounded(value, shown) });
      continue;
    }
    const isFirst = index === 0;
    const isLast = index === changes.length - 1;
    if (!isFirst && !isLast && value.length <= 2 * CONTEXT) {
      parts.push({ kind: 'same', text: written(value) });
      continue;
    }
    if (!isFirst) parts.push({ kind: 'same', text: written(value.slice(0, CONTEXT)) });
    end();
    if (!isLast) parts.push({ kind: 'same', text: written(value.slice(-CONTEXT)) });
  }
  end();
  return hunks;
}

function written(words: Token[]): string {
  return words.map(({ word, gap }) => word + gap).join('');
}

function bounded(words: Token[], most: number): string {
  return words.length <= most ? written(words) : `${written(words.slice(0, most)).trimEnd()} …`;
}
