import { expect, it } from '@jest/globals';
import { statement } from '../../../test/support/compared.js';
import { processorTime } from '../../../test/support/processor-time.js';
import { compare } from './contradiction.js';

/** Sentences with a figure each, as many as a claim may have. */
function tolls(count: number, first: number): string {
  const places = ['east', 'west', 'north', 'big'];
  return Array.from(
    { length: count },
    (_, at) =>
      `${String(first + at * 3)} people were killed in the ${String(places[at % 4])} fire in Tarvia.`,
  ).join(' ');
}

it.each([24, 100])('compares %i figures with as many others in little time', (count) => {
  compare(statement(tolls(2, 3)), statement(tolls(2, 104)));
  const [one, other] = [statement(tolls(count, 3)), statement(tolls(count, 404))];
  expect(processorTime(() => compare(one, other))).toBeLessThan(1000);
});
