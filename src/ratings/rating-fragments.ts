/** SQL: the rating in table `r` as JSON. */
export const RATING = `jsonb_build_object('id', r.id, 'key', r.key, 'value', r.value, 'normalised', r.normalised,
  'position', r.position, 'labels', jsonb_build_object('en', r.label_en, 'ar', r.label_ar) || r.other_labels,
  'colour', r.colour, 'icon', r.icon)`;

/** SQL: the version of a scale in table `s`, in short, as JSON. */
export const SCALE_REF = `jsonb_build_object('id', s.id, 'key', s.key, 'version', s.version,
  'titles', jsonb_build_object('en', s.title_en, 'ar', s.title_ar), 'worst', s.worst, 'best', s.best)`;

/** SQL: the version of a scale whose id is `id` (an SQL expression), with its ratings in their order, as JSON. */
export function scaleSql(id: string): string {
  return `(select ${SCALE_REF} || jsonb_build_object(
      'ratings', (select jsonb_agg(${RATING} order by r.position) from ratings r where r.scale_id = s.id))
    from rating_scales s where s.id = ${id})`;
}
