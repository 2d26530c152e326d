import { describe, expect, it } from '@jest/globals';
import type { NormalisedRating } from './rating.entity.js';
import { faultsOf } from './scale.rules.js';

const step = (key: string, value: number | null, normalised: NormalisedRating, en = key) => ({
  key,
  value,
  normalised,
  labels: { en, ar: `ع ${key}` },
});
const SOUND = {
  worst: 1,
  best: 3,
  ratings: [step('yes', 3, 'true'), step('half', 2, 'mixed'), step('no', 1, 'false')],
};
const faults = (changes: Partial<typeof SOUND>) =>
  faultsOf({ ...SOUND, ...changes }).map(({ field, code }) => `${field} ${code}`);

describe('a rating scale', () => {
  it('is sound with distinct ratings between its ends', () => {
    expect(faultsOf(SOUND)).toEqual([]);
  });

  it('may have a rating without a value where nothing is verified', () => {
    expect(faults({ ratings: [...SOUND.ratings, step('open', null, 'unverifiable')] })).toEqual([]);
  });

  it('may call nothing true, or nothing false', () => {
    expect(faults({ ratings: [step('no', 1, 'false'), step('half', 3, 'mixed')] })).toEqual([]);
    expect(faults({ ratings: [step('yes', 1, 'true'), step('half', 3, 'mixed')] })).toEqual([]);
  });

  it('needs an end that is better than the other', () => {
    expect(faults({ worst: 3, best: 3, ratings: [step('half', 3, 'mixed')] })).toEqual(['best above_worst']);
  });

  it('holds every value between its ends, and says of all at once where one is not', () => {
    expect(
      faults({ ratings: [step('a', 4, 'true'), step('b', 0, 'false'), step('c', null, 'mixed')] }),
    ).toEqual([
      'ratings[0].value value_off_scale',
      'ratings[1].value value_off_scale',
      'ratings[2].value value_missing',
    ]);
  });

  it('has each key and each label once', () => {
    expect(
      faults({ ratings: [step('a', 3, 'true'), step('a', 1, 'false', 'B'), step('c', 2, 'mixed', ' B ')] }),
    ).toEqual(['ratings[1].key repeated', 'ratings[2].labels.en repeated', 'ratings[1].labels.ar repeated']);
  });

  it.each([
    [1, 3],
    [2, 2],
  ])('does not give what is true %i and what is false %i', (yes, no) => {
    expect(faults({ ratings: [step('yes', yes, 'true'), step('no', no, 'false')] })).toEqual([
      'ratings values_upside_down',
    ]);
  });
});
