import type { Figure } from '../figures/figure.js';
import type { Population } from '../figures/noun-phrase.js';
import { CONCEPTS, type ConceptKind } from '../lexicon/concepts.js';
import { EXCEPTIONS, NEGATIONS } from '../lexicon/function-words.js';
import { OUTCOMES, type Outcome } from '../lexicon/outcomes.js';
import type { Token } from '../text/tokens.js';
import type { ClauseParts } from './clause-parts.js';
import type { OutcomeMention } from './outcome-mention.js';

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

/** What a mention costs that stands beyond an "and" or a comma, in words of distance. */
const OTHER_PART = 25;
const OTHER_CLAUSE = 50;

/**
 * The outcome said of one figure: the nearest mention in its part of the clause, else in its clause, else in its
 * sentence, with no other figure in between, of a meaning that fits what is counted, and not another figure's own.
 */
export function outcomeOf(
  tokens: readonly Token[],
  mentions: readonly OutcomeMention[],
  figures: readonly Figure[],
  clauses: ClauseParts,
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
    if (isOfAnother(mention, clauses, figure) || isOfTheRest(tokens, mention)) continue;
    const outcomes = mention.outcomes.filter((outcome) => fits(outcome, kinds, tokens, mention));
    if (outcomes.length === 0) continue;
    const distance = mention.start < from ? from - mention.start : Math.max(0, mention.start - to) + 0.5;
    const isHere = clauses.parts[mention.start] === clauses.parts[figure.from];
    const cost = distance + (token?.clause === anchor?.clause ? 0 : OTHER_CLAUSE) + (isHere ? 0 : OTHER_PART);
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

/** "Wounded 50" is said of the 50, and "23 people died and" of nothing after it. */
function isOfAnother(mention: OutcomeMention, clauses: ClauseParts, figure: Figure): boolean {
  const owner = clauses.owners.get(mention);
  if (owner !== undefined) return owner !== figure;
  const { parts, settled } = clauses;
  return settled.has(mention) && (parts[mention.start] ?? 0) < (parts[figure.from] ?? 0);
}

const REST = new Set('others rest الاخرون الاخرين الاخر الباقون الباقين الباقي بقيه بقيتهم'.split(' '));

/** "And the others survived", ونجا الآخرون: of those whom no figure counts. */
function isOfTheRest(tokens: readonly Token[], { start, end }: OutcomeMention): boolean {
  const isEnglish = (tokens[start]?.text ?? '') < '\u0600';
  return REST.has(tokens[isEnglish ? start - 1 : end]?.text ?? '');
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
