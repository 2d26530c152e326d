/** SQL: the rating in table `r` as JSON. */
export const RATING = `jsonb_build_object('id', r.id, 'key', r.key, 'value', r.value, 'normalised', r.normalised,
  'position', r.position, 'labels', jsonb_build_object('en', r.label_en, 'ar', r.label_ar))`;
