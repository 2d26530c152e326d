import { blank, type Draft, type Phrase } from '../draft.js';
import { endAside } from './asides.js';
import { englishCues, type Cue } from './cues.js';
import { readCueFrame } from './frames.js';
import { accordingTo } from './introduced.js';
import { nounFrames } from './nouns.js';
import { citeBefore, outletBefore } from './occasions.js';
import { withoutHearer } from './passives.js';
import { pointed, pointerAt, type Pointer } from './pointers.js';
import { quotedAsSaying } from './quoted.js';
import { refusalAt } from './refusals.js';
import { hearsayOf, passesOn } from './relays.js';
import { endShared } from './shares.js';
import { openingSubject } from './openings.js';
import { subjectBefore } from './subjects.js';
import { isUnsaid } from './unsaid.js';
import { type Element, type Line } from '../line.js';

/** What a sentence of English says that somebody said. */
export function readEnglish(line: Line): Draft[] {
  const drafts: Draft[] = [];
  const { elements } = line;
  const floor = floorOf(line);
  let main: Phrase | null | undefined;
  const mainSubject = (): Phrase | null => (main ??= openingSubject(elements, floor, elements.length));
  const taken = new Set<number>();
  for (let at = floor; at < elements.length; at += 1) {
    const refusal = refusalAt(elements, at);
    if (refusal === null) continue;
    const beside = subjectBefore(elements, refusal.from, floor);
    const subject = beside ?? mainSubject();
    taken.add(refusal.verb);
    if (subject === null || !(refusal.from > subject.from)) continue;
    drafts.push({
      ...blank(refusal.content, subject, { from: refusal.cueFrom, to: refusal.cueTo }),
      implicit: beside === null,
      clause: { from: beside === null ? refusal.from : subject.from, to: refusal.content.from },
      refusal: true,
    });
  }
  const pointers: Pointer[] = [];
  for (const cue of englishCues(line)) {
    // A headline's verbs are acts as often as words.
    if (cue.verb.attitude && line.headline) continue;
    if (taken.has(cue.at) || cue.negated || drafts.some((draft) => draft.cue?.from === cue.at)) continue;
    const pointer = pointerAt(elements, cue, floor);
    if (pointer !== null) {
      pointers.push(pointer);
      continue;
    }
    const draft = readCueFrame(line, cue, floor, mainSubject, drafts);
    if (draft === null || isUnsaid(elements, cue, draft)) continue;
    endAside(elements, cue, draft, floor);
    const hearsay = cue.passive ? null : hearsayOf(elements, cue);
    draft.relay = draft.relay.filter((phrase) => passesOn(line, phrase)).concat(hearsay ?? []);
    if (!cue.verb.attitude) drafts.push(withoutHearer(elements, cue, draft));
    else if (draft.subject?.shared !== true && isHeld(elements, cue, draft))
      drafts.push({ ...draft, attitude: true });
  }
  drafts.push(
    ...accordingTo(elements, floor),
    ...quotedAsSaying(elements, floor),
    ...nounFrames(elements, floor, mainSubject),
  );
  drafts.push(...pointed(elements, pointers, drafts, floor));
  for (const draft of drafts) {
    const outlet =
      draft.relay.length > 0 || draft.implicit ? null : outletBefore(elements, floor, draft.clause.from);
    if (outlet !== null && passesOn(line, outlet)) draft.relay = [outlet];
    citeBefore(elements, floor, draft);
    endShared(elements, draft);
  }
  return drafts.sort((a, b) => a.clause.from - b.clause.from);
}

/** "You know", "how firms should support parents": nobody is said to hold it. */
function isHeld(elements: readonly Element[], cue: Cue, { subject }: Draft): boolean {
  if (subject !== null && /^(?:you|there|do|does|did)$/.test(elements[subject.from]?.text ?? ''))
    return false;
  return !elements
    .slice(cue.groupFrom, cue.at)
    .some(({ text }) => /^(?:should|could|may|might|must|can)$/.test(text));
}

/** Where the sentence begins after a dateline ("PORT HALDEN (Meridian) —") or a label ("Exclusive:"). */
function floorOf({ elements }: Line): number {
  for (let at = 1; at < Math.min(14, elements.length); at += 1) {
    const sign = elements[at];
    if (
      sign?.text === '-' &&
      sign.spaceBefore &&
      elements[at + 1]?.spaceBefore &&
      elements.slice(0, at).some((element) => element.text === ')' || element.text === ',')
    ) {
      if (elements.slice(0, at).every((element) => element.kind !== 'word' || element.capital)) return at + 1;
    }
  }
  if (
    elements[1]?.text === ':' &&
    /^(?:exclusive|breaking|update|updated|report|live|watch|video)$/.test(elements[0]?.text ?? '')
  )
    return 2;
  return 0;
}
