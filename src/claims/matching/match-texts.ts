/** A claim in one of its languages, as the index is made of it. */
export interface MatchTextRow {
  claim_id: string;
  language: string;
  text: string;
  /** The words in which it was found, where it stands in an article. */
  subtitle: string | null;
}

/** SQL: the words in which a claim of `claims` was found, where it stands in an article: a part of its original wording. */
export const QUOTED = `(select exact from appearances where appearances.claim_id = claims.id order by appearances.id limit 1)`;

/** SQL: claims in each of their languages. What follows may say which `claims`. */
export const MATCH_TEXTS = `
  select claims.id as claim_id, worded.language, worded.text, worded.original,
    case when worded.original then ${QUOTED} end as subtitle
  from claims cross join lateral (
    select claims.language, claims.text, true as original
    union all
    select t.language, t.text, false from claim_translations t where t.claim_id = claims.id) worded`;
