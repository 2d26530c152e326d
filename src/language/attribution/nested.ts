import type { Draft, Phrase } from './draft.js';

/** Links that a chain has at most; who stands further out is left out. */
const LONGEST_CHAIN = 8;
/** Contents that one word may stand in. Newspapers nest three: more is no statement that anybody would look up. */
const DEEPEST = 5;

/** The drafts inside whose content another's words of reporting stand, the nearest first. */
export function speakersAround(drafts: readonly Draft[], inner: Draft): Draft[] {
  return drafts
    .filter((outer) => outer !== inner && encloses(outer, inner) && !isOnlyJudged(outer))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** انتقدت النقابة الشركة التي أعلنت أن …: who judges a thing passes on nothing that is told of it. */
function isOnlyJudged({ attitude, nominal }: Draft): boolean {
  return attitude === true && nominal === true;
}

function encloses(outer: Draft, inner: Draft): boolean {
  return (
    inner.clause.from >= outer.content.from &&
    inner.clause.to <= outer.content.to &&
    inner.clause.from !== outer.clause.from
  );
}

/**
 * "Holt denied that Vance said it was safe": whether it was said at all is what is in doubt, so that nobody in it says
 * anything, and whoever denies it passes nothing on.
 */
export function isInDoubt(around: readonly Draft[]): boolean {
  return around.some(({ polarity }) => polarity !== 'asserts');
}

/** Through whom a statement came: its own links, then those of each speaker around it, from the inside out, each once. */
export function chainThrough(own: readonly Phrase[], around: readonly Draft[]): Phrase[] {
  const chain = new Map<number, Phrase>();
  const add = (phrase: Phrase): void => {
    if (chain.size < LONGEST_CHAIN && !chain.has(phrase.from)) chain.set(phrase.from, phrase);
  };
  own.forEach(add);
  for (const { subject, refusal, cue, relay, hearsay } of around) {
    if (chain.size === LONGEST_CHAIN) break;
    if (hearsay) add({ ...hearsay, shared: false, boundary: hearsay.from, unnamed: true });
    if (subject === null || refusal) continue;
    add({ ...subject, ...(cue && { verb: cue }) });
    relay.forEach(add);
  }
  return [...chain.values()];
}

/** Leaves out the widest contents where too many stand in one another, so that no text is read over and over. */
export function withoutDeepNests(drafts: readonly Draft[], elements: number): Draft[] {
  const depth = new Uint8Array(elements);
  const kept = new Set<Draft>();
  for (const draft of [...drafts].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const { from, to } = draft.content;
    if (depth.subarray(from, to).some((count) => count >= DEEPEST)) continue;
    for (let at = from; at < to; at += 1) depth[at] = (depth[at] ?? 0) + 1;
    kept.add(draft);
  }
  return drafts.filter((draft) => kept.has(draft));
}

function lengthOf({ content }: Draft): number {
  return content.to - content.from;
}
