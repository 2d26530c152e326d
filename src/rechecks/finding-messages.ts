import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import type { Finding } from './recheck.rules.js';

/** A finding in words, in both languages of the product. Digits are Western in both. */
export function findingMessage(finding: Finding): LocalisedTextDto {
  const format = (message: string, locale: string) =>
    String(new IntlMessageFormat(message, locale).format({ count: finding.count ?? 0 }));
  return { en: format(en[finding.code], 'en'), ar: format(ar[finding.code], 'ar-u-nu-latn') };
}
