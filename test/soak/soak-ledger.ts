import type { Ledger } from '../faults/support/ledger.js';

/**
 * What is wrong with a ledger, in sentences. Nothing: it is balanced.
 *
 * @param bad rechecks whose code cannot succeed
 * @param pairs of claims that contradict each other
 */
export function differences(ledger: Ledger, bad: number, pairs: number): string[] {
  const { rechecks, doneOnce, doubled, notDone, open, failed } = ledger;
  const wrong: string[] = [];
  const compare = (what: string, is: number, wanted: number): void => {
    if (is !== wanted) wrong.push(`${what}: ${is}, and should be ${wanted}`);
  };
  compare('rechecks with more than one effect', doubled, 0);
  compare('rechecks with exactly one effect', doneOnce, rechecks - bad);
  compare('rechecks that were not done', notDone, bad);
  compare(
    'jobs given up',
    Object.values(failed).reduce((sum, jobs) => sum + jobs, 0),
    bad,
  );
  for (const [what, jobs] of Object.entries(open)) compare(`jobs still open (${what})`, jobs, 0);
  compare('contradictions', ledger.pairs, pairs);
  compare('suggestions of one', ledger.suggestions, pairs);
  return wrong;
}
