import type { Wording } from './wording.js';

/** Whether a statement leaves open whether it is so: what may be, is supposed, doubted or denied, or seen in a picture. */
export function isLeftOpen({ isModal, isSupposed, isPicture, doubts, negation }: Wording): boolean {
  return isModal || isSupposed || isPicture || doubts > 0 || negation.negators.size > 0;
}
