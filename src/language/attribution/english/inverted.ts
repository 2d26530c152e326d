import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
  WH,
} from '../../lexicon/english-clauses.js';
import { blank, type Draft, type Phrase } from '../draft.js';
import { contentBefore, hasVerb, isEnd, pieceAfter } from './contents.js';
import { polarityOf, type Cue } from './cues.js';
import { cleaned } from './subjects.js';
import type { Element, Line } from '../line.js';

/** “…,” said X: the subject stands behind the verb. */
export function invertedFrame({ elements, headline }: Line, cue: Cue, floor: number): Draft | null {
  const { frames, base } = cue.verb;
  const before = elements[cue.groupFrom - 1];
  const isQuote = before?.kind === 'quote';
  const isInvertible = !/[ro]/.test(frames) || (base === 'warn' && isQuote);
  if (!frames.includes('q') || !isInvertible || cue.groupFrom !== cue.at) return null;
  if (!isQuote && before?.text !== ',') return null;
  if (isQuote && /^(?:citing|quoting|calling|saying)$/.test(elements[cue.groupFrom - 2]?.text ?? ''))
    return null;
  const subject = invertedSubject(elements, cue.after);
  if (subject === null) return null;
  const words = elements.slice(subject.from, subject.to);
  if (words.some(({ text }) => AUXILIARIES.has(text))) return null;
  const isNamed =
    !frames.includes('n') &&
    (isEnd(elements, subject.to) || elements[subject.to]?.text === ',') &&
    !hasVerb(elements, subject) &&
    (headline || words.some((element) => element.capital));
  const left = isQuote || isNamed ? contentBefore(elements, cue.groupFrom, floor) : null;
  return (
    left && {
      ...blank(left, subject, { from: cue.at, to: cue.after }),
      clause: { from: cue.groupFrom, to: subject.to },
      side: 'left',
      more: pieceAfter(elements, subject.to, left),
      polarity: polarityOf(cue),
    }
  );
}

function invertedSubject(elements: readonly Element[], from: number): Phrase | null {
  const first = elements[from];
  if (
    first?.kind !== 'word' ||
    PREPOSITIONS.has(first.text) ||
    TIMES.has(first.text) ||
    WH.has(first.text) ||
    first.text === 'that'
  )
    return null;
  if (SUBJECT_PRONOUNS.has(first.text)) return null;
  let to = from + 1;
  for (; to < elements.length; to += 1) {
    const element = elements[to];
    const before = elements[to - 1];
    if (element === undefined || before === undefined) break;
    if (element.kind === 'sign' && !/^[.'&()#-]$/.test(element.text)) break;
    if (element.text === '.' && isEnd(elements, to)) break;
    if (element.kind === 'quote' && element.length > 6) break;
    if (
      element.kind === 'word' &&
      /^(?:who|which|when|while|as|after|because|if|and|but|before|adding|during)$/.test(element.text)
    ) {
      if (!(element.text === 'and' && elements[to + 1]?.capital)) break;
    }
    if (
      element.kind === 'word' &&
      before.capital &&
      /^(?:on|in|at|during|to|about|from|after|with)$/.test(element.text)
    )
      break;
    if (TIMES.has(element.text) && element.kind === 'word' && !DETERMINERS.has(before.text)) break;
  }
  return cleaned(elements, from, to);
}
