import { Logger } from '@nestjs/common';
import { claimedOnSql } from '../claims/claim-fragments.js';
import type { Comparison, Statement } from '../language/contradiction/comparison.js';
import { compare } from '../language/contradiction/contradiction.js';
import { engineLanguage } from '../language/text/language.js';

const log = new Logger('Engine');

/** A claim as the engine reads it. */
export interface ClaimRow {
  /** Empty for a text that is no claim. */
  id: string;
  event_date: string | null;
  claimed_on: string | null;
  texts: readonly { language: string; text: string }[];
}

/** SQL of a claim as the engine reads it: the original text first. */
export const CLAIM = `
  select claims.id, claims.event_date::text, ${claimedOnSql('claims')}::text as claimed_on,
    jsonb_build_array(jsonb_build_object('language', claims.language, 'text', claims.text)) || coalesce(
      (select jsonb_agg(jsonb_build_object('language', language, 'text', text) order by language)
       from claim_translations where claim_id = claims.id), '[]') as texts
  from claims`;

/** Compares the texts in which the claims were made; a translation speaks only for a claim whose own language isn't read. */
export function compareClaims(a: ClaimRow, b: ClaimRow): Comparison {
  const one = statement(a);
  const other = statement(b);
  if (!one || !other)
    return {
      relation: 'unrelated',
      score: 0,
      basis: 'none',
      presumesOneEvent: false,
      explanation: { en: '', ar: '' },
    };
  return a.id < b.id ? compare(one, other) : compare(other, one);
}

/** As `compareClaims`; null where the engine stumbles over the pair, which is no reason to leave all others uncompared. */
export function compareSafely(a: ClaimRow, b: ClaimRow, compareThem = compareClaims): Comparison | null {
  try {
    return compareThem(a, b);
  } catch (error) {
    log.error(`The engine cannot compare ${nameOf(a)} and ${nameOf(b)}: ${String(error)}`);
    return null;
  }
}

function nameOf({ id }: ClaimRow): string {
  return id === '' ? 'a text' : `claim ${id}`;
}

function statement(claim: ClaimRow): Statement | null {
  for (const { language, text } of claim.texts) {
    const read = engineLanguage(language);
    if (read !== null)
      return { text, language: read, eventDate: claim.event_date, claimedAt: claim.claimed_on };
  }
  return null;
}
