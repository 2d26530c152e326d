/* Made by evals/train-reports.ts; not written by hand. */
/**
 * What the signs weigh by which two reports are known to be of one matter, and from which sum on they are, where they differ in a
 * number and where something went opposite ways. Trained on 2026-12-01 from 1780 pairs written for this project
 * (evals/pairs/train), SHA-256 of their rows
 * 7b3277d6ed60cab58f31b9277e006c503333b4f71858cea469ceca5c4f3ab6c0.
 */
export const REPORT_MODEL: {
  bias: number;
  thresholds: { numbers: number; courses: number };
  weights: Readonly<Record<string, number>>;
} = {
  bias: -1.51,
  thresholds: { numbers: 0.54, courses: 1.45 },
  weights: {
    across: 0.27,
    amount: 1.02,
    'area apart': -0.94,
    'beside met': 0.16,
    course: 1.61,
    'course alone': -0.14,
    'court apart': -1.14,
    'daytime apart': -0.5,
    'denied on one side': 0.64,
    'either way': 0.55,
    few: -0.57,
    fits: -0.71,
    grown: -1,
    implied: 0.77,
    known: -0.56,
    later: -1.74,
    'level apart': -1.15,
    'mode one': -1.54,
    named: 0.69,
    'names apart': -1.22,
    none: 0.19,
    'of all': 1.1,
    'of all, both': 1.85,
    'opposite outcomes': 0.76,
    'other event': -0.51,
    'other noun': -0.22,
    'other occasion': -0.01,
    'other of its kind': -0.64,
    'other scope': -1.54,
    'other time': -1.15,
    'owner one': -1.58,
    part: -0.95,
    'part alone': -0.68,
    'part one': -0.13,
    'people alone': -0.35,
    'people apart': -0.08,
    'places apart': -0.22,
    'plan one': -1.84,
    'progress apart': -1.07,
    'progress one': -0.21,
    reckoned: 0.5,
    'same but for a word': -2.27,
    'same but for two': -0.2,
    'sex apart': -2.26,
    'sex one': -0.77,
    share: 0.17,
    'side one': -0.07,
    'span alone': -0.12,
    'subjects apart': -0.11,
    'time shared': 0.96,
    'times apart': -1.15,
    'times in part': -1.22,
    'turned count': 1.31,
    units: 1.7,
    'worth one': -0.41,
  },
};
