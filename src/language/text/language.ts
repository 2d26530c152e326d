/** Languages that the engine reads. A claim in another language is stored and shown, but not read. */
export type Language = 'ar' | 'en';

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Letters looked at before deciding: enough for a title in another script not to decide alone. */
const SAMPLE_LETTERS = 2000;

/**
 * The language of a text by the script of most of its letters. Ties, and texts without letters, are English:
 * the caller always gets one of the two languages that can be read.
 */
export function detectLanguage(text: string): Language {
  let arabic = 0;
  let latin = 0;
  for (const character of text) {
    if (ARABIC_LETTER.test(character)) arabic += 1;
    else if (LATIN_LETTER.test(character)) latin += 1;
    if (arabic + latin >= SAMPLE_LETTERS) break;
  }
  return arabic > latin ? 'ar' : 'en';
}

/** The engine's name of a language, or null when it does not read it. `ar-EG` is read as `ar`. */
export function engineLanguage(tag: string): Language | null {
  const primary = tag.split('-')[0];
  return primary === 'ar' || primary === 'en' ? primary : null;
}

/** Subtags of languages written from right to left unless a script subtag says otherwise. */
const RIGHT_TO_LEFT_LANGUAGES = new Set(
  'ar arc arz ary apc acm aeb afb ajp aii bal bqi ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps sd sdh syr ug ur uzs yi'.split(
    ' ',
  ),
);

const RIGHT_TO_LEFT_SCRIPTS = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc syre syrj syrn thaa yezi'.split(' '),
);

/**
 * Writing direction of a BCP-47 tag (`ar`, `fa-IR`, `az-Arab`, `he`). A script subtag outranks the language;
 * an unknown tag is left to right.
 */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const [primary = '', ...subtags] = language.toLowerCase().replaceAll('_', '-').split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT_LANGUAGES.has(primary) ? 'rtl' : 'ltr';
}
