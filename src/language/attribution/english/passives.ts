import { blank, type Draft, type Phrase } from '../draft.js';
import { skipAdjuncts } from './adjuncts.js';
import { isEnd } from './contents.js';
import { type Cue } from './cues.js';
import { cleaned, subjectBefore } from './subjects.js';
import { type Element } from '../line.js';

/** "is said to", "is expected to": somebody says or thinks so, and nobody is named. */
const WITH_INFINITIVE =
  /^(?:say|report|allege|expect|believe|think|fear|know|consider|understand|rumor|rumour)$/;
/** "was described as", "is seen as", by somebody. */
const WITH_AS =
  /^(?:describe|portray|depict|characterize|characterise|dismiss|label|brand|denounce|praise|criticize|criticise|hail|see|view|regard|condemn)$/;
const LONGEST_AGENT = 12;

const FORUM = /^(?:court|inquest|inquiry|tribunal|jury|hearing|trial)$/;

const REPORTED = /^(?:report|allege|claim|say|announce|rumou?r)$/;

/** "It was reported that …", by somebody or nobody. */
function impersonal(elements: readonly Element[], cue: Cue): Draft | null {
  if (!REPORTED.test(cue.verb.base) || elements[cue.groupFrom - 1]?.text !== 'it') return null;
  const { at } = skipAdjuncts(elements, cue.after, false);
  if (elements[at]?.text !== 'that') return null;
  const by = elements[cue.after]?.text === 'by' ? cleaned(elements, cue.after + 1, at) : null;
  const said = { from: cue.at, to: cue.after };
  return {
    ...blank({ from: at + 1, to: elements.length }, by, said),
    clause: { from: cue.groupFrom - 1, to: at + 1 },
    ...(by === null && { hearsay: said }),
  };
}

/** A court or hearing, before which somebody speaks. */
export function isForum(elements: readonly Element[], { from, to }: Phrase): boolean {
  return elements
    .slice(from, to)
    .some(({ text, capital }) => FORUM.test(text) && !(capital && to - from > 1));
}

/** "The court heard that …", "…, court told": who said so is not told. */
export function withoutHearer(elements: readonly Element[], cue: Cue, draft: Draft): Draft {
  const { subject } = draft;
  if (subject === null || !isForum(elements, subject)) return draft;
  const told =
    cue.verb.base === 'tell' && cue.verb.form === 'past' && draft.side === 'left' && draft.relay.length === 0;
  return cue.verb.base === 'hear' || told ? { ...draft, subject: null, implicit: false } : draft;
}

/** What is said of the subject of a passive, with the agent as its source if there is one. */
export function passiveFrame(elements: readonly Element[], cue: Cue, floor: number): Draft | null {
  const { base } = cue.verb;
  const next = elements[cue.after]?.text ?? '';
  if (base === 'tell') {
    const forum = subjectBefore(elements, cue.groupFrom, floor);
    if (forum === null || !isForum(elements, forum) || isEnd(elements, cue.after)) return null;
    const from = cue.after + (next === 'that' ? 1 : 0);
    return {
      ...blank({ from, to: elements.length }, null, { from: cue.at, to: cue.after }),
      clause: { from: forum.from, to: from },
    };
  }
  const reported = impersonal(elements, cue);
  if (reported !== null) return reported;
  const takes =
    (base === 'accuse' && next === 'of') ||
    (WITH_INFINITIVE.test(base) && next === 'to') ||
    (WITH_AS.test(base) && next === 'as');
  if (!takes) return null;
  const subject = subjectBefore(elements, cue.groupFrom, floor);
  if (subject === null || subject.shared) return null;
  const content = { from: cue.after + 1, to: elements.length };
  const agent = next === 'to' ? null : agentIn(elements, content.from);
  if (agent !== null) content.to = agent.from - 1;
  return {
    ...blank(content, agent, { from: cue.at, to: cue.after }),
    clause: { from: subject.from, to: cue.after },
  };
}

/** "… by the union". */
function agentIn(elements: readonly Element[], from: number): Phrase | null {
  for (let at = from + 1; at < elements.length; at += 1) {
    const element = elements[at];
    if (element?.kind === 'sign' && /^[,;:]$/.test(element.text)) return null;
    if (element?.kind !== 'word' || element.text !== 'by') continue;
    let to = at + 1;
    while (
      to < elements.length &&
      to - at < LONGEST_AGENT &&
      !isEnd(elements, to) &&
      !/^[,;:]$/.test(elements[to]?.text ?? '')
    )
      to += 1;
    return cleaned(elements, at + 1, to);
  }
  return null;
}
