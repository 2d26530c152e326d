import { describe, expect, it } from '@jest/globals';
import { MatchLines } from './match-lines.js';

describe('MatchLines', () => {
  it('answers with the id of the line, the matches best first, and whether the best is the same claim', () => {
    const lines = new MatchLines();
    lines.add({ id: 'a', fields: { text: 'Rain flooded the old market', title: null }, language: 'en' });
    lines.add({ id: 2, fields: { text: 'The old market burned down' }, language: 'en' });
    expect(
      lines.answer({ id: 'q', text: 'the old market was flooded by rain', language: 'en' }),
    ).toMatchObject({
      id: 'q',
      matches: [
        { id: 'a', score: expect.any(Number) },
        { id: 2, score: expect.any(Number) },
      ],
      accepted: true,
      explanation: { en: 'Both have “Rain”, “flooded”, “old” and “market”.' },
    });
  });

  it('names at most fifty', () => {
    const lines = new MatchLines();
    for (let id = 0; id < 60; id += 1) lines.add({ id, fields: { text: `market ${id.toString()}` } });
    expect(lines.answer({ id: 1, text: 'market' }).matches).toHaveLength(50);
  });

  it.each([
    [{ fields: { text: 'a' } }, '"id" must be'],
    [{ id: 1 }, '"fields" must be an object'],
    [{ id: 1, fields: { title: 'a' } }, '"fields.text" must be a string'],
    [{ id: 1, fields: { text: 'a', title: 5 } }, '"fields.title" must be a string'],
  ])('refuses the claim %j and names the field', (line, message) => {
    expect(() => {
      new MatchLines().add(line);
    }).toThrow(message);
  });
});
