/**
 * Written by `evals/train-matching.ts` on 2026-11-29, from the 997 queries of the train split of CLEF
 * CheckThat! 2022, task 2A, English (data of the lab, free for research; repository Alihoe/CLEFCheckThat2aSimBa, commit
 * 5d69178). No Arabic data went into it: the features are about words in common, whatever the language.
 */

/** In the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  4.671, 2.055, 3.127, 4.359, -1.535, 1.253, 0.946, 1.818, 4.783, 6.738, 5.934, 0.439,
];

/** What decides whether the best is the same claim; see `rank.ts`. */
export const ACCEPTANCE = { bias: -5.686, score: 0.266, margin: 0.665, threshold: 0.41 };
