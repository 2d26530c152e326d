import { describe, expect, it } from '@jest/globals';
import { answerLine, wrongLines } from './answer-line.js';

const engine = (line: unknown): unknown => {
  const { id, text } = line as { id: number; text?: string };
  if (text === undefined) throw new Error('"text" must be a string');
  return { id, length: text.length };
};

describe('answerLine', () => {
  it('gives what the engine answers', () => {
    expect(answerLine(engine, '{"id": 1, "text": "abc"}')).toEqual({
      answer: { id: 1, length: 3 },
      isWrong: false,
    });
  });

  it.each([
    ['{"id": "b"}', 'b', /^"text" must be a string$/],
    ['{"id": {}}', null, /^"text" must be a string$/],
    ['{"id": 1', null, /^not JSON: /],
    ['null', null, /./],
    ['[]', null, /./],
  ])('answers %s with its id, %j, and what is wrong', (text, id, error) => {
    expect(answerLine(engine, text)).toEqual({
      answer: { id, error: expect.stringMatching(error) },
      isWrong: true,
    });
  });
});

describe('wrongLines', () => {
  it('names the first of them', () => {
    expect(wrongLines([2], 3)).toBe('1 of 3 lines could not be answered and say why: line 2.');
    expect(
      wrongLines(
        Array.from({ length: 11 }, (_, at) => at + 1),
        20,
      ),
    ).toMatch(/line 1, .* 10, …\.$/);
  });
});
