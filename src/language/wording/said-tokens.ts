import { eventDatesOf } from '../statement/event-dates.js';
import { statedAges } from '../statement/stated-ages.js';
import { statedValues } from '../statement/stated-values.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { statesOf } from './state-mentions.js';
import { unitsOf } from './word-units.js';

const known = new WeakMap<StatementReading, ReadonlySet<number>>();

/** Tokens that say what happens to something, in what state it is or how much it is, be it in a noun: "its height", إغلاق. */
export function saidTokens(reading: StatementReading): ReadonlySet<number> {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) found.add(at);
  };
  for (const { spoken } of statesOf(reading)) for (const at of spoken) found.add(at);
  for (const { from, to, happenings } of unitsOf(reading)) if (happenings.length > 0) add(from, to);
  for (const { said } of eventDatesOf(reading)) if (said !== null) add(said.from, said.to);
  for (const { start, end } of reading.outcomes) add(start, end);
  for (const { taken } of [...statedValues(reading), ...statedAges(reading)])
    for (const at of taken) found.add(at);
  for (const { from, to, boundTokens } of reading.figures) {
    add(from, to);
    for (const at of boundTokens) found.add(at);
  }
  known.set(reading, found);
  return found;
}
