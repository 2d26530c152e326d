import { describe, expect, it } from '@jest/globals';
import { type Row, table } from './report.js';

const score = (value: number) => ({ value, low: value, high: value });
const row = (value: number, target?: number): Row => ({
  set: 'a set',
  score: 'F1',
  cases: 10,
  engine: score(value),
  baseline: score(0.25),
  baselineRule: 'a rule',
  ...(target === undefined ? {} : { target }),
});
const cells = (line: string): string[] => line.split(/ {2,}/);
const lastLine = (text: string): string[] => cells(text.split('\n').at(-1)!);

describe('the table of scores', () => {
  it('says what the run before reached, and whether a target is missed', () => {
    expect(lastLine(table([row(0.5, 0.75)], [row(0.4)]))).toEqual([
      'a set',
      'F1',
      '10',
      '0.500',
      '0.500–0.500',
      '0.400',
      '0.250 (a rule)',
      '2.00×',
      '–',
      '0.750 missed',
    ]);
    expect(lastLine(table([row(0.75, 0.75)])).at(-1)).toBe('0.750');
  });

  it('is made where the run before had nothing to score, which its file holds as null', () => {
    const before = JSON.parse(JSON.stringify([row(NaN)])) as Row[];
    expect(lastLine(table([row(0.5)], before))[5]).toBe('–');
  });
});
