import { adding, type Case, LONG, NOBODY, running } from './cases.js';
import { IDS } from './valid-ids.js';

/** What must not be possible with rating scales, and with what is judged on them. */
export const SCALE_CASES: Case[] = [
  [
    'two scales of one name and version',
    'rating_scales_one_per_version',
    adding('rating_scales', { key: 'standard' }),
  ],
  ['a version before the first', 'rating_scales_version_counts', adding('rating_scales', { version: 0 })],
  [
    'a version that leaves one out',
    'rating_scales_follow_one_another',
    adding('rating_scales', { key: 'standard', version: 3 }),
  ],
  ['a scale whose best is its worst', 'rating_scales_ordered', adding('rating_scales', { best: 1 })],
  [
    'a scale that programs cannot name',
    'rating_scales_key_is_word',
    adding('rating_scales', { key: 'Our scale' }),
  ],
  ['a scale without a title', 'rating_scales_title_given', adding('rating_scales', { title_ar: ' ' })],
  [
    'a scale with an endless title',
    'rating_scales_title_given',
    adding('rating_scales', { title_en: LONG(61) }),
  ],
  ['a scale of one rating', 'rating_scales_offer_a_choice', adding('rating_scales', { size: 1 })],
  ['a scale of a hundred', 'rating_scales_offer_a_choice', adding('rating_scales', { size: 100 })],
  ['a scale that lacks its ratings', 'rating_scales_are_complete', adding('rating_scales', {})],
  ['a rating on no scale', 'ratings_scale_fk', adding('ratings', { scale_id: NOBODY })],
  ['two ratings at one place', 'ratings_one_per_position', adding('ratings', { position: 0 })],
  ['two ratings of one name', 'ratings_one_per_key', adding('ratings', { key: 'taken' })],
  ['two ratings of one label', 'ratings_label_en_unique', adding('ratings', { label_en: 'Taken' })],
  ['two ratings of one Arabic label', 'ratings_label_ar_unique', adding('ratings', { label_ar: 'مأخوذ' })],
  ['an unknown normalised rating', 'ratings_normalised_known', adding('ratings', { normalised: 'maybe' })],
  [
    'a rating that says false and has no value',
    'ratings_without_value_are_unverifiable',
    adding('ratings', { value: null }),
  ],
  [
    'a rating more than its scale has',
    'ratings_position_on_scale',
    adding('ratings', { scale_id: IDS.scale, position: 6 }),
  ],
  ['a rating before the first', 'ratings_position_on_scale', adding('ratings', { position: -1 })],
  ['a rating above the best', 'ratings_value_on_scale', adding('ratings', { value: 6 })],
  ['a rating below the worst', 'ratings_value_on_scale', adding('ratings', { value: 0 })],
  ['a rating that programs cannot name', 'ratings_key_is_word', adding('ratings', { key: 'Not so' })],
  ['a rating without a label', 'ratings_label_given', adding('ratings', { label_en: '' })],
  ['a rating with an endless label', 'ratings_label_given', adding('ratings', { label_ar: LONG(61) })],
  ...[{ en: 'Again' }, { french: 'Faux' }, { fr: '' }, { fr: 5 }, { fr: LONG(61) }, []].map(
    (labels): Case => [
      `the further labels ${JSON.stringify(labels).slice(0, 24)}`,
      'ratings_other_labels_are_texts',
      adding('ratings', { other_labels: JSON.stringify(labels) }),
    ],
  ),
  [
    'an endless description',
    'ratings_descriptions_are_texts',
    adding('ratings', { descriptions: { en: LONG(501) } }),
  ],
  [
    'a colour that nobody chose for reading',
    'ratings_colour_known',
    adding('ratings', { colour: '#fefefe' }),
  ],
  ['a sign that nobody drew', 'ratings_icon_known', adding('ratings', { icon: 'smile' })],
  ['changing a scale', 'rating_scales_append_only', running('update rating_scales set best = 9')],
  ['changing a rating', 'ratings_append_only', running(`update ratings set label_en = 'Wrong'`)],
  ['removing a rating', 'ratings_append_only', running('delete from ratings')],
];

/** What must not be possible with scales, not even for a superuser. */
export const SCALES_ONLY_GROW: Case[] = [
  [
    'emptying the ratings',
    'ratings_no_truncate',
    running('truncate ratings, verdicts, reviews, adjudications cascade'),
  ],
  ['removing a scale', 'rating_scales_append_only', running('delete from rating_scales')],
];
