import { IntlMessageFormat } from 'intl-messageformat';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

export const REPORT_LANGUAGES = ['en', 'ar'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];
export type MessageKey = keyof typeof en;

type Arguments = Record<string, string | number>;

const CATALOGUES: Record<ReportLanguage, Record<MessageKey, string>> = { en, ar };

/** Western digits in both languages, as the dashboard shows them: figures are compared across languages. */
const LOCALES: Record<ReportLanguage, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The words of a report in one language. */
export class ReportTexts {
  private readonly formats = new Map<MessageKey, IntlMessageFormat>();
  private readonly times: Intl.DateTimeFormat;
  private readonly languages: Intl.DisplayNames;

  constructor(readonly language: ReportLanguage) {
    const locale = LOCALES[language];
    this.times = new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'UTC',
    });
    this.languages = new Intl.DisplayNames(locale, { type: 'language' });
  }

  say(key: MessageKey, values: Arguments = {}): string {
    let format = this.formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(CATALOGUES[this.language][key], LOCALES[this.language]);
      this.formats.set(key, format);
    }
    return String(format.format(values));
  }

  /** The same for a name that a newer engine may have added: null when there are no words for it yet. */
  sayIfKnown(key: string): string | null {
    return key in CATALOGUES[this.language] ? this.say(key as MessageKey) : null;
  }

  /** A moment, said to be in UTC. */
  time(iso: string): string {
    return `${this.times.format(new Date(iso))} UTC`;
  }

  languageName(tag: string): string {
    return this.languages.of(tag) ?? tag;
  }
}
