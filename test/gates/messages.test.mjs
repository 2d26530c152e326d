import { describe, expect, it } from '@jest/globals';
import {
  argumentsOf,
  differences,
  flatten,
  missingPluralForms,
  parse,
} from '../../scripts/gates/messages.mjs';

const needs = (text, language = 'en') => Object.fromEntries(argumentsOf(parse(text, language)));

describe('what a message needs', () => {
  it('finds arguments inside of plurals, choices and tags', () => {
    const text = '<b>{who}</b> {n, plural, one {# claim by {source}} other {# claims}} {when, date, short}';
    expect(needs(text)).toEqual({ b: 'tag', who: 'any', n: 'number', source: 'any', when: 'date' });
  });

  it('counts a printed and a counted number as the same need', () => {
    expect(needs('{n} {n, plural, one {claim} other {claims}}')).toEqual({ n: 'number' });
  });

  it('tells choices with other options apart', () => {
    const ours = argumentsOf(parse('{side, select, for {a} other {b}}', 'en'));
    const theirs = argumentsOf(parse('{side, select, against {a} other {b}}', 'ar'));
    expect(differences(ours, theirs, 'ar')).toEqual([
      '{side} is a choice of for|other, in ar a choice of against|other',
    ]);
  });

  it('tells of an argument that the other language lacks', () => {
    const ours = argumentsOf(parse('{source} says', 'en'));
    expect(differences(ours, new Map(), 'ar')).toEqual(['{source} is missing in ar']);
  });
});

describe('plural forms', () => {
  it('asks Arabic for all six', () => {
    const text = '{n, plural, one {one} other {others}}';
    expect(missingPluralForms(parse(text, 'ar'), 'ar')).toEqual(['{n, plural} lacks few, many, two, zero']);
    expect(missingPluralForms(parse(text, 'en'), 'en')).toEqual([]);
  });

  it('looks into what stands inside of another plural', () => {
    const text = '{a, plural, one {x} other {{b, plural, other {y}}}}';
    expect(missingPluralForms(parse(text, 'en'), 'en')).toEqual(['{b, plural} lacks one']);
  });
});

describe('a file of messages', () => {
  it('reads nested and dotted keys alike', () => {
    expect(flatten({ claims: { title: 'x' }, 'claims.empty': 'y' })).toEqual([
      ['claims.title', 'x'],
      ['claims.empty', 'y'],
    ]);
  });
});
