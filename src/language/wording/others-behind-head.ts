import { NAME_HEADS, NO_NAMES } from '../lexicon/name-heads.js';
import { withoutProclitics } from '../text/word-forms.js';
import type { Alignment } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

/**
 * Behind one noun each has another name, of which the other has no word: «مدرسة الأمل», «مدرسة النور»; or two words for
 * two places, nations or posts: they tell of two things.
 */
export function nameOthersBehindOneHead(a: Wording, b: Wording, { pairs, onlyA, onlyB }: Alignment): boolean {
  const stands = (only: readonly ContentWord[], word: ContentWord | undefined): boolean =>
    word !== undefined && only.includes(word) && !NO_NAMES.has(word.text);
  return pairs.some((pair) => {
    const isHead = pair.relation === 'same' && [pair.a, pair.b].every(({ text }) => isNameHead(text));
    if (!isHead) return false;
    const [one, other] = [a.words[a.words.indexOf(pair.a) + 1], b.words[b.words.indexOf(pair.b) + 1]];
    return stands(onlyA, one) && stands(onlyB, other);
  });
}

function isNameHead(text: string): boolean {
  return [text, ...withoutProclitics(text)].some(
    (form) => NAME_HEADS.has(form) || NAME_HEADS.has(form.replace(/^ال/u, '')),
  );
}
