import type { NewScale } from '../../../src/ratings/define-scale.js';

/** A scale as a desk would define its first, with `changes` to it. */
export function newScale(changes: Partial<NewScale> = {}): NewScale {
  return {
    key: 'newsroom',
    titles: { en: 'The newsroom’s scale', ar: 'سلّم غرفة الأخبار' },
    worst: 0,
    best: 2,
    ratings: [
      {
        key: 'confirmed',
        labels: { en: 'Confirmed', ar: 'مؤكَّد', fr: 'Confirmé' },
        value: 2,
        normalised: 'true',
      },
      {
        key: 'altered',
        labels: { en: 'Altered', ar: 'معدَّل' },
        value: 1,
        normalised: 'mixed',
        icon: 'scissors',
      },
      {
        key: 'made_up',
        labels: { en: 'Made up', ar: 'مختلَق' },
        value: 0,
        normalised: 'false',
        colour: 'purple',
      },
      { key: 'open', labels: { en: 'Open', ar: 'غير محسوم' }, value: null, normalised: 'unverifiable' },
    ],
    expectedVersion: 0,
    ...changes,
  };
}
