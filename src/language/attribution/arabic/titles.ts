import {
  ARABIC_BODIES,
  ARABIC_DOCUMENTS,
  ARABIC_OFFICES,
  ARABIC_UNNAMED,
} from '../../lexicon/arabic-cues.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { arabicCuesAt } from './cues.js';
import { isRecipient, stem } from './phrases.js';
import { relaysIn } from './relays.js';
import { toPhrase } from './subjects.js';
import type { Draft } from '../draft.js';
import type { Element, Line } from '../line.js';

const OFFICES = foldedSet(ARABIC_OFFICES);
const BODIES = foldedSet(`${ARABIC_BODIES} ${ARABIC_DOCUMENTS} ${ARABIC_UNNAMED}`);
const LABELS = /^(?:عاجل|فيديو|صور|خاص|حصري|تحديث)$/;
const LONGEST = 9;

/** A headline that puts the speaker before a colon: وزير الصحة: لا نقص في الأدوية. */
export function readArabicTitle({ elements, headline }: Line): Draft | null {
  if (!headline) return null;
  let from = 0;
  if (LABELS.test(elements[0]?.text ?? '') && /^[:|/-]$/.test(elements[1]?.text ?? '')) from = 2;
  const quotedFirst = quoteThenSpeaker(elements, from);
  if (quotedFirst !== null) return quotedFirst;
  const colon = elements.findIndex((element, at) => at > from && element.text === ':');
  if (colon === -1 || colon + 1 >= elements.length) return null;
  // "… .. والوزير: «…»": what stands before the dots is another matter.
  for (let at = colon - 1; at > from; at -= 1) if (/^[.…]$/.test(elements[at]?.text ?? '')) from = at + 1;
  if (colon - from > LONGEST) return null;
  const first = elements[from];
  if (first?.kind !== 'word') return null;
  const skip = /^و(?=ال)/.test(first.text) ? 1 : 0;
  let end = colon;
  let cue: Draft['cue'] = null;
  for (let at = from + 1; at < colon; at += 1) {
    if (!arabicCuesAt(elements, at)) continue;
    end = at;
    cue = { from: at, to: at + 1 };
    break;
  }
  let to = end;
  for (let at = from + 1; at < end; at += 1) {
    if (isRecipient(elements, at)) {
      to = at;
      break;
    }
  }
  const quoted = elements[colon + 1]?.kind === 'quote' && colon + 2 >= elements.length - 1;
  if (cue === null && !quoted && !speaks(elements, from, to, skip)) return null;
  return {
    content: { from: colon + 1, to: elements.length },
    subject: toPhrase({ from, to, skip }),
    implicit: false,
    cue,
    clause: { from, to: colon + 1 },
    side: 'right',
    polarity: 'asserts',
    refusal: false,
    relay: relaysIn(elements, to, colon).map(toPhrase),
  };
}

/** «لن نتراجع».. نقيب الصيادين يرد: what is quoted is said by whom the headline goes on to name. */
function quoteThenSpeaker(elements: readonly Element[], from: number): Draft | null {
  const quote = elements[from];
  if (quote?.kind !== 'quote' || quote.length < 2) return null;
  let at = from + 1;
  while (elements[at]?.kind === 'sign' && /^[.:…-]$/.test(elements[at]?.text ?? '')) at += 1;
  if (at === from + 1 || elements[at]?.kind !== 'word') return null;
  let to = at;
  while (to < elements.length && to - at < LONGEST && elements[to]?.kind === 'word' && !answers(elements[to]))
    to += 1;
  if (to === at || !answers(elements[to]) || !speaks(elements, at, to, 0)) return null;
  return {
    content: { from, to: from + 1 },
    subject: toPhrase({ from: at, to, skip: 0 }),
    implicit: false,
    cue: null,
    clause: { from: from + 1, to: elements.length },
    side: 'left',
    polarity: 'asserts',
    refusal: false,
    relay: [],
  };
}

function answers(element: Element | undefined): boolean {
  return (
    element?.kind === 'word' &&
    /^[يت](?:رد|علق|عقب|وضح|كشف|روي|حكي|عترف|تحدث|خاطب|حذر|هاجم|هدد|توعد|وجه)$/.test(element.text)
  );
}

/** An office, a body or a text; an office with a mere epithet (الوزير الصامت) is the subject of a portrait. */
function speaks(elements: readonly Element[], from: number, to: number, skip: number): boolean {
  const head = stem((elements[from]?.text ?? '').slice(skip));
  if (BODIES.has(head)) return true;
  if (!OFFICES.has(head)) return false;
  const second = elements[from + 1];
  if (to - from !== 2 || second?.kind !== 'word') return true;
  return (
    !/^ال/.test(second.text) ||
    !/^ال/.test(elements[from]?.text ?? '') ||
    /(?:ي|يه)$/.test(second.text) ||
    /^ال(?:عام|اول|سابق|سابقه|مستقيل|مستقيله)$/.test(second.text)
  );
}
