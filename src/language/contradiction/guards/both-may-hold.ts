import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { isAsserted } from '../../wording/asserted.js';
import type { Finding } from '../numbers/finding.js';

/**
 * Why two statements can both be true, whichever rule found them against each other; null where nothing says so. Who asks or
 * only tells what others allege says nothing that another could contradict.
 */
export function whyBothMayHold(
  _found: Finding | WordFinding,
  left: StatementReading,
  right: StatementReading,
): 'modality' | null {
  return isAsserted(left) === isAsserted(right) ? null : 'modality';
}
