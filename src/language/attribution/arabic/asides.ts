import { constructEnd } from './constructs.js';
import type { ArabicCue } from './cues.js';
import { introducer, partyOf } from './introducers.js';
import { complementiserAt } from './phrases.js';
import { toPhrase } from './subjects.js';
import type { Phrase } from '../draft.js';
import type { Element } from '../line.js';

const LONGEST = 16;

/** قال الوزير | ، بحسب صحيفة الساحل، | إن …: through whom it came, between the verb and what is said. */
export interface Aside {
  from: number;
  to: number;
  /** Of whose words it tells. */
  verb: number;
  relay: Phrase[];
}

export function asidesOf(elements: readonly Element[], cues: readonly ArabicCue[]): Aside[] {
  const asides: Aside[] = [];
  for (let at = 1; at < elements.length - 1; at += 1) {
    if (elements[at]?.text === 'نقلا') continue;
    const found = introducer(elements, at);
    const cue = found && cueBefore(elements, cues, at);
    if (!found || !cue) continue;
    const sign = elements[at - 1]?.text ?? '';
    const parted = /^[,-]$/.test(sign);
    const close = parted ? closing(elements, at, sign) : null;
    if (parted && close === null) continue;
    const party = partyOf(elements, found, close ?? elements.length);
    if (party === null) continue;
    const to = close ?? party.source.to;
    const behind = close === null || elements[close]?.text === ':' ? to : close + 1;
    if (!beginsContent(elements, behind) && !(parted && isNominal(elements, cue, at - 1))) continue;
    const parties = party.cited === null ? [party.source] : [party.source, party.cited];
    const verb = { from: found.cueAt, to: found.cueTo, skip: found.skip };
    asides.push({
      from: at,
      to,
      verb: cue.at,
      relay: parties.map((each) => ({ ...toPhrase(each), verb })),
    });
  }
  return asides;
}

/** The verb whose subject or nothing stands right before. */
function cueBefore(
  elements: readonly Element[],
  cues: readonly ArabicCue[],
  at: number,
): ArabicCue | undefined {
  const last = /^[,-]$/.test(elements[at - 1]?.text ?? '') ? at - 2 : at - 1;
  for (let verb = last; verb >= 0 && at - verb < LONGEST; verb -= 1) {
    const element = elements[verb];
    if (element?.kind === 'sign' && /^[,;:.]$/.test(element.text)) return undefined;
    if (complementiserAt(elements, verb) !== null) return undefined;
    const cue = cues.find((each) => each.at === verb);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** The comma, dash or colon that closes what another opened; null where a clause begins before it. */
function closing(elements: readonly Element[], from: number, sign: string): number | null {
  for (let at = from + 1; at < elements.length && at - from < LONGEST; at += 1) {
    if (complementiserAt(elements, at) !== null) return null;
    if (elements[at]?.text === sign || elements[at]?.text === ':') return at;
  }
  return null;
}

function beginsContent(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.kind === 'quote') return element.length > 2;
  const governed = /^(?:الي|من|علي|عن)$/.test(element?.text ?? '') ? at + 1 : at;
  return element?.text === ':' || complementiserAt(elements, governed) !== null;
}

/** أعلنت الوزارة، بحسب الصحيفة، فتح تحقيق: the object has not come yet. */
function isNominal(elements: readonly Element[], { at, verb }: ArabicCue, to: number): boolean {
  return /[nbmiafeod]/.test(verb.frames) && (to === at + 1 || constructEnd(elements, at + 1, to) === to);
}
