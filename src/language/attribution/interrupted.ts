import type { Passage } from '../passage.js';
import type { Attribution, Span } from './attribution.js';
import { tokenAt } from './contents.js';

/**
 * “A,” he said. “B.” is one quotation, interrupted by the words that report it: its content reaches from its first piece
 * to its last, and the pieces are told apart. Where more is said about the speaker than by him, they stay two.
 */
export function joinInterrupted(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = [];
  for (const next of attributions) {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(passage, last, next)) {
      joined.push(next);
      continue;
    }
    const { start } = last.content;
    const { end } = next.content;
    joined[joined.length - 1] = {
      ...last,
      content: { start, end, text: passage.slice(start, end) },
      pieces: [...piecesOf(last), next.content],
    };
  }
  return joined;
}

export function piecesOf({ content, pieces }: Attribution): readonly Span[] {
  return pieces ?? [content];
}

/** Whether nothing but the words of reporting stands between two quotations of one source. */
function goesOn(passage: Passage, last: Attribution, next: Attribution): boolean {
  const { cue } = last;
  const before = piecesOf(last).at(-1);
  if (cue === null || before === undefined || next.content.start <= before.end) return false;
  const alone = next.cue === null && next.source?.implicit === true;
  if (!alone && next.cue?.start !== cue.start) return false;
  if (last.source?.name !== next.source?.name) return false;
  if (cue.start < last.content.start || cue.start > next.content.start) return false;
  const { breaks, quotationOf } = passage;
  const from = tokenAt(passage, before.start);
  const to = tokenAt(passage, next.content.start);
  if (quotationOf[from] === -1 || quotationOf[to] === -1) return false;
  for (let at = from + 1; at <= to; at += 1) if (breaks.has(at)) return false;
  const longest = Math.max(...[...piecesOf(last), next.content].map(({ start, end }) => end - start));
  return next.content.start - before.end < longest;
}
