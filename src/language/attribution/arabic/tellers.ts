import { ARABIC_OFFICES } from '../../lexicon/arabic-cues.js';
import { GIVEN_NAMES } from '../../lexicon/arabic-given-names.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { constructEnd } from './constructs.js';
import { nameEnd } from './name-ends.js';
import { isDefinite, isHead, isOutlet, isTitle, stem } from './phrases.js';
import type { Element } from '../line.js';

const OFFICES = foldedSet(ARABIC_OFFICES);
/** Judges are families, too: هند القاضي. */
const FAMILIES_TOO = foldedSet('قاضي مفتي نقيب عمدة');

/**
 * Where whoever tells, accuses or warns ends, and whoever is told begins without a particle between:
 * أخبر كريم عادل | الشرطة, أبلغت الشرطة | الوزير سالم الحربي.
 */
export function tellerEnd(
  elements: readonly Element[],
  from: number,
  limit: number,
  isName?: Parameters<typeof constructEnd>[3],
): number {
  const text = (at: number): string => {
    const element = elements[at];
    return at < limit && element?.kind === 'word' ? element.text : '';
  };
  const named = bareNameEnd(text, from, limit);
  if (named !== null) return named;
  let to = from + 1;
  while (to < limit && !(isTheOffice(text(to)) && isDefinite(text(to - 1)))) to += 1;
  return Math.min(to, constructEnd(elements, from, to, isName));
}

/** The end of a name without a title before another's title or noun; null where no such name begins. */
function bareNameEnd(text: (at: number) => string, from: number, limit: number): number | null {
  const first = text(from);
  if (first === '' || isHead(first) || (/(?:ات|.{3}و)$/.test(first) && !GIVEN_NAMES.has(first))) return null;
  const given = GIVEN_NAMES.has(first);
  // أخبرت هند | الوزير …
  if (given && isTheOffice(text(from + 1)) && !isTheOffice(text(from + 2))) return from + 1;
  const end = nameEnd(text, from);
  const second = text(end - 1);
  if (end - from < 2 || (isHead(second) && !isDefinite(second))) return null;
  const next = text(end);
  const titled = isTitle(next) || isTitle(next.replace(/ي$/, ''));
  if (!isDefinite(next) && !titled && !isOutlet(next)) return null;
  return given || isDefinite(second) || !isDefinite(next) || titled || end + 1 >= limit ? end : null;
}

function isTheOffice(word: string): boolean {
  return isDefinite(word) && OFFICES.has(stem(word)) && !FAMILIES_TOO.has(stem(word));
}
