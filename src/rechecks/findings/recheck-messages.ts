import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import type { RecheckTriggerKind, TriggerAbout } from '../recheck-trigger.entity.js';
import type { Finding, RecheckFailure } from './finding.rules.js';

type Words = Record<keyof typeof en, string>;

/** A piece of evidence as this reader may see it: without a title it is withheld; null: it is about none. */
export type NamedEvidence = { title: string | null } | null;

/** A finding in words, in both languages of the product. Digits are Western in both. */
export function findingMessage(finding: Finding, evidence: NamedEvidence): LocalisedTextDto {
  const { code, count, words } = finding;
  const values = { count: count ?? 0, added: words?.added ?? 0, removed: words?.removed ?? 0 };
  return inBoth(code, values, evidence);
}

/** What set a recheck off, in words. */
export function triggerMessage(
  trigger: RecheckTriggerKind,
  about: TriggerAbout,
  evidence: NamedEvidence,
): LocalisedTextDto {
  const { change = 'page', outcome = '', everyDays: days = 0 } = about;
  return inBoth(`trigger.${trigger}`, { change, outcome, days }, evidence);
}

/** What to do about a recheck that failed. */
export function failureMessage(failure: RecheckFailure): LocalisedTextDto {
  return inBoth(`failure.${failure}`, {}, null);
}

function inBoth(
  key: keyof Words,
  values: Record<string, string | number>,
  evidence: NamedEvidence,
): LocalisedTextDto {
  const tell = (words: Words, locale: string): string => {
    const format = (message: string, given: object): string =>
      String(new IntlMessageFormat(message, locale).format({ ...given }));
    return format(words[key], { ...values, evidence: nameIn(words, evidence, format) });
  };
  return { en: tell(en, 'en'), ar: tell(ar, 'ar-u-nu-latn') };
}

/** Titles are isolated, so that they cannot disturb the order of the words around them. */
function nameIn(
  words: Words,
  evidence: NamedEvidence,
  format: (message: string, given: object) => string,
): string {
  if (evidence === null) return words['evidence.unknown'];
  if (evidence.title === null) return words['evidence.withheld'];
  return `\u2068${format(words['evidence.named'], { title: evidence.title })}\u2069`;
}
