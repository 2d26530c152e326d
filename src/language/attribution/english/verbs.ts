import { AUXILIARIES, PLAIN_VERBS } from '../../lexicon/english-clauses.js';
import { ENGLISH_CUE_ROWS } from '../../lexicon/english-cues.js';
import { ENGLISH_STANCE_ROWS } from '../../lexicon/english-stances.js';
import type { Element } from '../line.js';

export interface VerbForm {
  base: string;
  frames: string;
  form: 'base' | 's' | 'past' | 'ing';
  /** Words after the first, of verbs with particles. */
  rest: readonly string[];
  /** It tells what somebody thinks or wants, and no statement. */
  attitude: boolean;
}

/** Forms of the reporting verbs by their first word. */
export const ENGLISH_VERBS: ReadonlyMap<string, readonly VerbForm[]> = verbForms();

function verbForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (
    written: string,
    base: string,
    frames: string,
    form: VerbForm['form'],
    attitude: boolean,
  ): void => {
    const [first = '', ...rest] = written.split('_');
    const known = forms.get(first) ?? [];
    const same = known.find(
      (entry) =>
        entry.base === base &&
        entry.form === form &&
        entry.attitude === attitude &&
        entry.rest.join() === rest.join(),
    );
    if (same) same.frames += frames;
    else known.push({ base, frames, form, rest, attitude });
    forms.set(
      first,
      known.sort((a, b) => b.rest.length - a.rest.length || Number(a.attitude) - Number(b.attitude)),
    );
  };
  for (const [rows, attitude] of [
    [ENGLISH_CUE_ROWS, false],
    [ENGLISH_STANCE_ROWS, true],
  ] as const) {
    for (const [row, frames] of rows) {
      for (const entry of row.split(' ')) {
        const [base = '', irregular] = entry.split(':');
        add(base, base, frames, 'base', attitude);
        for (const form of irregular === undefined ? regular(base) : irregular.split(','))
          add(form, base, frames, formOf(form), attitude);
      }
    }
  }
  return forms;
}

function regular(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

function formOf(form: string): VerbForm['form'] {
  const first = form.split('_')[0] ?? '';
  if (first.endsWith('ing')) return 'ing';
  if (/(?:[^s]s|goes|does)$/.test(first)) return 's';
  return 'past';
}

export function isVerbLike(element: Element): boolean {
  if (element.kind !== 'word' || element.capital) return false;
  return (
    AUXILIARIES.has(element.text) ||
    PLAIN_VERBS.has(element.text) ||
    ENGLISH_VERBS.has(element.text) ||
    /[a-z]{3}ed$/.test(element.text) ||
    /n't$/.test(element.text)
  );
}
