/* Made by evals/train-reports.ts; not written by hand. */
interface ReportWeights {
  bias: number;
  threshold: number;
  weights: Readonly<Record<string, number>>;
}

/**
 * What the signs weigh by which two reports are known to be of one matter, where they differ in a number and where something went
 * opposite ways. Trained on 2026-12-01 from 1780 pairs written for this project
 * (evals/pairs/train), SHA-256 of their rows 7b3277d6ed60cab58f31b9277e006c503333b4f71858cea469ceca5c4f3ab6c0.
 */
export const REPORT_MODEL: { numbers: ReportWeights; courses: ReportWeights } = {
  numbers: {
    bias: -1.62,
    threshold: 0.55,
    weights: {
      across: 0.34,
      amount: 1.04,
      'area apart': -0.81,
      'course alone': -0.05,
      'court apart': -1.14,
      'daytime apart': -0.43,
      'daytime one': -0.48,
      'denied on one side': 0.65,
      'either way': 0.66,
      few: -0.2,
      fits: -0.65,
      grown: -0.92,
      implied: 0.88,
      known: -0.61,
      later: -1.77,
      'level apart': -1.13,
      'mode one': -1.5,
      'more one': -0.05,
      named: 0.46,
      'names apart': -0.36,
      none: 0.16,
      'of all': 1.16,
      'of all, both': 1.9,
      'opposite outcomes': 0.9,
      'other event': -0.61,
      'other noun': -0.15,
      'other of its kind': -0.9,
      'other scope': -1.7,
      'other time': -1.04,
      'owner one': -1.47,
      part: -0.71,
      'part alone': -0.94,
      'people alone': -0.61,
      'people apart': -0.5,
      'places apart': -0.71,
      'plan one': -1.27,
      'progress apart': -0.99,
      'progress one': -0.19,
      reckoned: 0.42,
      'sex apart': -2.27,
      'sex one': -0.72,
      share: 0.19,
      'side one': -0.14,
      'span alone': -0.39,
      'subjects apart': -0.16,
      'time shared': 1.11,
      'times apart': -1.04,
      'times in part': -1.22,
      'turned count': 1.41,
      units: 1.87,
    },
  },
  courses: {
    bias: 1.45,
    threshold: 1.09,
    weights: {
      across: -0.29,
      'daytime apart': -0.93,
      few: -0.94,
      'left over, both': -0.04,
      named: 0.5,
      'names apart': -1.14,
      'other event': -0.63,
      'other of its kind': -0.56,
      'other time': -0.66,
      'part alone': -0.93,
      'part one': -0.15,
      'people alone': -0.16,
      'same but for a word': -1.77,
      'same but for two': -0.63,
      'times apart': -0.66,
      units: 0.33,
      'worth one': -0.52,
    },
  },
};
