import { AUXILIARIES } from '../../lexicon/english-clauses.js';
import { SHAREABLE } from '../../lexicon/english-cues.js';
import type { Draft } from '../draft.js';
import type { Element } from '../line.js';

const SHARED = /^(?:shared|posted|reposted|circulated|circulating|published|spread|spreading|viewed)$/;
/** "A Facebook video" */
const MOST_BEFORE_SHARED = 4;

/** "A photo shared by dozens of accounts claims": what is shared says it, not those who share it. */
export function isSharedPost(elements: readonly Element[], verb: number): boolean {
  const shared = elements.findIndex(({ text }) => SHARED.test(text));
  if (shared < 1 || shared > MOST_BEFORE_SHARED || shared > verb) return false;
  return (
    /^(?:an?|the|this|that|one|another)$/.test(elements[0]?.text ?? '') &&
    SHAREABLE.has(elements[shared - 1]?.text ?? '') &&
    !elements.slice(shared, verb).some(({ kind, text }) => kind === 'word' && AUXILIARIES.has(text))
  );
}

/** "A viral video claims …, but it was filmed in 2016": what follows is the narration's own. */
export function endShared(elements: readonly Element[], { content, cue, side, subject }: Draft): void {
  if (
    side === 'left' ||
    subject === null ||
    !/^(?:claim|purport)/.test(elements[cue?.from ?? -1]?.text ?? '')
  )
    return;
  if (!elements.slice(subject.from, subject.to).some(({ text }) => SHAREABLE.has(text.replace(/s$/, ''))))
    return;
  const but = elements.findIndex(
    ({ text }, at) =>
      at > content.from &&
      at < content.to &&
      text === ',' &&
      /^(?:but|yet|although|though)$/.test(elements[at + 1]?.text ?? ''),
  );
  if (but !== -1) content.to = but;
}
