/**
 * The Snowball stemmer for English ("Porter 2", https://snowballstem.org/algorithms/english/stemmer.html), written out
 * because the packages that are kept up stem by the older Porter rules. Follows version 3, which keeps `organize` from
 * `organ` and `university` from `universe`; for all else it gives what PostgreSQL's `english_stem` gives.
 */

const VOWEL = 'aeiouy';
const DOUBLES = new Set('bb dd ff gg mm nn pp rr tt'.split(' '));
const VALID_BEFORE_LI = 'cdeghkmnrt';

const WHOLE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
const UNCHANGED = new Set('sky news howe atlas cosmos bias andes'.split(' '));
const UNCHANGED_AFTER_PLURAL = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
);

/** Endings of the second step by what they become; longest first among those that end alike. */
const STEP_2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ');

/** The stem of a lower-case word without accents. */
export function englishStem(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) return word;
  const known = WHOLE_WORDS.get(word);
  if (known !== undefined) return known;
  if (UNCHANGED.has(word)) return word;
  let stem = markConsonantY(word.startsWith("'") ? word.slice(1) : word);
  const r1 = firstRegion(stem);
  const r2 = regionAfter(stem, r1);
  stem = stem.replace(/'s'$|'s$|'$/, '');
  stem = withoutPlural(stem);
  if (UNCHANGED_AFTER_PLURAL.has(stem)) return stem;
  stem = withoutPast(stem, r1);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = replaceEnding(stem, STEP_2, (ending, at) => at >= r1 && isAllowedInStep2(stem, ending, at));
  stem = replaceEnding(stem, STEP_3, (ending, at) => at >= r1 && (ending !== 'ative' || at >= r2));
  stem = withoutStep4(stem, r2);
  return withoutFinal(stem, r1, r2).toLowerCase();
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWEL.includes(letter);
}

/** A y at the beginning or after a vowel is a consonant, written Y until the end. */
function markConsonantY(word: string): string {
  let marked = '';
  for (const letter of word) {
    const before = marked.at(-1);
    marked += letter === 'y' && (before === undefined || isVowel(before)) ? 'Y' : letter;
  }
  return marked;
}

function firstRegion(word: string): number {
  for (const start of ['gener', 'commun', 'arsen', 'past', 'univers', 'later', 'emerg', 'organ']) {
    if (word.startsWith(start)) return start.length;
  }
  return regionAfter(word, 0);
}

/** Where the part after the first consonant that follows a vowel begins, looking from `from`. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (isVowel(word[at - 1]) && !isVowel(word[at])) return at + 1;
  }
  return word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith('us') || word.endsWith('ss') || !word.endsWith('s')) return word;
  return /[aeiouy]/.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPast(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (!ending) return word;
  const stem = word.slice(0, ending.index);
  if (!/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  // add, egg and odd are whole words.
  if (DOUBLES.has(stem.slice(-2))) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  return r1 >= stem.length && endsShort(stem) ? `${stem}e` : stem;
}

/** Ends in a short syllable: consonant, vowel, consonant other than w, x, Y; or is a vowel and a consonant. */
function endsShort(word: string): boolean {
  const [third, vowel, last] = [word.at(-3), word.at(-2), word.at(-1)];
  if (!isVowel(vowel) || last === undefined || isVowel(last)) return word === 'past';
  if (word.length === 2) return true;
  return third !== undefined && !isVowel(third) && !'wxY'.includes(last);
}

function isAllowedInStep2(word: string, ending: string, at: number): boolean {
  const before = word[at - 1] ?? '';
  if (ending === 'ogi') return before === 'l';
  return ending !== 'li' || VALID_BEFORE_LI.includes(before);
}

/** Only the longest ending that fits is looked at. */
function replaceEnding(
  word: string,
  table: readonly (readonly [string, string])[],
  isAllowed: (ending: string, at: number) => boolean,
): string {
  const row = table.find(([ending]) => word.endsWith(ending));
  if (row === undefined) return word;
  const [ending, replacement] = row;
  const at = word.length - ending.length;
  return isAllowed(ending, at) ? word.slice(0, at) + replacement : word;
}

function withoutStep4(word: string, r2: number): string {
  const ending = STEP_4.find((each) => word.endsWith(each));
  if (ending === undefined) return word;
  const at = word.length - ending.length;
  if (at < r2 || (ending === 'ion' && !'st'.includes(word[at - 1] ?? ' '))) return word;
  return word.slice(0, at);
}

function withoutFinal(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith('e') && (at >= r2 || (at >= r1 && !endsShort(word.slice(0, -1)))))
    return word.slice(0, -1);
  return word.endsWith('ll') && at >= r2 ? word.slice(0, -1) : word;
}
