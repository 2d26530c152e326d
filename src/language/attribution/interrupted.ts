import type { Passage } from '../text/passage.js';
import type { Attribution, Span } from './attribution.js';
import { tokenAt } from './contents.js';

/**
 * “A,” he said. “B.” is one quotation, interrupted by the words that report it: its content reaches from its first piece
 * to its last, and the pieces are told apart. Where more is said about the speaker than by him, they stay two.
 */
export function joinInterrupted(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const quotations: Quotation[] = [];
  for (const next of attributions) {
    const last = quotations.at(-1);
    if (last === undefined || !goesOn(passage, last, next)) {
      const pieces = [...piecesOf(next)];
      quotations.push({ first: next, pieces, longest: Math.max(0, ...pieces.map(lengthOf)) });
      continue;
    }
    last.pieces.push(next.content);
    last.longest = Math.max(last.longest, lengthOf(next.content));
  }
  return quotations.map(({ first, pieces }) => {
    const start = pieces[0]?.start ?? first.content.start;
    const end = pieces.at(-1)?.end ?? first.content.end;
    if (pieces.length < 2) return first;
    return { ...first, content: { start, end, text: passage.slice(start, end) }, pieces };
  });
}

/** A quotation with the pieces that have been found to belong to it. */
interface Quotation {
  first: Attribution;
  pieces: Span[];
  longest: number;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

export function piecesOf({ content, pieces }: Attribution): readonly Span[] {
  return pieces ?? [content];
}

/** Whether nothing but the words of reporting stands between two quotations of one source. */
function goesOn(passage: Passage, { first, pieces, longest }: Quotation, next: Attribution): boolean {
  const { cue } = first;
  const before = pieces.at(-1);
  if (cue === null || before === undefined || next.content.start <= before.end) return false;
  const alone = next.cue === null && next.source?.implicit === true;
  if (!alone && next.cue?.start !== cue.start) return false;
  if (first.source?.name !== next.source?.name) return false;
  if (cue.start < first.content.start || cue.start > next.content.start) return false;
  const { breaks, quotationOf } = passage;
  const from = tokenAt(passage, before.start);
  const to = tokenAt(passage, next.content.start);
  if (quotationOf[from] === -1 || quotationOf[to] === -1) return false;
  for (let at = from + 1; at <= to; at += 1) if (breaks.has(at)) return false;
  return next.content.start - before.end < Math.max(longest, lengthOf(next.content));
}
