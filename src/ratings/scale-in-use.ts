import { declareSetting } from '../platform/settings/setting.js';
import { RatingScale } from './rating-scale.entity.js';

/** Name of the scale on which reviews and verdicts are given from now on, in its newest version. */
export const SCALE_IN_USE = declareSetting<string>({
  key: 'verdicts.scale',
  default: 'standard',
  title: { en: 'Rating scale', ar: 'مقياس التصنيف' },
  meaning: {
    en: 'The scale on which claims are rated from now on, in its newest version. What was rated before keeps the version it was rated on.',
    ar: 'المقياس الذي تُصنَّف الادعاءات وفقه من الآن فصاعدًا، في أحدث إصداراته. أما ما صُنِّف من قبل فيبقى على الإصدار الذي صُنِّف وفقه.',
  },
  expected: { en: 'the key of a rating scale', ar: 'معرّف أحد مقاييس التصنيف' },
  form: { kind: 'rating_scale' },
  accepts: (value): value is string => typeof value === 'string',
  exists: (manager, key) => manager.existsBy(RatingScale, { key }),
});
