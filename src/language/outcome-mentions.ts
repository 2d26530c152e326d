import { CONCEPTS, type ConceptKind } from './lexicon/concepts.js';
import { EXCEPTIONS, NEGATIONS } from './lexicon/function-words.js';
import { OUTCOMES, type Outcome } from './lexicon/outcomes.js';
import type { Figure } from './figure.js';
import type { Population } from './noun-phrase.js';
import type { Token } from './tokens.js';

/** A wording of an outcome at its place in the text. */
export interface OutcomeMention {
  start: number;
  end: number;
  outcomes: readonly Outcome[];
  negated: boolean;
}

/** How far before an outcome its negation stands. */
const NEGATION_REACH = 3;

/** All outcomes that the text names, with their negation; `ignored` tokens were read as bounds. */
export function readOutcomes(tokens: readonly Token[], ignored: ReadonlySet<number>): OutcomeMention[] {
  const mentions: OutcomeMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'word' || ignored.has(index)) continue;
    const matches = OUTCOMES.matchAt(tokens, index);
    const longest = matches[0];
    if (longest === undefined) continue;
    mentions.push({
      start: index,
      end: longest.end - longest.value.objectWords,
      outcomes: matches.map((match) => match.value),
      negated: isNegated(tokens, index, ignored),
    });
  }
  return mentions;
}

function isNegated(tokens: readonly Token[], index: number, ignored: ReadonlySet<number>): boolean {
  const clause = tokens[index]?.clause;
  let found = false;
  for (let at = index - 1; at >= index - NEGATION_REACH && tokens[at]?.clause === clause; at -= 1) {
    if (ignored.has(at)) continue;
    const word = tokens[at]?.text ?? '';
    if (NEGATIONS.has(word) || word.endsWith("n't") || (word === 'to' && tokens[at - 1]?.text === 'failed'))
      found = true;
    if (EXCEPTIONS.has(word)) return false;
  }
  if (!found) return false;
  for (let at = index + 1; at < tokens.length && tokens[at]?.clause === clause; at += 1) {
    if (EXCEPTIONS.has(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/**
 * The outcome said of one figure: the nearest mention in its clause, else in its sentence, with no other figure in
 * between and of a meaning that fits what is counted.
 */
export function outcomeOf(
  tokens: readonly Token[],
  mentions: readonly OutcomeMention[],
  figures: readonly Figure[],
  figure: Figure,
  population: Population | null,
): { mention: OutcomeMention; outcomes: readonly Outcome[] } | null {
  const from = Math.min(figure.from, population?.from ?? figure.from);
  const to = Math.max(figure.to, population?.to ?? figure.to);
  const anchor = tokens[figure.from];
  const kinds = population?.kinds ?? [];
  let best: { mention: OutcomeMention; outcomes: readonly Outcome[]; cost: number } | null = null;
  for (const mention of mentions) {
    const token = tokens[mention.start];
    if (token?.sentence !== anchor?.sentence || isSeparated(mention, figures, figure)) continue;
    const outcomes = mention.outcomes.filter((outcome) => fits(outcome, kinds, tokens, mention));
    if (outcomes.length === 0) continue;
    const distance = mention.start < from ? from - mention.start : Math.max(0, mention.start - to) + 0.5;
    const cost = distance + (token?.clause === anchor?.clause ? 0 : 50);
    if (best === null || cost < best.cost) best = { mention, outcomes, cost };
  }
  return best;
}

function fits(
  outcome: Outcome,
  kinds: readonly ConceptKind[],
  tokens: readonly Token[],
  mention: OutcomeMention,
): boolean {
  if (kinds.some((kind) => outcome.never.includes(kind))) return false;
  if (outcome.of === null) return true;
  if (kinds.length > 0) return kinds.every((kind) => outcome.of?.includes(kind) ?? true);
  // Nothing is known of what is counted: the subject may be the next word.
  const near = CONCEPTS.matchAt(tokens, mention.end)[0];
  return near !== undefined && outcome.of.includes(near.value.kind);
}

function isSeparated(mention: OutcomeMention, figures: readonly Figure[], figure: Figure): boolean {
  return figures.some((other) => {
    if (other === figure) return false;
    const between = mention.start < figure.from;
    return between
      ? other.from > mention.start && other.to <= figure.from
      : other.from >= figure.to && other.to <= mention.start;
  });
}
