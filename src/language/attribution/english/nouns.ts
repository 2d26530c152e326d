import {
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  OPENERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/english-clauses.js';
import {
  ENGLISH_DENYING_NOUNS,
  ENGLISH_SAYING_NOUNS,
  ENGLISH_STANCE_NOUN_PREPOSITIONS,
} from '../../lexicon/english-stances.js';
import { blank, type Draft, type Part, type Phrase } from '../draft.js';
import { secondVerb } from './asides.js';
import { isEnd } from './contents.js';
import { ENGLISH_VERBS } from './verbs.js';
import type { Element } from '../line.js';

const TAKES_BACK =
  /^(?:(?:retract|recant|rescind|correct|disown|abandon|delete)(?:s|ed|d|ing)?|withdr(?:aw|aws|ew|awn|awing)|back|dropp?(?:s|ed|ing))$/;
const POSSESSIVE = /^(?:his|her|their|its)$/;
const LONGEST_OWNER = 6;
/** Letters of 's. */
const GENITIVE = 2;
/** Words between the owner and the noun: "his long and bitter opposition to". */
const LONGEST_DESCRIPTION = 4;

/** "The mayor's claim that …", "her opposition to …": nouns of saying and of standing for or against, with their owner. */
export function nounFrames(
  elements: readonly Element[],
  floor: number,
  mainSubject: () => Phrase | null,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor + 1; at < elements.length - 1; at += 1) {
    const noun = elements[at];
    if (noun?.kind !== 'word' || noun.capital) continue;
    const next = elements[at + 1]?.text ?? '';
    const one = noun.text.replace(/s$/, '');
    const denies = next === 'that' && ENGLISH_DENYING_NOUNS.has(one);
    const says = denies || (next === 'that' && ENGLISH_SAYING_NOUNS.has(one));
    const stands = ENGLISH_STANCE_NOUN_PREPOSITIONS.get(one)?.includes(next) === true;
    if (!says && !stands) continue;
    const owner = ownerBefore(elements, at, floor);
    if (owner === null || isTakenBack(elements, owner.from)) continue;
    const content = { from: at + 2, to: phraseEnd(elements, at + 2, says) };
    if (content.to <= content.from) continue;
    // "She repeated her claim": the owner is who the sentence is about.
    const main = POSSESSIVE.test(elements[owner.from]?.text ?? '') ? mainSubject() : null;
    const named = main !== null && main.to <= owner.from;
    const subject = named ? main : { ...owner, shared: false, boundary: owner.from };
    drafts.push({
      ...blank(content, subject, { from: at, to: at + 1 }),
      implicit: named,
      clause: { from: owner.from, to: content.from },
      yields: true,
      ...(denies && { polarity: 'denies' as const }),
      ...(stands && { attitude: true as const }),
    });
  }
  return drafts;
}

/** "retracted its report that": who takes it back says so no more. */
function isTakenBack(elements: readonly Element[], owner: number): boolean {
  return (
    TAKES_BACK.test(elements[owner - 1]?.text ?? '') &&
    !elements.slice(Math.max(0, owner - 4), owner - 1).some(({ text }) => NEGATIONS.has(text))
  );
}

function ownerBefore(elements: readonly Element[], noun: number, floor: number): Part | null {
  for (let at = noun - 1; at >= floor && noun - at <= LONGEST_DESCRIPTION; at -= 1) {
    const element = elements[at];
    // "the farmers' claim"
    if (element?.text === "'" && !element.spaceBefore && at > floor)
      return { from: ownerFrom(elements, at - 1, floor), to: at };
    if (element?.kind !== 'word' || PREPOSITIONS.has(element.text) || element.text === 'and') return null;
    if (POSSESSIVE.test(element.text)) return { from: at, to: at + 1 };
    if (
      /'s?$/.test(element.text) &&
      !/^(?:it's|that's|he's|she's|there's|what's|who's)$/.test(element.text)
    ) {
      return {
        from: ownerFrom(elements, at, floor),
        to: at + 1,
        clip: element.text.endsWith('s') ? GENITIVE : 1,
      };
    }
  }
  return null;
}

/** Where the owner's phrase begins whose last word is at `at`. */
function ownerFrom(elements: readonly Element[], at: number, floor: number): number {
  let from = at;
  while (
    from > floor &&
    at - from < LONGEST_OWNER &&
    !opensSentence(elements[from - 1]?.text ?? '') &&
    (elements[from - 1]?.capital === true ||
      (elements[from - 1]?.text === '.' && elements[from - 2]?.capital === true))
  )
    from -= 1;
  if (from === at && elements[at]?.capital !== true)
    while (from > floor && at - from < 3 && elements[from - 1]?.kind === 'word') {
      from -= 1;
      if (DETERMINERS.has(elements[from]?.text ?? '')) return from;
    }
  return DETERMINERS.has(elements[from - 1]?.text ?? '') ? from - 1 : from;
}

/** "Despite Holt's claim": a capital that is no part of the name. */
function opensSentence(word: string): boolean {
  return PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || OPENERS.has(word);
}

/** A noun phrase ends at a comma or verb, a clause at a comma or where the sentence's own verb follows its own. */
function phraseEnd(elements: readonly Element[], from: number, clause: boolean): number {
  let to = from;
  for (; to < elements.length && !isEnd(elements, to); to += 1) {
    const element = elements[to];
    if (element === undefined) break;
    if (
      element.kind === 'sign' &&
      /^[,;:()-]$/.test(element.text) &&
      element.spaceBefore !== (element.text === ',')
    )
      break;
    if (clause || element.kind !== 'word' || to === from) continue;
    const verb = ENGLISH_VERBS.get(element.text)?.some(({ form, attitude }) => form !== 'base' && !attitude);
    if (AUXILIARIES.has(element.text) || PLAIN_VERBS.has(element.text) || verb === true) break;
    if (/^(?:and|but|as|while|when|because|who|which|that)$/.test(element.text)) break;
  }
  return clause ? secondVerb(elements, from, to) : to;
}
