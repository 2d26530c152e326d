import type { Passage } from '../text/passage.js';
import type { Sentence } from '../text/sentences.js';
import { leadingWaw } from './arabic/subjects.js';
import type { Attribution, Range } from './attribution.js';
import { tokenAt } from './contents.js';
import { readLine, rangeOf } from './line.js';

/** Fewer words are a heading, a caption or a by-line. */
const FEWEST_WORDS = 5;
/** A clause about what was just said, which is a statement of its own: "…, which killed seven". */
const ADDED_CLAUSE = /^(?:والذي|والتي|واللذين|والذين|which)$/;

/** The statements that an article makes on its own account: sentences in which it reports nobody's words. */
export function narrationOf(
  passage: Passage,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): Range[] {
  const statements: Range[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    let reports = false;
    while (next < attributions.length && (attributions[next]?.content.start ?? Infinity) < sentence.end) {
      if ((attributions[next]?.content.end ?? 0) > sentence.start) reports = true;
      next += 1;
    }
    if (reports || !isStatement(passage, sentence)) continue;
    const line = readLine(passage, sentence, index, false);
    const { elements } = line;
    if (elements.some((element) => element.kind === 'quote' && element.ends)) continue;
    let from = 0;
    for (let at = 1; at <= elements.length; at += 1) {
      const splits =
        at < elements.length && elements[at]?.text === ',' && ADDED_CLAUSE.test(elements[at + 1]?.text ?? '');
      if (!splits && at < elements.length) continue;
      const range = rangeOf(line, from, at, from === 0 ? leadingWaw(elements, 0) : 0);
      if (range !== null && at - from >= FEWEST_WORDS) statements.push(range);
      from = at + 2;
    }
  }
  for (const attribution of attributions) statements.push(...takenForGranted(passage, attribution));
  return statements.sort((a, b) => a.start - b.start);
}

/** "الحوثيين الذين ما زالوا …", "rebels who still …": what goes on is taken for granted, whoever speaks. */
function takenForGranted(passage: Passage, { content, kind }: Attribution): Range[] {
  const { tokens, quotationOf } = passage;
  const found: Range[] = [];
  if (kind === 'direct_quote') return found;
  let from = tokenAt(passage, content.start);
  for (let at = from + 1; (tokens[at]?.end ?? Infinity) <= content.end; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^(?:,|;|الي|عن|علي|مع|ان|that|and)$/.test(text)) from = at + 1;
    if (!/^(?:الذي|التي|الذين|who|which)$/.test(text) || quotationOf[at] !== -1 || from >= at) continue;
    const next = tokens[at + 1]?.text ?? '';
    const goesOn =
      (/^(?:ما|لا)$/.test(next) && /^[يت]?زال(?:وا|ون|ت)?$/.test(tokens[at + 2]?.text ?? '')) ||
      /^(?:still|continues?)$/.test(next);
    if (!goesOn) continue;
    let to = at + 1;
    while ((tokens[to]?.end ?? Infinity) <= content.end && !/^[,;]$/.test(tokens[to]?.text ?? '')) to += 1;
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  }
  return found;
}

function isStatement({ tokens }: Passage, { from, to }: Sentence): boolean {
  const last = tokens[to - 1]?.text ?? '';
  if (!/^["').]$/.test(last)) return false;
  return tokens.slice(from, to).filter((token) => token.kind !== 'sign').length >= FEWEST_WORDS;
}
