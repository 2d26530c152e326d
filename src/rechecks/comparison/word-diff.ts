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
  /** How many words came, and how many went. */
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

/** A word or a sign, with the white space that follows it. */
interface Token {
  word: string;
  written: string;
}

/**
 * How a text differs from an earlier one, word by word; null where it differs in white space alone. What is too long is
 * compared as far as the limits go, and what would take too long is counted and not shown; both are `isCut`.
 */
export function wordDiff(before: string, after: string, limits: DiffLimits = LIMITS): WordDiff | null {
  if (spacedAlike(before) === spacedAlike(after)) return null;
  const old = tokens(before, limits.words);
  const young = tokens(after, limits.words);
  const isShort = !old.isCut && !young.isCut;
  const changes = diffArrays(old.tokens, young.tokens, {
    comparator: (one, other) => one.word === other.word,
    timeout: limits.milliseconds,
  });
  if (changes === undefined) return { ...countOnly(old.tokens, young.tokens), hunks: [], isCut: true };
  const count = (kind: 'added' | 'removed'): number =>
    changes.filter((change) => change[kind]).reduce((sum, { value }) => sum + value.length, 0);
  const [added, removed] = [count('added'), count('removed')];
  // Where a word begins may be told by the white space; the words are the same all the same.
  if (added === 0 && removed === 0 && isShort) return null;
  const hunks = hunksOf(changes, limits.shown);
  return {
    added,
    removed,
    hunks: hunks.slice(0, limits.hunks),
    isCut: !isShort || hunks.length > limits.hunks,
  };
}

function tokens(text: string, most: number): { tokens: Token[]; isCut: boolean } {
  const found: Token[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (segment.trim() !== '') {
      if (found.length === most) return { tokens: found, isCut: true };
      found.push({ word: segment, written: segment });
    } else if (last) last.written += segment;
  }
  return { tokens: found, isCut: false };
}

function spacedAlike(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

/** What came and what went without regard to the order: all that can be said quickly of texts that differ all over. */
function countOnly(old: Token[], young: Token[]): Pick<WordDiff, 'added' | 'removed'> {
  const left = new Map<string, number>();
  for (const { word } of old) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const { word } of young) {
    const some = left.get(word) ?? 0;
    if (some === 0) continue;
    left.set(word, some - 1);
    kept += 1;
  }
  return { added: young.length - kept, removed: old.length - kept };
}

/** Changes with less than two contexts between them stand in one hunk. */
function hunksOf(changes: ChangeObject<Token[]>[], shown: number): DiffHunk[] {
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
  return words.map((token) => token.written).join('');
}

function bounded(words: Token[], most: number): string {
  return words.length <= most ? written(words) : `${written(words.slice(0, most)).trimEnd()} …`;
}
