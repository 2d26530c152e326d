import { ENGLISH_CUE_ROWS } from '../lexicon/english-cues.js';

export interface VerbForm {
  base: string;
  frames: string;
  form: 'base' | 's' | 'past' | 'ing';
  /** Words after the first, of verbs with particles. */
  rest: readonly string[];
}

/** Forms of the reporting verbs by their first word. */
export const ENGLISH_VERBS: ReadonlyMap<string, readonly VerbForm[]> = verbForms();

function verbForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (written: string, base: string, frames: string, form: VerbForm['form']): void => {
    const [first = '', ...rest] = written.split('_');
    const known = forms.get(first) ?? [];
    const same = known.find(
      (entry) => entry.base === base && entry.form === form && entry.rest.join() === rest.join(),
    );
    if (same) same.frames += frames;
    else known.push({ base, frames, form, rest });
    forms.set(
      first,
      known.sort((a, b) => b.rest.length - a.rest.length),
    );
  };
  for (const [row, frames] of ENGLISH_CUE_ROWS) {
    for (const entry of row.split(' ')) {
      const [base = '', irregular] = entry.split(':');
      add(base, base, frames, 'base');
      for (const form of irregular === undefined ? regular(base) : irregular.split(','))
        add(form, base, frames, formOf(form));
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
