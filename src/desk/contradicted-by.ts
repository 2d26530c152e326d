import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLAIM, type ClaimRow, compareClaims } from '../contradictions/compare-claims.js';
import { detectLanguage, engineLanguage } from '../language/text/language.js';
import type { LocalisedTextDto } from '../platform/http/localised-text.dto.js';

/** Longest text that is compared, in UTF-16 units. What is longer says more than one thing, and takes the engine seconds. */
const LONGEST_COMPARED = 1_000;

const log = new Logger('Engine');

/** A text that may be a claim. */
interface Asked {
  text: string;
  /** Left out where nobody has said which it is. */
  language?: string | undefined;
}

/** Why a claim cannot hold if the text does, as the engine sees it; null where both can. */
export async function contradictedBy(
  dataSource: DataSource,
  { text, language = detectLanguage(text) }: Asked,
  claimId: string,
): Promise<LocalisedTextDto | null> {
  if (text.length > LONGEST_COMPARED) return null;
  const asked: ClaimRow = { id: '', event_date: null, claimed_on: null, texts: [{ language, text }] };
  const [row] = await dataSource.query<ClaimRow[]>(`${CLAIM} where claims.id = $1`, [claimId]);
  if (row === undefined) return null;
  try {
    const { relation, explanation } = compareClaims(asked, inLanguage(row, language));
    // Also where both need not be about one event: of two events they do not say the same either, and here somebody asks.
    return relation === 'contradicts' ? explanation : null;
  } catch (error) {
    log.error(`The engine cannot compare a text with claim ${claimId}: ${String(error)}`);
    return null;
  }
}

/** The claim as it is held in the language of the text, where it is: within one language more is understood. */
function inLanguage(row: ClaimRow, language: string): ClaimRow {
  const own = row.texts.filter((text) => engineLanguage(text.language) === engineLanguage(language));
  return { ...row, texts: [...own, ...row.texts] };
}
