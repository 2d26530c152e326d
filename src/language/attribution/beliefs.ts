import type { Passage } from '../text/passage.js';
import type { Range, Span } from './attribution.js';
import { tokenAt } from './contents.js';

const HOLDS = /^(?:تعتقد|يعتقد|يعتقدون|تري|يري|تظن|يظن|believes?|thinks?|considers?)$/;
const LONGEST_HOLDER = 8;

/** What a reported statement says that somebody else believes: "the US does not believe that …". */
export function beliefOf(passage: Passage, content: Range): { holder: Span; verb: string } | null {
  const { tokens } = passage;
  const from = tokenAt(passage, content.start);
  for (let at = from + 1; at < from + LONGEST_HOLDER && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.start >= content.end) return null;
    if (!HOLDS.test(token.text)) continue;
    if (!/^(?:ان|بان|that)$/.test(tokens[at + 1]?.text ?? '')) return null;
    let to = at;
    while (to > from && /^(?:لا|لم|ما|do|does|did|not|don't|doesn't)$/.test(tokens[to - 1]?.text ?? ''))
      to -= 1;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (
      first === undefined ||
      last === undefined ||
      to === from ||
      /^(?:he|she|it|they|هو|هي)$/.test(first.text)
    )
      return null;
    return {
      holder: { start: first.start, end: last.end, text: passage.slice(first.start, last.end) },
      verb: passage.slice(token.start, token.end),
    };
  }
  return null;
}
