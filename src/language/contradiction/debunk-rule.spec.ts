import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bothWays, statement } from '../../../test/support/compared.js';
import { debunkOf } from '../statement/debunks.js';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { compare } from './contradiction.js';

describe('what is called false', () => {
  it.each([
    ['Reports that the harbour master has resigned are false.', 'The harbour master has resigned.'],
    ['The palace said rumours that the queen is in hospital are untrue.', 'The queen is in hospital.'],
    ['It is false that the Marlow bridge has collapsed.', 'The Marlow bridge collapsed on Sunday.'],
    ["It isn't true that the refinery has closed.", 'The refinery has closed.'],
    ['There is no truth to claims that the dam has burst.', 'The dam has burst.'],
    [
      'Claims that 30 people drowned off Sfax are baseless, the coast guard said.',
      '30 people drowned off Sfax.',
    ],
    ['Reports of a fire in the Zawiya refinery are fake.', 'A fire broke out in the Zawiya refinery.'],
    ['Fake news: the museum has been sold', 'The museum has been sold'],
    ['خبر إغلاق ميناء اللاذقية كاذب', 'إغلاق ميناء اللاذقية'],
    ['الأنباء المتداولة عن انهيار سد درنة عارية تماما من الصحة', 'انهيار سد درنة'],
    ['لا صحة لما يتداول عن استقالة وزير النقل', 'استقالة وزير النقل'],
    ['ليس صحيحا أن البنك المركزي طبع أوراقا جديدة', 'البنك المركزي طبع أوراقا جديدة'],
    ['القول إن العلاج يسبب السرطان غير صحيح', 'العلاج يسبب السرطان'],
    ['شائعة: وفاة المطرب هاني شاكر', 'وفاة المطرب هاني شاكر'],
  ])('is contradicted by whoever says it: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['Reports that the harbour master has resigned are false.', 'The harbour master has not resigned.'],
    ['It is not true that the refinery has closed.', 'The refinery has not closed.'],
    ['It is not false that the museum has been sold.', 'The museum has been sold.'],
    ['The claim that the herb cures malaria is false.', 'The claim that the herb cures malaria is a myth.'],
    ['القول إن العلاج يسبب السرطان غير صحيح', 'العلاج لا يسبب السرطان'],
  ])('agrees with its denial: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
  });

  it.each([
    ['Reports that 30 people drowned off Sfax are false.', 'Nine people drowned off Sfax.'],
    ['Reports that 30 people drowned off Sfax are false.', 'People drowned off Sfax.'],
    ['Reports that the dam has burst are false.', 'Reports that the dam has burst caused panic.'],
    ['The story about the vaccine is false.', 'The vaccine was tested for a year.'],
    ['القول إن الجيش انسحب من حلب غير صحيح', 'الجيش انسحب من حماة'],
    ['المعلومات عن لقاح الحصبة غير صحيحة', 'لقاح الحصبة متوفر في المراكز'],
  ])('says nothing against less, or something else: %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
    expect(bothWays(a, b)).not.toContain('agrees');
  });

  it('quotes it in the explanation', () => {
    const { explanation } = compare(
      statement('خبر إغلاق ميناء اللاذقية كاذب'),
      statement('إغلاق ميناء اللاذقية'),
    );
    expect(explanation.ar).toContain('«إغلاق ميناء اللاذقية»');
  });

  it('is part of the text, whatever the text', () => {
    const words = fc.constantFrom(
      'reports',
      'that',
      'is',
      'false',
      'not',
      'خبر',
      'كاذب',
      'عن',
      '"',
      'é',
      '.',
      ':',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const found = debunkOf(readStatement(text, detectLanguage(text)), text);
        if (found !== null) expect(text).toContain(found.said);
      }),
    );
  });
});

it.each([
  ['There is no evidence that the king is dead.', 'Reports that the king is dead are false.'],
  ['There is no evidence that the king is dead.', 'It is not true that the king is dead.'],
  ['لا دليل على أن الملك مات.', 'الأخبار عن أن الملك مات كاذبة.'],
])('does not take a doubt for a denial: %s / %s', (a, b) => {
  expect(bothWays(a, b)).toEqual(['compatible', 'compatible']);
});
