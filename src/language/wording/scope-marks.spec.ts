import { expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { relateMarks } from './scope-marks.js';

const read = (text: string) => readStatement(text, detectLanguage(text));

it.each([
  ['sex', 'Men earn more.', 'النساء يكسبن أقل.', 'apart'],
  ['sex', 'Women earn less.', 'النساء يكسبن أقل.', 'same'],
  ['rate', 'It shrinks by a metre a month.', 'Every year it shrinks by twelve metres.', 'apart'],
  ['progress', 'So far 40 were found.', '40 were found.', 'one'],
  ['round', 'They lost the semi-final.', 'They won the final.', 'apart'],
  ['court', 'قضت محكمة الاستئناف بسجنه.', 'قضت محكمة البداية بسجنه.', 'apart'],
  ['side', 'A dog barked.', 'A cat slept.', 'none'],
])('of the family "%s": %s | %s', (family, a, b, relation) => {
  expect([relateMarks(read(a), read(b), family), relateMarks(read(b), read(a), family)]).toEqual([
    relation,
    relation,
  ]);
});
