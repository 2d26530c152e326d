import { PREPOSITIONS, TIMES } from '../../lexicon/english-clauses.js';
import { isVerbLike } from './verbs.js';
import { type Element } from '../line.js';

/** Whether the sentence, or a part closed by a semicolon, ends here. */
export function isEnd(elements: readonly Element[], at: number): boolean {
  for (let next = at; next < elements.length; next += 1) {
    const element = elements[next];
    if (element === undefined) return true;
    if (element.kind !== 'sign') return false;
    if (element.text === ';') return true;
    if (!/^[.!?'")\]…]$/.test(element.text)) return false;
  }
  return true;
}

/** They open the occasion of what is said. */
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/;

/** The content that ends right before the words of reporting. */
export function contentBefore(
  elements: readonly Element[],
  end: number,
  floor: number,
): { from: number; to: number } | null {
  let to = end;
  if (elements[to - 1]?.kind === 'sign') to -= 1;
  let from = floor;
  if (/^(?:but|and|yet|so)$/.test(elements[from]?.text ?? '') && elements[from + 1]?.kind !== 'sign')
    from += 1;
  for (let at = to - 1; at > from; at -= 1) if (elements[at]?.text === ';') from = at + 1;
  if (to - from < 1) return null;
  const words = elements.slice(from, to).filter((element) => element.kind === 'word').length;
  const quoted = elements.slice(from, to).some((element) => element.kind === 'quote');
  // "However, officials say", "Last week, he said"
  if (!quoted && words < 3) return null;
  const first = elements[from];
  // "Asked whether he would resign, the minister laughed."
  if (!quoted && ASKED.test(first?.text ?? '')) return null;
  if (
    !quoted &&
    first !== undefined &&
    words < 9 &&
    (PREPOSITIONS.has(first.text) || TIMES.has(first.text)) &&
    !hasComma(elements, from, to) &&
    !hasVerb(elements, { from, to })
  )
    return null;
  return { from, to };
}

export function hasVerb(elements: readonly Element[], { from, to }: { from: number; to: number }): boolean {
  return elements.slice(from, to).some(isVerbLike);
}

export function isClause(elements: readonly Element[], range: { from: number; to: number }): boolean {
  return (
    hasVerb(elements, range) ||
    elements.slice(range.from, range.to).some((element) => element.kind === 'quote')
  );
}

export function hasComma(elements: readonly Element[], from: number, to: number): boolean {
  return elements.slice(from, to).some((element) => element.text === ',');
}

/**
 * “A,” he said, “B”: the piece after the words of reporting. Behind a quotation "and" and "but" go on with the narration
 * (“It closed,” Renn said, and three people died), unless what follows them is quoted, too.
 */
export function pieceAfter(
  elements: readonly Element[],
  at: number,
  first: { from: number; to: number },
): { from: number; to: number } | undefined {
  if (elements[at]?.text !== ',' && elements[at]?.text !== ':' && elements[at]?.text !== '-') {
    return elements[at]?.kind === 'quote' ? { from: at, to: at + 1 } : undefined;
  }
  const next = elements[at + 1];
  if (next?.kind === 'quote') return { from: at + 1, to: isEnd(elements, at + 2) ? at + 2 : elements.length };
  if (next?.kind !== 'word' || !/^(?:and|but|that)$/.test(next.text)) return undefined;
  const from = next.text !== 'that' && elements[at + 2]?.text === 'that' ? at + 3 : at + 2;
  const isMore =
    next.text === 'that' ||
    from === at + 3 ||
    elements[from]?.kind === 'quote' ||
    !endsInQuotation(elements, first);
  return isMore ? { from, to: elements.length } : undefined;
}

function endsInQuotation(elements: readonly Element[], { from, to }: { from: number; to: number }): boolean {
  let last = to - 1;
  while (last > from && elements[last]?.kind === 'sign') last -= 1;
  return elements[last]?.kind === 'quote';
}
