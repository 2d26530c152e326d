import { areOppositeCases } from '../lexicon/cases.js';
import { HAPPENINGS, type HappeningWord } from '../lexicon/happening-words.js';
import { MATTERS } from '../lexicon/matters.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { withoutProclitics } from '../text/word-forms.js';
import { englishLemmas, meansSame, relateWords } from '../text/word-relations.js';
import { areNamedAlike } from './names-across.js';
import { wordingOf, type ContentWord } from './wording.js';

/** A word of a statement, or several that name one happening ("passed away"), with all that tables know of it. */
export interface Unit {
  /** Indexes of its first token, and of the first one after it. */
  from: number;
  to: number;
  text: string;
  happenings: readonly HappeningWord[];
  /** Rows of things of news, the same in both languages. */
  matters: readonly number[];
  /** As of its word. */
  case: ContentWord['case'];
}

const known = new WeakMap<StatementReading, readonly Unit[]>();

/** The words of a statement that carry matter, in order, words of one happening as one. */
export function unitsOf(reading: StatementReading): readonly Unit[] {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const units = readUnits(reading);
  known.set(reading, units);
  return units;
}

function readUnits(reading: StatementReading): Unit[] {
  const { tokens } = reading;
  const units: Unit[] = [];
  let end = 0;
  for (const { at, to, text, case: own } of wordingOf(reading).words) {
    if (at < end) continue;
    const matches = HAPPENINGS.matchAt(tokens, at);
    const until = Math.max(to, matches[0]?.end ?? 0);
    units.push({
      from: at,
      to: until,
      text,
      happenings: matches.map(({ value }) => value),
      matters: until === to ? mattersOf(text) : [],
      case: own,
    });
    end = until;
  }
  return units;
}

function mattersOf(text: string): readonly number[] {
  const forms =
    text < '\u0600'
      ? englishLemmas(text)
      : withoutProclitics(text).flatMap((form) => [form, form.replace(/(?<=.{3})(?:ه|ها|هم)$/u, '')]);
  return [...new Set(forms.flatMap((form) => MATTERS.get(form) ?? []))];
}

/** Whether a unit says what another says, or a kind of it; both by the tables of happenings and things, which know both languages. */
export function isCovered(one: Unit, other: Unit): boolean {
  if (areOppositeCases(one.case, other.case)) return false;
  if (one.happenings.some(({ row }) => other.happenings.some((happening) => happening.row === row)))
    return true;
  if (one.matters.some((row) => other.matters.includes(row))) return true;
  if (one.text < '\u0600' !== other.text < '\u0600') return false;
  const relation = relateWords(one.text, other.text);
  // To seize somebody is near to arresting them, and yet not the same: of happenings the table has the last word.
  if (one.happenings.length > 0 && other.happenings.length > 0) return relation === 'same';
  return meansSame(relation) || relation === 'broader';
}

/** Whether a unit of one statement is said by another in another language: by a name that sounds alike, or a thing of both. */
export function isCoveredAcross(unit: Unit, reading: StatementReading, other: StatementReading): boolean {
  return areNamedAlike(reading, unit.from, other) || unitsOf(other).some((one) => isCovered(one, unit));
}
