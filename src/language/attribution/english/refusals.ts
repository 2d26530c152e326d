import type { Element } from '../line.js';

interface Refusal {
  from: number;
  verb: number;
  cueFrom: number;
  cueTo: number;
  content: { from: number; to: number };
}

const DECLINE = /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/;
const ANSWER = /^(?:comment|respond|reply|answer|return|elaborate)$/;
const NOT = /^(?:not|didn't|wouldn't|don't|doesn't|hasn't|haven't|couldn't|never)$/;
const SPEAK =
  /^(?:comment|say|answer|discuss|confirm|respond|elaborate|speak|name|disclose|reveal|identify|specify|talk|reply|provide|give|address|be|release)$/;

/** "declined to comment", "did not respond to a request", "could not be reached", "neither confirmed nor denied". */
export function refusalAt(elements: readonly Element[], at: number): Refusal | null {
  const text = (index: number): string => elements[index]?.text ?? '';
  const word = elements[at];
  if (word?.kind !== 'word') return null;
  const end = elements.length;
  const speaks = word.text.startsWith('refus')
    ? /^(?:comment|say|answer|discuss|confirm|respond|elaborate)$/
    : SPEAK;
  // Not to be named is no refusal to answer.
  const anonymous = text(at + 2) === 'be' && /^(?:named|identified|quoted|photographed)$/.test(text(at + 3));
  if (DECLINE.test(word.text) && text(at + 1) === 'to' && speaks.test(text(at + 2)) && !anonymous) {
    return {
      from: groupStart(elements, at),
      verb: at,
      cueFrom: at,
      cueTo: at + 1,
      content: { from: at + 2, to: end },
    };
  }
  if (
    word.text === 'neither' &&
    /^(?:confirm|confirms|confirmed|confirming)$/.test(text(at + 1)) &&
    text(at + 2) === 'nor'
  ) {
    return {
      from: groupStart(elements, at),
      verb: at + 1,
      cueFrom: at,
      cueTo: at + 4,
      content: { from: at + 4, to: end },
    };
  }
  if (NOT.test(word.text)) {
    let verb = at + 1;
    while (
      /^(?:immediately|yet|directly|publicly|respond|initially|be|been|return)$/.test(text(verb)) &&
      !ANSWER.test(text(verb))
    )
      verb += 1;
    const auxiliary = /^(?:did|does|do|has|have|had|would|could|will)$/.test(text(at - 1));
    const cueFrom = word.text === 'not' && auxiliary ? at - 1 : at;
    if (text(verb) === 'reached' && /^(?:could|can)/.test(text(cueFrom))) {
      const from = text(verb + 1) === 'for' ? verb + 2 : verb + 1;
      return from < end && elements[from]?.kind === 'word'
        ? { from: groupStart(elements, cueFrom), verb, cueFrom, cueTo: verb + 1, content: { from, to: end } }
        : null;
    }
    if (!ANSWER.test(text(verb).replace(/(?:ed|ded)$/, '')) && !ANSWER.test(text(verb).replace(/d$/, '')))
      return null;
    let from = verb + 1;
    while (/^(?:immediately|directly)$/.test(text(from))) from += 1;
    if (/^(?:to|on|about)$/.test(text(from))) from += 1;
    const nothing = from >= end || elements[from]?.kind === 'sign';
    if (nothing) from = verb;
    return {
      from: groupStart(elements, cueFrom),
      verb,
      cueFrom,
      cueTo: nothing && verb > at + 1 ? verb : verb + (nothing ? 0 : 1),
      content: { from, to: end },
    };
  }
  return null;
}

function groupStart(elements: readonly Element[], at: number): number {
  let from = at;
  while (
    /^(?:has|have|had|would|could|can|will|also|did|does|both|all|repeatedly)$/.test(
      elements[from - 1]?.text ?? '',
    )
  )
    from -= 1;
  return from;
}
