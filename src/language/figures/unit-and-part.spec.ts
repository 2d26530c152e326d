import { expect, it } from '@jest/globals';
import { detectLanguage } from '../text/language.js';
import { tokenise } from '../text/tokens.js';
import { readAllFigures } from './figures.js';

const valueOf = (text: string): (number | null)[] =>
  readAllFigures(tokenise(text), detectLanguage(text)).map(({ value }) => value);

it.each([
  ['استمر ساعتين ونصف الساعة', 9000],
  ['ثلاث ساعات ونصف الساعة', 12_600],
  ['بلغ سمكه مترا ونصف المتر', 1.5],
  ['وزنه طن ونصف الطن', 1_500_000],
  ['دام يوما ونصف اليوم', 129_600],
  ['It took a day and a half to put out', 129_600],
  ['three hours and a half', 12_600],
  ['نصف ساعة', 1800],
  ['خمس ساعات وربع', 18_900],
  ['بعد ساعتين وربع الساعة', 8100],
])('reads a unit and its part as one amount: %s', (text, value) => {
  expect(valueOf(text)).toEqual([value]);
});

it.each([
  ['It lasted an hour and half the city was dark.', [0.5]],
  ['دام شهرا ونصف السكان نزحوا', [0.5]],
  ['One killed in five strikes on Gaza', [1, 5]],
  ['Only one vine in ten survived.', [0.1]],
  ['Several pictures were combined, resulting in four copies.', [4]],
  ['The offer was turned down by more than half of them.', [0.5]],
])('tells parts from counts and from changes: %s', (text, values) => {
  const figures = readAllFigures(tokenise(text), detectLanguage(text)).filter(
    ({ kind }) => kind === 'share' || kind === 'count',
  );
  expect(figures.map(({ value }) => value)).toEqual(values);
});
