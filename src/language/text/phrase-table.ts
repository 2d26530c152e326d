import { foldForSearch } from './normalise.js';
import type { Token } from './tokens.js';

/** Words that may stand between two words of a phrase written with `…`. */
const GAP = 6;

export interface PhraseMatch<T> {
  value: T;
  /** Index of the first token, and of the first one after the phrase. */
  start: number;
  end: number;
}

interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/**
 * Words and phrases of both languages with what they mean. Written forms:
 * `shot down` a phrase; `hit … target` words between allowed inside the clause; `reject~` an English regular verb
 * in all its forms; `رفض~يرفض` an Arabic verb by past and present.
 */
export class PhraseTable<T> {
  private readonly byFirstWord = new Map<string, Phrase<T>[]>();

  add(written: string, value: T): void {
    const words = foldForSearch(written.replaceAll('…', ' … ')).replaceAll('...', '…').split(' ');
    const [first = '', ...rest] = words;
    for (const form of inflections(first)) {
      const phrases = this.byFirstWord.get(form) ?? [];
      phrases.push({ words: rest, value });
      phrases.sort((a, b) => b.words.length - a.words.length);
      this.byFirstWord.set(form, phrases);
    }
  }

  /** What a word by itself means. */
  valuesOf(word: string): T[] {
    return (this.byFirstWord.get(foldForSearch(word)) ?? [])
      .filter(({ words }) => words.length === 0)
      .map(({ value }) => value);
  }

  /** The longest entries that begin at `index`; several when one wording has several meanings. */
  matchAt(tokens: readonly Token[], index: number): PhraseMatch<T>[] {
    const token = tokens[index];
    if (token === undefined) return [];
    const matches: PhraseMatch<T>[] = [];
    let best = 0;
    for (const form of token.forms) {
      for (const phrase of this.byFirstWord.get(form) ?? []) {
        if (phrase.words.length < best) break;
        const end = this.follow(tokens, index, phrase.words);
        if (end === null) continue;
        if (phrase.words.length > best) matches.length = 0;
        best = phrase.words.length;
        matches.push({ value: phrase.value, start: index, end });
      }
      // The word as written outranks what it might be an inflection of.
      if (matches.length > 0) return matches;
    }
    return matches;
  }

  private follow(tokens: readonly Token[], index: number, words: readonly string[]): number | null {
    let at = index + 1;
    const clause = tokens[index]?.clause;
    let gap = 0;
    for (const word of words) {
      if (word === '…') {
        gap = GAP;
        continue;
      }
      while (tokens[at]?.kind === 'sign' && tokens[at]?.text === '-') at += 1;
      while (
        gap > 0 &&
        tokens[at]?.clause === clause &&
        !matchesWord(tokens[at], word) &&
        !opensNextFigure(tokens, at)
      ) {
        at += 1;
        gap -= 1;
      }
      if (tokens[at]?.clause !== clause || !matchesWord(tokens[at], word)) return null;
      gap = 0;
      at += 1;
    }
    return at;
  }
}

/** "60% voted for it and 40% against": with "and 40%" something else begins. */
function opensNextFigure(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? {};
  return (text === 'and' || text === 'و') && tokens[at + 1]?.kind === 'number';
}

function matchesWord(token: Token | undefined, word: string): boolean {
  return token?.forms.includes(word) ?? false;
}

/** All forms of a word as a table writes it: `reject~`, `رفض~يرفض`, or a word by itself. */
export function inflections(written: string): string[] {
  const [base = '', present] = written.split('~');
  if (present === undefined) return [base];
  return present === '' ? englishVerb(base) : arabicVerb(base, present);
}

function englishVerb(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const plural = /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, `${base}ed`, `${base}ing`];
}

function arabicVerb(past: string, present: string): string[] {
  const feminine = `ت${present.slice(1)}`;
  return [
    past,
    ...weakPasts(past),
    ...['ت', 'وا', 'ا', 'تا', 'نا'].map((ending) => past + ending),
    ...[present, feminine].flatMap((form) => [
      form,
      `س${form}`,
      `${form}ون`,
      `${form}وا`,
      `${form}ان`,
      ...shortened(form),
    ]),
  ];
}

/** A weak end is left off before an ending: أجرى is أجرت and أجروا. */
function weakPasts(past: string): string[] {
  return /^.{2,}[يا]$/u.test(past) ? ['ت', 'وا'].map((ending) => past.slice(0, -1) + ending) : [];
}

/** Shortened forms that are other words as often: "is considered", "is less", "protests". */
const OTHER_WORDS = new Set(['يعد', 'تعد', 'يقل', 'تقل', 'يحتج', 'تحتج']);

/** Of a weak verb, what follows لم: يموت is يمت there, ينهار is ينهر, and يلتقي is يلتق. */
function shortened(form: string): string[] {
  const short = form
    .replace(/^(..)[وي](.)$/u, '$1$2')
    .replace(/^(.{2,3})ا(.)$/u, '$1$2')
    .replace(/(?<=^...+)[وي]$/u, '');
  return short === form || OTHER_WORDS.has(short) ? [] : [short];
}
