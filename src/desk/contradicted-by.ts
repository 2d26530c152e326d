import { setImmediate } from 'node:timers/promises';
import { type ClaimRow, compareSafely } from '../contradictions/compare-claims.js';
import { detectLanguage, engineLanguage } from '../language/text/language.js';
import type { LocalisedTextDto } from '../platform/http/localised-text.dto.js';

/** Longest text that is compared, in UTF-16 units. What is longer says more than one thing, and takes the engine seconds. */
const LONGEST_COMPARED = 1_000;

/** A text that may be a claim. */
interface Asked {
  text: string;
  /** Left out where nobody has said which it is. */
  language?: string | undefined;
}

/** Of some claims those that cannot hold if the text does, as the engine sees it, each with the reason. */
export async function contradictedBy(
  { text, language = detectLanguage(text) }: Asked,
  claims: readonly ClaimRow[],
): Promise<Map<string, LocalisedTextDto>> {
  const reasons = new Map<string, LocalisedTextDto>();
  if (text.length > LONGEST_COMPARED) return reasons;
  const asked: ClaimRow = { id: '', event_date: null, claimed_on: null, texts: [{ language, text }] };
  for (const claim of claims) {
    // Of long texts each takes its time; others are answered in between.
    await setImmediate();
    const comparison = compareSafely(asked, inLanguage(claim, language));
    // Also where both need not be about one event: of two events they do not say the same either, and here somebody asks.
    if (comparison?.relation === 'contradicts') reasons.set(claim.id, comparison.explanation);
  }
  return reasons;
}

/** The claim as it is held in the language of the text, where it is: within one language more is understood. */
function inLanguage(claim: ClaimRow, language: string): ClaimRow {
  const own = claim.texts.filter((text) => engineLanguage(text.language) === engineLanguage(language));
  return { ...claim, texts: [...own, ...claim.texts] };
}
