import { foldForSearch } from '../language/text/normalise.js';
import { isOutletName } from '../language/attribution/outlets.js';
import type { SourceKind } from './source.entity.js';

const WORDS: readonly (readonly [SourceKind, RegExp])[] = [
  ['news_agency', /(?:^|\s)(?:وكاله|agency|reuters|afp|رويترز)(?=\s|$)/u],
  [
    'armed_force',
    /(?:^|\s)(?:ال)?(?:جيش|قوات|بحريه|كتائب|لواء|army|navy|military|forces?|air force|militia)(?=\s|$)/u,
  ],
  [
    'government_body',
    /(?:^|\s)(?:ال)?(?:وزاره|وزارات|حكومه|رئاسه|نيابه|شرطه|بلديه|محكمه|برلمان|سلطات|اداره|هيئه|مجلس|محافظه|ministry|government|presidency|police|court|parliament|department|authorit(?:y|ies)|council|agency|commission|prosecutors?|office|white house|kremlin)(?=\s|$)/u,
  ],
];

/** Who speaks for a body is a person, whatever body it is. */
const SPOKESPERSON = /(?:^(?:ال)?(?:متحدثه?|ناطقه?)(?=\s)|\bspokes(?:man|woman|person)\b)/u;

/** What a new source of this name would be; a guess for a person to correct. */
export function guessSourceKind(name: string, unnamed: boolean): SourceKind {
  if (unnamed) return 'anonymous';
  const folded = foldForSearch(name);
  if (SPOKESPERSON.test(folded)) return 'person';
  const [agency, ...others] = WORDS;
  if (agency?.[1].test(folded) === true && isOutletName(name)) return agency[0];
  for (const [kind, pattern] of others) if (pattern.test(folded)) return kind;
  if (isOutletName(name)) return 'media_outlet';
  return isPersonal(name) ? 'person' : 'organisation';
}

/** Two or three words, all capitals in Latin letters; in Arabic none with the article first. */
function isPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  if (/\p{Script=Arabic}/u.test(name))
    return !/^(?:ال|شركة|نقابة|منظمة|حزب|حركة|جماعة|جبهة|اتحاد|بنك|مصرف|مركز|لجنة|غرفة|جامعة|مكتب|صاحب|وزير|رئيس|مدير)/u.test(
      name,
    );
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !/\b(?:Inc|Corp|Ltd|Association|Union|Company|Lines|Group|Bank|University)\b/u.test(name)
  );
}
