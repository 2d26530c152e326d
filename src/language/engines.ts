import { readAttributions } from './attribution/read-attributions.js';
import type { Statement } from './contradiction/comparison.js';
import { compare } from './contradiction/contradiction.js';
import { readQuantities } from './statement/quantities.js';
import { detectLanguage, type Language } from './text/language.js';

/**
 * Engines by name, as `isnad engine NAME` runs them: one parsed line in, one value out. A line that does not have the
 * shape of its engine throws an `Error` that names the field.
 */
export const ENGINES: Readonly<Record<string, (line: unknown) => unknown>> = {
  quantities: (line) => {
    const record = recordOf(line, 'line');
    const text = textOf(record, 'text');
    const language = languageOf(record, 'language', text);
    return { id: idOf(record), quantities: readQuantities(text, language, dateOf(record, 'date', '')) };
  },
  attribution: (line) => {
    const record = recordOf(line, 'line');
    const text = textOf(record, 'text');
    return { id: idOf(record), attributions: readAttributions(text, languageOf(record, 'language', text)) };
  },
  contradiction: (line) => {
    const record = recordOf(line, 'line');
    const comparison = compare(statementOf(record, 'a'), statementOf(record, 'b'));
    return { id: idOf(record), ...comparison };
  },
};

/** `{text, language?, date?}`; `date` is when it was said, `eventDate` when it happened. */
function statementOf(record: Record<string, unknown>, field: string): Statement {
  const side = recordOf(record[field], field);
  const text = textOf(side, 'text', `${field}.`);
  return {
    text,
    language: languageOf(side, 'language', text, `${field}.`),
    eventDate: dateOf(side, 'eventDate', `${field}.`),
    claimedAt: dateOf(side, 'date', `${field}.`),
  };
}

export function recordOf(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`"${field}" must be an object`);
  return Object.fromEntries(Object.entries(value));
}

export function textOf(record: Record<string, unknown>, field: string, path = ''): string {
  const value = record[field];
  if (typeof value !== 'string') throw new Error(`"${path}${field}" must be a string`);
  return value;
}

export function idOf(record: Record<string, unknown>): string | number | null {
  const { id } = record;
  if (id === undefined || id === null) return null;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string or a number');
  return id;
}

function languageOf(record: Record<string, unknown>, field: string, text: string, path = ''): Language {
  const value = record[field];
  if (value === undefined || value === null || value === 'mixed') return detectLanguage(text);
  if (value === 'ar' || value === 'en') return value;
  throw new Error(`"${path}${field}" must be "ar" or "en"`);
}

function dateOf(record: Record<string, unknown>, field: string, path: string): string | null {
  const value = record[field];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))
    return value;
  throw new Error(`"${path}${field}" must be a date such as "2024-04-13"`);
}
