import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalisedTextDto } from '../../http/localised-text.dto.js';
import type { JobKind } from '../job-kinds.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

/** What a summary of any kind may say instead of figures: nothing was left to do, or there was too much to keep. */
const INSTEAD = ['left', 'tooLong'] as const;

type Words = Partial<Record<JobKind | (typeof INSTEAD)[number], string>>;

/**
 * What a job did, in a sentence of both languages.
 *
 * @param result as its handler left it, perhaps a handler of an earlier version
 * @returns null where there is no sentence for it: its figures have to do
 */
export function jobSentence(kind: JobKind, result: unknown): LocalisedTextDto | null {
  if (typeof result !== 'object' || result === null) return null;
  const key = INSTEAD.find((each) => each in result) ?? kind;
  const values = Object.fromEntries(Object.entries(result).map(([name, value]) => [name, sayable(value)]));
  const texts = [tell(en, 'en', key, values), tell(ar, 'ar-u-nu-latn', key, values)];
  const [english, arabic] = texts;
  return english && arabic ? { en: english, ar: arabic } : null;
}

function tell(
  words: Words,
  locale: string,
  key: keyof Words,
  values: Record<string, string | number>,
): string | null {
  const message = words[key];
  if (message === undefined) return null;
  try {
    return String(new IntlMessageFormat(message, locale).format(values));
  } catch {
    // A figure that the sentence needs is not there: another version has left it.
    return null;
  }
}

/** Lists are told by how long they are. */
function sayable(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.length : '';
}
