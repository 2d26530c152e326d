import { foldForSearch } from '../text/normalise.js';
import { ARABIC_NAMES } from './concepts.js';

/** فاعل: its plural in the genitive (عاملين) is written like its dual. */
const PARTICIPLE = /^\p{L}ا\p{L}{2}$/u;

/** Arabic duals of nouns that are counted (رحلتين, قتيلان), by folded form: two of them, in one word. */
export const DUAL_NOUNS: ReadonlySet<string> = build();

function build(): Set<string> {
  const names = new Set(ARABIC_NAMES.map(foldForSearch));
  const duals = new Set<string>();
  for (const name of names) {
    if (name.includes(' ') || name.length < 3) continue;
    if (name.endsWith('ه')) {
      const stem = `${name.slice(0, -1)}ت`;
      duals.add(`${stem}ان`).add(`${stem}ين`);
      continue;
    }
    // مدنيين may be any number of civilians.
    const isSound = names.has(`${name}ين`) || names.has(`${name}ون`) || PARTICIPLE.test(name);
    if (/(?:ات|ين|ون|ان|اء)$/u.test(name)) continue;
    duals.add(`${name}ان`);
    if (!isSound) duals.add(`${name}ين`);
  }
  for (const name of names) duals.delete(name);
  return duals;
}
