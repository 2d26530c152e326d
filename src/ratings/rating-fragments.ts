/** SQL: the rating in table `r` as JSON. */
export const RATING = `jsonb_build_object('id', r.id, 'key', r.key, 'value', r.value, 'normalised', r.normalised,
  'position', r.position, 'labels', jsonb_build_object('en', r.label_en, 'ar', r.label_ar))`;

/** SQL: the version of a scale whose id is `id` (an SQL expression), with its ratings in their order, as JSON. */
export function scaleSql(id: string): string {
  return `(select jsonb_build_object('id', s.id, 'key', s.key, 'version', s.version, 'worst', s.worst, 'best', s.best,
      'ratings', (select jsonb_agg(${RATING} order by r.position) from ratings r where r.scale_id = s.id))
    from rating_scales s where s.id = ${id})`;
}
