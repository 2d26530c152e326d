import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import { changesOf } from '../../platform/http/changed-fields.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

type Words = Record<keyof typeof en, string>;

/** An event as the story needs it, with the names of what it only knows by id. */
export interface HistoryEvent {
  action: string;
  actorKind: string;
  actorName: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Name of the assignee. */
  person: string | null;
  /** Whether the assignee is the one who acts. */
  isOwn: boolean;
  /** Title of the piece of evidence. */
  evidence: string | null;
  rating: LocalisedTextDto | null;
  /** What the source is called that took something back. */
  source: readonly { language: string; name: string }[] | null;
}

/** Events that tell nothing which another does not tell as well, or that matter to machines only. */
export const UNTOLD = ['capture.requested', 'contradiction.changed', 'evidence.anchored', 'evidence.stored'];

/** An event in a sentence, in both languages. Names and titles are isolated, so that they cannot disturb the order of the words. */
export function historySentence(event: HistoryEvent): LocalisedTextDto {
  return { en: tell(event, en, 'en', 'en'), ar: tell(event, ar, 'ar', 'ar-u-nu-latn') };
}

/** Whether there is a sentence for it. */
export function isTold(action: string): boolean {
  return action in en;
}

function tell(event: HistoryEvent, words: Words, language: 'en' | 'ar', locale: string): string {
  const { after, before } = event;
  const about = { ...before, ...after };
  const key = isTold(event.action) ? (event.action as keyof Words) : 'other';
  return String(
    new IntlMessageFormat(words[key], locale).format({
      who: event.actorKind === 'system' ? words.system : isolated(event.actorName),
      person: event.person === null ? words.somebody : isolated(event.person),
      own: event.isOwn ? 'yes' : 'no',
      evidence:
        event.evidence === null
          ? words.something
          : isolated(language === 'ar' ? `«${event.evidence}»` : `“${event.evidence}”`),
      rating: event.rating === null ? words.nothing : isolated(event.rating[language]),
      source: sourceName(event, language) ?? words.someSource,
      fields: listed(event, words, locale),
      action: isolated(event.action),
      stance: text(about['stance']),
      outcome: text(about['outcome']),
      decision: text(about['decision']),
      release: text(about['reason']),
      round: text(about['round']),
      version: text(about['version']),
      count: Array.isArray(about['reviews']) ? about['reviews'].length : 0,
    }),
  );
}

/** In the reader's language where the source has a name in it. */
function sourceName({ source }: HistoryEvent, language: 'en' | 'ar'): string | null {
  const named = source?.find((each) => each.language.startsWith(language)) ?? source?.[0];
  return named ? isolated(named.name) : null;
}

/** The fields that were changed, in words. */
function listed({ before, after }: HistoryEvent, words: Words, locale: string): string {
  const names = changesOf([{ before, after }])
    .map(({ field }) => `field.${field}`)
    .filter((key): key is keyof Words => key in words)
    .map((key) => words[key]);
  return names.length === 0
    ? words['field.other']
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** First strong isolate … pop directional isolate: what `<bdi>` is in plain text. */
function isolated(piece: string): string {
  return `\u2068${piece}\u2069`;
}
