import { describe, expect, it } from '@jest/globals';
import { detectLanguage, directionOf, engineLanguage } from './language.js';

describe('detectLanguage', () => {
  it('goes by the script of most letters, not by the first ones', () => {
    expect(detectLanguage('BBC: أكد الجيش أنه صد الهجوم')).toBe('ar');
    expect(detectLanguage('The word إسناد means a chain of attribution')).toBe('en');
  });

  it('calls a text without letters English', () => {
    expect(detectLanguage('99% 12')).toBe('en');
  });
});

describe('the language that the engine reads a text in', () => {
  it.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['fa', null],
    ['arz', null],
    ['eng', null],
    ['', null],
  ])('of the tag "%s" is %s', (tag, language) => {
    expect(engineLanguage(tag)).toBe(language);
  });
});

describe('directionOf', () => {
  it.each(['ar', 'ar-EG', 'fa', 'he-IL', 'ur', 'az-Arab', 'ckb', 'AR_sa'])(
    'writes %s from right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'fr-CA', 'az', 'ar-Latn', 'zh-Hant', ''])('writes "%s" from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});
