import { describe, expect, it } from '@jest/globals';
import { ENGINES } from './engines.js';

function run(engine: string, line: unknown): unknown {
  return ENGINES[engine]?.(line);
}

describe('engines', () => {
  it('answers quantities with the id of the line', () => {
    expect(run('quantities', { id: 'q1', text: 'صد ٩٩٪ من الصواريخ', language: 'ar' })).toMatchObject({
      id: 'q1',
      quantities: [
        {
          start: 3,
          end: 6,
          text: '٩٩٪',
          kind: 'share',
          value: 0.99,
          population: 'missile',
          outcome: 'intercept:stopped',
        },
      ],
    });
  });

  it('counts dates back from the date of the line', () => {
    expect(run('quantities', { text: 'They met yesterday', date: '1970-01-03' })).toMatchObject({
      quantities: [{ kind: 'date', text: 'yesterday', low: 1, high: 1, unit: 'date' }],
    });
  });

  it('answers attribution with spans, kind, polarity and chain', () => {
    expect(run('attribution', { id: 'a', text: 'وقال الوزير إن الجسر آمن.', language: 'ar' })).toEqual({
      id: 'a',
      attributions: [
        {
          content: { start: 15, end: 24, text: 'الجسر آمن' },
          source: { start: 5, end: 11, text: 'الوزير', name: 'الوزير' },
          cue: { start: 1, end: 4, text: 'قال' },
          kind: 'paraphrase',
          polarity: 'asserts',
          relay: [],
        },
      ],
    });
  });

  it('answers contradiction with relation, score, basis and explanation', () => {
    const answer = run('contradiction', {
      id: 7,
      a: { text: '99% of the missiles were intercepted', language: 'en', date: '2024-04-14' },
      b: { text: 'أصاب نصف الصواريخ أهدافها', date: null },
    });
    expect(answer).toMatchObject({ id: 7, relation: 'contradicts', basis: 'share_complement' });
  });

  it.each([
    ['quantities', 'text', '"line" must be an object'],
    ['quantities', { id: 'x', language: 'ar' }, '"text" must be a string'],
    ['quantities', { id: 'x', text: 'a', language: 'fr' }, '"language" must be "ar" or "en"'],
    ['quantities', { id: {}, text: 'a' }, '"id" must be a string or a number'],
    ['contradiction', { id: 'x', a: { text: 'a' } }, '"b" must be an object'],
    ['contradiction', { id: 'x', a: { text: 1 }, b: { text: 'b' } }, '"a.text" must be a string'],
    [
      'contradiction',
      { id: 'x', a: { text: 'a', date: 'May' }, b: { text: 'b' } },
      '"a.date" must be a date',
    ],
  ])('%s refuses %j and names the field', (engine, line, message) => {
    expect(() => run(engine, line)).toThrow(message);
  });
});
