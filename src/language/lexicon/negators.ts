import { foldForSearch } from '../text/normalise.js';
import { foldedSet } from './folded-set.js';

/** Words that deny what follows them in their clause. */
export const NEGATORS: ReadonlySet<string> = foldedSet(`
unable not no never nobody nothing none neither nor without cannot nowhere
لا لم لن ليس ليست ليسوا لسنا عدم بعدم لعدم وعدم بدون دون بلا ولم ولا ولن وليس وليست غير وغير لست
`);

/** Verbs and nouns by which what follows is said not to be so. */
export const DENIALS: ReadonlySet<string> = foldedSet(`
deny denies denied denying denial failed fails failing refuted refutes refused refuses lacks lacked
avoid avoids avoided avoiding avert averts averted averting escape escapes escaped
نفي نفى نفت ينفي تنفي ينف تنف ونفى ونفت نافيا نافية أنكر أنكرت ينكر تنكر وأنكر كذب يكذب تكذب كذبت فشل فشلت يفشل تفشل
تجنب تجنبت يتجنب تتجنب تفادى تفادت يتفادى تتفادى أخفق أخفقت يخفق تخفق
`);

/** They look like a denial, and say "still", "only" or "at once". */
export const NOT_NEGATING: ReadonlySet<string> = new Set(
  [
    'لا يزال',
    'لا تزال',
    'لا يزالون',
    'لا زال',
    'لا زالت',
    'لم يزل',
    'لا سيما',
    'لا بد',
    'لا شك',
    'not only',
    'no doubt',
    'no less',
    'no fewer',
    'no more',
    'not less',
    'no sooner',
    'no matter',
    'لا يقل',
    'لم يقتصر',
    'لم تقتصر',
    'لا يقتصر',
    'لا تقتصر',
    'لا تقل',
    'لا يتجاوز',
    'لا تتجاوز',
    'لم يتجاوز',
    'لم تتجاوز',
    'without doubt',
    'failed state',
    'without precedent',
  ].map(foldForSearch),
);
