import { EXONYMS } from '../lexicon/exonyms.js';
import { foldForSearch } from './normalise.js';
import { lightStem } from './word-forms.js';

/** Arabic consonants by the Latin letters that they are usually written with in names. */
const ARABIC_CLASSES: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 's',
  ج: 'j',
  چ: 'j',
  ح: 'h',
  ه: 'h',
  خ: 'k',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  ظ: 'z',
  س: 's',
  ص: 's',
  ش: 's',
  غ: 'j',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

const LATIN_CLASSES: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  d: 'd',
  g: 'j',
  j: 'j',
  h: 'h',
  k: 'k',
  q: 'k',
  x: 'ks',
  c: 'k',
  r: 'r',
  z: 'z',
  s: 's',
  f: 'f',
  v: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
};

/** Several letters for one sound; "th" for ث, since few names write ت so. */
const MULTIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 's'],
  [/th/g, 's'],
  [/dh/g, 'd'],
  [/dj/g, 'j'],
  [/kh/g, 'k'],
  [/gh/g, 'j'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
];

/** Skeletons of English names of places that have another name in Arabic, as words and as stems. */
const OF_PLACES = new Map(
  EXONYMS.flatMap(([english, arabic]) => {
    const skeleton = arabicSkeleton(foldForSearch(arabic));
    return [english, lightStem(english)].map((name) => [name, skeleton] as const);
  }),
);

/**
 * Consonants of a name, alike for both scripts: Halden and هالدن give `hldn`, Cairo and القاهرة `khr`. Vowels differ too much between
 * transliterations to be compared; two-letter skeletons are weak evidence and callers treat them so.
 */
export function nameSkeleton(word: string): string {
  return word >= '\u0600' ? arabicSkeleton(word) : latinSkeleton(word);
}

/** As `nameSkeleton`, and of an Arabic word that may begin with an article or with such letters (ألمار), both readings. */
export function nameSkeletons(word: string): string[] {
  const skeleton = nameSkeleton(word);
  const whole = word.startsWith('ال') ? arabicSkeleton(word.slice(1)) : skeleton;
  return whole === skeleton ? [skeleton] : [skeleton, whole];
}

function arabicSkeleton(word: string): string {
  const bare = word
    .replace(/^(?:وال|بال|فال|كال|لل|ال)(?=.{3})/u, '')
    .replace(/ه$/u, '')
    .replaceAll('تش', 'ش');
  return squeezed([...bare].map((letter) => ARABIC_CLASSES[letter] ?? '').join(''));
}

function latinSkeleton(word: string): string {
  const place = OF_PLACES.get(word.replace(/'s?$/, ''));
  if (place !== undefined) return place;
  // "Abdel" and "Abdul" are عبد with the article of the next word.
  let spelled = word.replace(/'s?$/, '').replace(/^abd[aeu]l$/, 'abd');
  for (const [pattern, replacement] of MULTIGRAPHS) spelled = spelled.replace(pattern, replacement);
  return squeezed(
    [...spelled]
      .map((letter) => LATIN_CLASSES[letter] ?? '')
      .join('')
      .replace(/h$/, ''),
  );
}

function squeezed(letters: string): string {
  return letters.replace(/(.)\1+/g, '$1');
}
