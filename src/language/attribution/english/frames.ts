import {
  AUXILIARIES,
  DETERMINERS,
  OBJECT_PRONOUNS,
  SUBORDINATES,
  TIME_UNITS,
  TIMES,
} from '../../lexicon/english-clauses.js';
import { ENGLISH_DENIABLE } from '../../lexicon/english-cues.js';
import { blank, type Draft, type Phrase } from '../draft.js';
import { skipAdjuncts } from './adjuncts.js';
import { isEnd, contentBefore, hasComma, isClause, pieceAfter } from './contents.js';
import { polarityOf, type Cue } from './cues.js';
import { invertedFrame } from './inverted.js';
import { isDocumentWord } from './kinds.js';
import { contentAfter } from './objects.js';
import { isForum, passiveFrame } from './passives.js';
import { subjectBefore } from './subjects.js';
import { isVerbLike } from './verbs.js';
import { type Element, type Line } from '../line.js';
import { canSpeak } from '../settle.js';

const DENIABLE: ReadonlySet<string> = new Set(ENGLISH_DENIABLE.split(' '));

export function readCueFrame(
  line: Line,
  cue: Cue,
  floor: number,
  mainSubject: () => Phrase | null,
  earlier: readonly Draft[],
): Draft | null {
  const { elements } = line;
  const { frames } = cue.verb;
  if (cue.infinitive) return null;
  if (cue.passive) return passiveFrame(elements, cue, floor);
  const cueRange = { from: cue.at, to: cue.after };
  if (/^(?:as|saying)$/.test(elements[cue.at - 1]?.text ?? '') && cue.verb.base === 'say') return null;
  if (cue.participle) return participial(line, cue, mainSubject, earlier, floor);
  const before = elements[cue.groupFrom - 1];
  const inverted = invertedFrame(line, cue, floor);
  if (inverted !== null) return inverted;
  let subject = subjectBefore(elements, cue.groupFrom, floor);
  let implicit = subject?.shared ?? false;
  if (subject === null) {
    // "… and said that": the subject of the verb before.
    if (before?.kind === 'word' && !/^(?:and|but|or|then)$/.test(before.text)) return null;
    subject = quotedBefore(earlier, cue) ?? mainSubject();
    if (subject === null || subject.from >= cue.groupFrom) return null;
    implicit = true;
  }
  if (/^(?:neither|nobody|none|no)$/.test(elements[subject.from]?.text ?? '')) return null;
  if (!fits(elements, subject, cue) || holdsVerb(elements, subject)) return null;
  // "Officials who cited photographs": where somebody has it from, who is cited himself.
  if (cue.verb.base === 'cite' && subject.shared) return null;
  const clauseFrom = implicit ? cue.groupFrom : subject.boundary;
  const edge = elements[clauseFrom - 1];
  const afterQuote =
    edge?.kind === 'quote' &&
    edge.ends &&
    frames.includes('q') &&
    elements[cue.after]?.kind !== 'quote' &&
    (edge.length > 3 || clauseFrom - 1 === floor);
  const right = afterQuote ? null : contentAfter(line, cue);
  const base = {
    ...blank({ from: 0, to: 0 }, subject, cueRange),
    implicit,
    polarity: polarityOf(cue),
  };
  if (right !== null) {
    if (!isDenied(elements, cue, right.content.from)) return null;
    const opener = elements[subject.from - 1]?.text ?? '';
    if (!implicit && opener === 'as' && subject.from - 1 <= floor + 1 && right.content.from > cue.after) {
      const comma = elements.findIndex((element, at) => at >= cue.after && element.text === ',');
      if (comma !== -1)
        return {
          ...base,
          content: { from: comma + 1, to: elements.length },
          clause: { from: clauseFrom, to: comma + 1 },
        };
    }
    if (!implicit && SUBORDINATES.has(opener) && isTimed(elements, floor, subject.from - 1)) {
      const comma = elements.findIndex((element, at) => at > right.content.from && element.text === ',');
      if (comma !== -1) right.content.to = comma;
      // "A day after Holt said it, it collapsed"
      if (comma === right.content.from + 1 && OBJECT_PRONOUNS.has(elements[right.content.from]?.text ?? ''))
        return null;
    }
    if (base.polarity === 'denies') {
      // "rejected the account as “edited”": what is rejected is the account.
      const as = elements.findIndex(
        (element, at) => at > right.content.from && element.text === 'as' && element.kind === 'word',
      );
      if (as !== -1) right.content.to = as;
    }
    return {
      ...base,
      content: right.content,
      clause: { from: clauseFrom, to: right.content.from },
      relay: right.recipient ? [right.recipient] : [],
    };
  }
  if (!frames.includes('q') && !frames.includes('D-')) return null;
  if (!implicit && elements[subject.from - 1]?.text === 'as' && subject.from - 1 <= floor + 1) {
    const comma = elements.findIndex((element, at) => at >= cue.after && element.text === ',');
    if (comma === -1) return null;
    return {
      ...base,
      content: { from: comma + 1, to: elements.length },
      clause: { from: clauseFrom, to: comma + 1 },
    };
  }
  const adjuncts = skipAdjuncts(elements, cue.after, frames.includes('r'));
  if (!afterQuote && !isEnd(elements, adjuncts.at) && elements[adjuncts.at]?.text !== ',') return null;
  if (edge === undefined || implicit || !(edge.kind === 'quote' || edge.text === ',' || edge.text === '-'))
    return null;
  const left = contentBefore(elements, clauseFrom, floor);
  const isSubordinate =
    left !== null && opensSubordinate(elements, left.from) && !hasComma(elements, left.from, left.to);
  if (
    left === null ||
    (elements[adjuncts.at]?.text === ',' && (isSubordinate || !isClause(elements, left)))
  ) {
    // "African-Americans, he said, can …", "If it is shut, he said, people will …": what follows is more of the clause.
    if (edge.text !== ',' || elements[adjuncts.at]?.text !== ',') return null;
    const whole = left !== null && (isSubordinate || isVerbLike(elements[adjuncts.at + 1] as Element));
    const rest = { from: whole ? left.from : adjuncts.at + 1, to: elements.length };
    return { ...base, content: rest, clause: { from: clauseFrom, to: rest.from } };
  }
  return {
    ...base,
    content: left,
    clause: { from: clauseFrom, to: adjuncts.at },
    side: 'left',
    more: pieceAfter(elements, adjuncts.at, left),
    relay: adjuncts.recipient ? [adjuncts.recipient] : [],
  };
}

/** "If it is shut", "as the dam broke", and not "as many as 40 people". */
function opensSubordinate(elements: readonly Element[], at: number): boolean {
  const [first, next] = [elements[at]?.text ?? '', elements[at + 1]?.text ?? ''];
  return SUBORDINATES.has(first) && !(first === 'as' && /^(?:many|much|few|little|of)$/.test(next));
}

/** “It closed,” said Renn, and accused …: the subject stands behind the quotation with which the sentence opens. */
function quotedBefore(earlier: readonly Draft[], { at }: Cue): Phrase | undefined {
  const said = earlier.findLast(({ side, clause }) => side === 'left' && clause.to <= at);
  return said?.subject ?? undefined;
}

/** "Renn could not confirm | reports": a whole clause is nobody. */
function holdsVerb(elements: readonly Element[], { from, to }: Phrase): boolean {
  return elements
    .slice(from + 1, to)
    .some(({ kind, text, capital }) => kind === 'word' && !capital && AUXILIARIES.has(text));
}

/** Texts show and find; people do, too, but then it is no speech. */
function fits(elements: readonly Element[], subject: Phrase, cue: Cue): boolean {
  if (cue.verb.frames.includes('F')) return isForum(elements, subject);
  if (!cue.verb.frames.includes('D-')) return true;
  // People find that something is so; what else they find and show is no speech.
  if (
    cue.verb.base === 'find' &&
    elements.slice(cue.after, cue.after + 6).some(({ text }) => text === 'that')
  )
    return true;
  return elements
    .slice(subject.from, subject.to)
    .some((element) => element.kind === 'word' && isDocumentWord(element.text));
}

/** "After", "And when", "Two days before": nothing but the time stands in front of the clause. */
function isTimed(elements: readonly Element[], floor: number, opener: number): boolean {
  return (
    opener <= floor + 1 ||
    elements
      .slice(floor, opener)
      .every(
        ({ kind, text }) =>
          kind === 'number' || DETERMINERS.has(text) || TIME_UNITS.has(text) || TIMES.has(text),
      )
  );
}

/** To reject an offer and to dismiss a director are acts; to reject a claim is to deny it. */
function isDenied(elements: readonly Element[], cue: Cue, from: number): boolean {
  if (!/^(?:reject|dismiss)$/.test(cue.verb.base)) return true;
  const first = elements[from];
  if (first?.kind === 'quote' || /^(?:that|this|it|as)$/.test(first?.text ?? '')) return true;
  for (let at = from; at < Math.min(elements.length, from + 14); at += 1) {
    const { kind, text } = elements[at] as Element;
    if (kind === 'sign' && /^[;:.]$/.test(text)) return false;
    if (kind === 'word' && (text === 'as' || DENIABLE.has(text.replace(/s$/, '')))) return true;
  }
  return false;
}

/** `adding that`, `citing officials`: the subject is that of the sentence. */
function participial(
  line: Line,
  cue: Cue,
  mainSubject: () => Phrase | null,
  earlier: readonly Draft[],
  floor: number,
): Draft | null {
  const { elements } = line;
  const before = elements[cue.groupFrom - 1];
  if (
    before !== undefined &&
    before.kind === 'word' &&
    !/^(?:and|while|by|before|after|as|but|when|in|to)$/.test(before.text)
  ) {
    // "Survivors describing …" is a noun with its participle.
    return null;
  }
  if (cue.verb.base === 'cite' && canSpeak(elements, cue.after, elements.length)) return null;
  const right = contentAfter(line, cue);
  if (right === null) return null;
  const last = earlier.filter((draft) => draft.clause.from < cue.at && draft.subject !== null).at(-1);
  const subject = last?.subject ?? mainSubject();
  if (subject === null) return null;
  const inFront = subject.from >= cue.at;
  if (inFront && cue.groupFrom > floor + 1) return null;
  return {
    ...blank(right.content, subject, { from: cue.at, to: cue.after }),
    implicit: true,
    clause: { from: cue.groupFrom, to: right.content.from },
    polarity: polarityOf(cue),
    // "citing its long coast": a reason is given, and nothing stated.
    ...(cue.verb.base === 'cite' && { attitude: true as const }),
  };
}
