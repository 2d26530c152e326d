import type { Wording } from './wording.js';

/** Whether a statement leaves open whether it is so: what may be, is supposed, doubted or denied, or seen in a picture. */
export function isLeftOpen({ isModal, isSupposed, isPicture, doubts, negation }: Wording): boolean {
  return isModal || isSupposed || isPicture || doubts > 0 || negation.negators.size > 0;
}

/** Whether it does so in any other way than by one denial: something is no longer so, either may be, or something is excepted. */
export function isUncertain(wording: Wording): boolean {
  const { isModal, isSupposed, isPicture, isNoLonger, doubts, negation, hasBy, choices } = wording;
  const isOpen =
    isModal || isSupposed || isPicture || isNoLonger || hasBy || doubts > 0 || choices.length > 0;
  return isOpen || negation.negators.size > 1 || negation.excepts || wording.tokens.at(-1)?.text === '?';
}
