import { AUXILIARIES, DETERMINERS, PLAIN_VERBS, PREPOSITIONS } from '../lexicon/english-clauses.js';
import { ENGLISH_SAYING_NOUNS, ENGLISH_STANCE_NOUN_PREPOSITIONS } from '../lexicon/english-stances.js';
import { blank, type Draft, type Phrase } from './draft.js';
import { isEnd } from './english-contents.js';
import { ENGLISH_VERBS } from './english-verbs.js';
import type { Element } from './line.js';

const POSSESSIVE = /^(?:his|her|their|its)$/;
const LONGEST_OWNER = 6;
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
    const says = next === 'that' && ENGLISH_SAYING_NOUNS.has(noun.text.replace(/s$/, ''));
    const stands = ENGLISH_STANCE_NOUN_PREPOSITIONS.get(noun.text.replace(/s$/, ''))?.includes(next) === true;
    if (!says && !stands) continue;
    const owner = ownerBefore(elements, at, floor);
    if (owner === null) continue;
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
      ...(stands && { attitude: true as const }),
    });
  }
  return drafts;
}

function ownerBefore(
  elements: readonly Element[],
  noun: number,
  floor: number,
): { from: number; to: number } | null {
  for (let at = noun - 1; at >= floor && noun - at <= LONGEST_DESCRIPTION; at -= 1) {
    const element = elements[at];
    if (element?.kind !== 'word' || PREPOSITIONS.has(element.text) || element.text === 'and') return null;
    if (POSSESSIVE.test(element.text)) return { from: at, to: at + 1 };
    if (
      /'s?$/.test(element.text) &&
      !/^(?:it's|that's|he's|she's|there's|what's|who's)$/.test(element.text)
    ) {
      let from = at;
      while (
        from > floor &&
        at - from < LONGEST_OWNER &&
        (elements[from - 1]?.capital === true ||
          (elements[from - 1]?.text === '.' && elements[from - 2]?.capital === true))
      )
        from -= 1;
      if (from === at && !element.capital)
        while (from > floor && at - from < 3 && elements[from - 1]?.kind === 'word') {
          from -= 1;
          if (DETERMINERS.has(elements[from]?.text ?? '')) return { from, to: at + 1 };
        }
      if (DETERMINERS.has(elements[from - 1]?.text ?? '')) from -= 1;
      return { from, to: at + 1 };
    }
  }
  return null;
}

/** A noun phrase ends at a comma or verb, a clause at a comma. */
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
  return to;
}
