import { DESCRIBING, JOINS } from '../../lexicon/arabic-clauses.js';
import { asidesOf } from './asides.js';
import { arabicCues, type ArabicCue } from './cues.js';
import { endContent } from './endings.js';
import { introduced } from './introduced.js';
import { arabicNouns } from './nouns.js';
import { type ArabicObject, governedObject } from './objects.js';
import { isPassive, passiveFrame } from './passives.js';
import { complementiserAt, isDefinite, isDocument, type ArabicPhrase } from './phrases.js';
import { pointers } from './pointers.js';
import { arabicRefusals } from './refusals.js';
import { relayBefore, relaysIn } from './relays.js';
import { sharedAs } from './shares.js';
import { quotedThrough } from './sources.js';
import { citedIn, partiesOf } from './speakers.js';
import { isParticiple, stopBeforeNoun, stopOf } from './stops.js';
import { subjectIn, toPhrase } from './subjects.js';
import { isUnsaid } from './unsaid.js';
import type { Draft, Part, Phrase } from '../draft.js';
import type { Element, Line } from '../line.js';

/** Words of an indefinite noun that a clause describes: مسؤولون حكوميون سابقون. */
const LONGEST_DESCRIBED = 4;

/** What a sentence of Arabic says that somebody said. */
export function readArabic(line: Line): Draft[] {
  const { elements } = line;
  const every = arabicCues(line);
  const asides = asidesOf(elements, every);
  const isInAside = (at: number): boolean => asides.some(({ from, to }) => from <= at && at < to);
  const cues = every.filter(({ at }) => !isInAside(at));
  const drafts: Draft[] = [...arabicRefusals(elements)];
  const refused = new Set(drafts.map((draft) => draft.cue?.from));
  drafts.push(
    ...quotedThrough(elements).filter(({ clause }) => !isInAside(clause.from)),
    ...introduced(elements, asides),
    ...sharedAs(elements),
  );
  const taken = new Set(
    drafts.flatMap((draft) => (draft.cue === null ? [] : [draft.cue.from, ...(draft.inner ?? [])])),
  );
  for (const [index, cue] of cues.entries()) {
    if (cue.negated || taken.has(cue.at) || refused.has(cue.at) || refused.has(cue.at - 1)) continue;
    // "غرد الوزير قائلا": the first verb of the two is the cue.
    const next = cues
      .slice(index + 1)
      .find((other) => !isAside(cue, other) && !describes(elements, cue, other));
    // "وردا على سؤال، قال …": the occasion of what is said.
    const answers = /^و?ردا$/.test(elements[cue.at]?.text ?? '') && elements[cue.at + 1]?.text === 'علي';
    if (answers && index + 1 < cues.length) continue;
    const draft = frameOf(line, cue, next?.at ?? elements.length, drafts);
    if (draft?.side === 'right')
      for (const other of cues)
        if (
          (isSaying(other) || describes(elements, cue, other)) &&
          other.at > cue.at &&
          other.at < draft.content.from
        )
          taken.add(other.at);
    if (draft === null || isUnsaid(elements, cue, draft)) continue;
    for (const { verb, relay } of asides)
      if (verb === cue.at) draft.relay = [...relay, ...draft.relay.filter(({ from }) => !isInAside(from))];
    if (!cue.verb.attitude) drafts.push(draft);
    else if (!line.headline && !draft.implicit && !isObject(elements, draft.subject))
      drafts.push({ ...draft, attitude: true });
  }
  for (const noun of arabicNouns(elements)) if (!taken.has(noun.cue?.from ?? -1)) drafts.push(noun);
  for (const draft of drafts) {
    endContent(elements, draft);
    if (draft.relay.length === 0 && draft.side === 'right' && !draft.implicit)
      draft.relay = relayBefore(elements, draft.clause.from).map(toPhrase);
  }
  drafts.push(...pointers(elements, drafts));
  return withoutHearsaid(elements, drafts).sort((a, b) => a.clause.from - b.clause.from);
}

/** يقال إن الوزير قال إن …: it is only said that he said so, and by nobody. */
function withoutHearsaid(elements: readonly Element[], drafts: readonly Draft[]): Draft[] {
  const hearsay = drafts.filter(({ cue }) =>
    /^[وف]?(?:قيل|يقال)$/.test(elements[cue?.from ?? -1]?.text ?? ''),
  );
  return drafts.filter(
    (inner) => !hearsay.some((outer) => outer !== inner && outer.content.from === inner.clause.from),
  );
}

function frameOf(line: Line, cue: ArabicCue, nextCue: number, earlier: readonly Draft[]): Draft | null {
  const { elements } = line;
  const { frames } = cue.verb;
  const participle = cue.verb.form === 'participle';
  const after = cue.at + 1;
  if (participle && !isParticiple(elements, cue)) return null;
  if (isPassive(line, cue)) return passiveFrame(elements, cue);
  if (frames.includes('T')) return null;
  const quoted = participle ? null : quoteBefore(line, cue);
  if (quoted !== null) return quoted;
  const stop = stopBeforeNoun(elements, cue, stopOf(elements, cue, nextCue));
  const object =
    stop === null || frames.includes('x') || (frames.includes('o') && !frames.includes('c'))
      ? governedObject(elements, cue, Math.min(nextCue, stop?.content ?? elements.length))
      : null;
  if (stop === null && object === null) return null;
  const region = object === null ? (stop?.region ?? after) : object.subjectEnd;
  const { subject, before, shared, told, unknown } = partiesOf(elements, cue, object, region, earlier);
  // ردت الجبهة على لسان ناطقها: the spokesman is the source, and speaks for the subject.
  const tongue = elements.findIndex(
    (element, at) =>
      at > cue.at && at < region && element.text === 'لسان' && elements[at - 1]?.text === 'علي',
  );
  const spoken = tongue === -1 ? null : subjectIn(elements, tongue + 1, region);
  const cited = citedIn(elements, cue.at, region);
  const phrase = cited ?? spoken ?? subject ?? before;
  const principal = spoken === null ? null : (subject ?? before);
  const ofTexts = frames.includes('P') || (object !== null && frames.includes('d'));
  if (ofTexts && !(phrase !== null && isText(elements, phrase))) return null;
  const isDenial = frames.includes('D');
  // Who denies that it is untrue denies just that: نفت الوزارة عدم صحة الوثيقة.
  const untrue = object === null || isDenial ? null : untrueFrom(elements, object);
  const content: Part =
    object === null
      ? { from: stop?.content ?? after, to: elements.length }
      : { from: object.from, skip: object.skip, ...untrue, to: object.to ?? elements.length };
  const clauseFrom = clauseOf(elements, before === null ? cue.at : before.from, earlier);
  const passedOn = told === null ? relaysIn(elements, subject?.to ?? after, content.from) : [told];
  const relays = cited === null ? passedOn : [subject ?? before].flatMap((reporter) => reporter ?? []);
  return {
    content,
    subject: phrase === null ? shared : toPhrase(phrase),
    implicit: phrase === null && unknown !== true,
    cue: { from: cue.at, to: cue.at + 1, skip: cue.skip },
    clause: { from: clauseFrom, to: content.from },
    side: 'right',
    polarity: isDenial || untrue !== null ? 'denies' : frames.includes('Q') ? 'questions' : 'asserts',
    refusal: false,
    relay: relays.map(toPhrase),
    ...(principal && { principal: toPhrase(principal) }),
    ...(object !== null && { nominal: true as const }),
    breaks:
      clauseFrom < (before?.from ?? cue.at) ||
      cue.skip > 0 ||
      participle ||
      !endsWithComplementiser(elements, clauseFrom),
  };
}

/** أكدت الوزارة عدم صحة الوثيقة: where what is called untrue begins; null where nothing is. */
function untrueFrom(
  elements: readonly Element[],
  { from, skip }: ArabicObject,
): Pick<ArabicObject, 'from' | 'skip'> | null {
  const first = elements[from]?.text.slice(skip) ?? '';
  if (first === 'عدم' && elements[from + 1]?.text === 'صحه') return { from: from + 2, skip: 0 };
  return /^(?:زيف|بطلان|كذب)$/.test(first) ? { from: from + 1, skip: 0 } : null;
}

/** ودعت المواطنين إلى …: the ending tells that those are called upon, and who calls is not written. */
function isObject(elements: readonly Element[], subject: Phrase | null): boolean {
  return subject !== null && /^ال.{3,}ين$/.test(elements[subject.from]?.text ?? '');
}

/** Between a verb and what is said: قائلا, who thinks what, رافضًا ذكر اسمه. */
function isAside(cue: ArabicCue, other: ArabicCue): boolean {
  if (isSaying(other) || (other.verb.attitude && !cue.verb.attitude)) return true;
  return other.verb.base === 'رفض' && other.verb.form === 'participle';
}

/** أكد مسؤولون تحدثوا إلى الوكالة أن …: a clause without الذي describes the indefinite noun before it. */
function describes(elements: readonly Element[], cue: ArabicCue, other: ArabicCue): boolean {
  const between = elements.slice(cue.at + 1, other.at);
  return (
    other.skip === 0 &&
    DESCRIBING.has(elements[other.at]?.text ?? '') &&
    between.length > 0 &&
    between.length <= LONGEST_DESCRIBED &&
    between.every(({ kind, text }) => kind === 'word' && !isDefinite(text))
  );
}

function isSaying({ verb }: ArabicCue): boolean {
  return verb.base === 'قال' && verb.form === 'participle';
}

function endsWithComplementiser(elements: readonly Element[], at: number): boolean {
  return at > 0 && complementiserAt(elements, at - 1) !== null;
}

function isText(elements: readonly Element[], phrase: ArabicPhrase): boolean {
  return elements
    .slice(phrase.from, phrase.to)
    .some((element) => element.kind === 'word' && isDocument(element.text.replace(/^و(?=ال)/, '')));
}

/** «…»، قال X */
function quoteBefore(line: Line, cue: ArabicCue): Draft | null {
  const { elements } = line;
  if (!cue.verb.frames.includes('q') || cue.skip > 0) return null;
  // «…»، هكذا رد المدير
  const verb = elements[cue.at - 1]?.text === 'هكذا' ? cue.at - 1 : cue.at;
  let at = verb - 1;
  if (elements[at]?.text === ',' || elements[at]?.text === '-') at -= 1;
  const quote = elements[at];
  if (quote?.kind !== 'quote') return null;
  const opens =
    at === 0 || elements.slice(0, at).every((element) => element.kind === 'sign' || element.text === 'و');
  const whole = !opens && elements[verb - 1]?.text === ',' && quote.length > 3;
  if (!opens && !whole) return null;
  const subject = subjectIn(elements, cue.at + 1, elements.length);
  if (subject === null) return null;
  let end = subject.to;
  while (end < elements.length && elements[end]?.kind !== 'quote' && elements[end]?.text !== '.') end += 1;
  const more = elements[end]?.kind === 'quote' ? { from: end, to: end + 1 } : undefined;
  return {
    content: { from: 0, to: at + 1 },
    ...(more && { more }),
    subject: toPhrase(subject),
    implicit: false,
    cue: { from: cue.at, to: cue.at + 1 },
    clause: { from: cue.at, to: end },
    side: 'left',
    polarity: cue.verb.frames.includes('Q') ? 'questions' : 'asserts',
    refusal: false,
    relay: relaysIn(elements, subject.to, end).map(toPhrase),
  };
}

/** Goes back over the words that join a clause to the one before, but not out of what another says. */
function clauseOf(elements: readonly Element[], from: number, earlier: readonly Draft[]): number {
  let at = from;
  const begins = new Set(earlier.filter(({ side }) => side === 'right').map(({ content }) => content.from));
  while (
    at > 0 &&
    !begins.has(at) &&
    elements[at - 1]?.kind === 'word' &&
    (JOINS.has(elements[at - 1]?.text ?? '') ||
      /^(?:و?في|و?قد|و?كان|و?كانت|و?كانوا|و?اما|ب?ان)$/.test(elements[at - 1]?.text ?? ''))
  ) {
    if (/^ب?ان$/.test(elements[at - 1]?.text ?? '') && !JOINS.has(elements[at - 2]?.text ?? '')) break;
    at -= 1;
  }
  return at;
}
