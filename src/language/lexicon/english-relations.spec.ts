import { describe, expect, it } from '@jest/globals';
import { readEnglishRelations } from './english-relations.js';

describe('readEnglishRelations', () => {
  const { senses, opposites } = readEnglishRelations();

  it('reads senses with their words, each a kind of senses that are in the file', () => {
    expect(senses.length).toBeGreaterThan(20_000);
    const broken = senses.filter((sense) => {
      const parents = /^[a-z',-]*>([0-9a-z,]*)~?$/.exec(sense)?.[1];
      if (parents === undefined) return true;
      return parents
        .split(',')
        .some((parent) => parent !== '' && !(Number.parseInt(parent, 36) < senses.length));
    });
    expect(broken).toEqual([]);
  });

  it('reads pairs of opposites, and nothing of the notice above them', () => {
    expect(opposites).toContain('cold|hot');
    expect(opposites.filter((pair) => !/^[a-z'-]+\|[a-z'-]+$/.test(pair))).toEqual([]);
  });
});
