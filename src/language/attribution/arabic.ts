import { ASKED, JOINS } from '../lexicon/arabic-clauses.js';
import { constructEnd } from './arabic-constructs.js';
import { arabicCues, type ArabicCue } from './arabic-cues.js';
import { endContent } from './arabic-endings.js';
import { arabicNouns, isSayingNoun } from './arabic-nouns.js';
import { governedObject } from './arabic-objects.js';
import { isPassive, passiveFrame } from './arabic-passives.js';
import { complementiserAt, isDocument, subjectBeforeVerb, type ArabicPhrase } from './arabic-phrases.js';
import { pointers } from './arabic-pointers.js';
import { arabicRefusals } from './arabic-refusals.js';
import { relayBefore, relaysIn } from './arabic-relays.js';
import { sharedAs, sharedBy } from './arabic-shares.js';
import { introduced, quotedThrough } from './arabic-sources.js';
import { subjectIn, toPhrase } from './arabic-subjects.js';
import type { Draft, Part, Phrase } from './draft.js';
import type { Element, Line } from './line.js';

const PREPOSITIONS_BEFORE_CLAUSE = /^(?:الي|من|علي|عن|في|ب)$/;

/** What a sentence of Arabic says that somebody said. */
export function readArabic(line: Line): Draft[] {
  const { elements } = line;
  const cues = arabicCues(line);
  const drafts: Draft[] = [...arabicRefusals(elements)];
  const refused = new Set(drafts.map((draft) => draft.cue?.from));
  drafts.push(...quotedThrough(elements), ...introduced(elements), ...sharedAs(elements));
  const taken = new Set(
    drafts.flatMap((draft) => (draft.cue === null ? [] : [draft.cue.from, ...(draft.inner ?? [])])),
  );
  for (const [index, cue] of cues.entries()) {
    if (cue.negated || taken.has(cue.at) || refused.has(cue.at) || refused.has(cue.at - 1)) continue;
    // "غرد الوزير قائلا": the first verb of the two is the cue.
    const next = cues.slice(index + 1).find((other) => !isAside(cue, other));
    const draft = frameOf(line, cue, next?.at ?? elements.length, drafts);
    if (draft?.side === 'right')
      for (const other of cues)
        if (isSaying(other) && other.at > cue.at && other.at < draft.content.from) taken.add(other.at);
    if (draft === null) continue;
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
  return drafts.sort((a, b) => a.clause.from - b.clause.from);
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
  let subject: ArabicPhrase | null = null;
  if (!participle && object?.subject !== null)
    subject = object?.subject ?? subjectIn(elements, after, region);
  let before: ArabicPhrase | null = null;
  const isShared = cue.skip > 0 && object?.subject === null;
  if (subject === null && !participle && !isShared)
    before = sharedBy(elements, cue.at) ?? subjectBeforeVerb(elements, cue.at, 0);
  if (subject !== null && frames.includes('R'))
    subject.to = Math.min(subject.to, constructEnd(elements, subject.from, subject.to));
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
  const content: Part =
    object === null
      ? { from: stop?.content ?? after, to: elements.length }
      : { from: object.from, to: object.to ?? elements.length, skip: object.skip };
  const clauseFrom = clauseOf(elements, before === null ? cue.at : before.from);
  return {
    content,
    subject:
      phrase === null
        ? participle
          ? (sharedSubject(elements, cue, earlier) ?? null)
          : null
        : toPhrase(phrase),
    implicit: phrase === null,
    cue: { from: cue.at, to: cue.at + 1, skip: cue.skip },
    clause: { from: clauseFrom, to: content.from },
    side: 'right',
    polarity: frames.includes('D') ? 'denies' : frames.includes('Q') ? 'questions' : 'asserts',
    refusal: false,
    relay: (cited === null
      ? relaysIn(elements, subject?.to ?? after, content.from)
      : [subject ?? before].flatMap((reporter) => reporter ?? [])
    ).map(toPhrase),
    ...(principal && { principal: toPhrase(principal) }),
    breaks:
      clauseFrom < (before?.from ?? cue.at) ||
      cue.skip > 0 ||
      participle ||
      !endsWithComplementiser(elements, clauseFrom),
  };
}

/** ودعت المواطنين إلى …: the ending tells that those are called upon, and who calls is not written. */
function isObject(elements: readonly Element[], subject: Phrase | null): boolean {
  return subject !== null && /^ال.{3,}ين$/.test(elements[subject.from]?.text ?? '');
}

/** ذكرت الوكالة نقلا عن شهود أن …: the source is the one who is cited. */
function citedIn(elements: readonly Element[], from: number, to: number): ArabicPhrase | null {
  for (let at = from; at < to - 1; at += 1)
    if (elements[at]?.text === 'نقلا' && elements[at + 1]?.text === 'عن')
      return subjectIn(elements, at + 2, to);
  return null;
}

/** Between a verb and what is said: قائلا, who thinks what, رافضًا ذكر اسمه. */
function isAside(cue: ArabicCue, other: ArabicCue): boolean {
  if (isSaying(other) || (other.verb.attitude && !cue.verb.attitude)) return true;
  return other.verb.base === 'رفض' && other.verb.form === 'participle';
}

function isSaying({ verb }: ArabicCue): boolean {
  return verb.base === 'قال' && verb.form === 'participle';
}

function endsWithComplementiser(elements: readonly Element[], at: number): boolean {
  return at > 0 && complementiserAt(elements, at - 1) !== null;
}

/** مشيرًا after a comma or at the head; مؤكد before a noun is an adjective. */
function isParticiple(elements: readonly Element[], cue: ArabicCue): boolean {
  const before = elements[cue.at - 1];
  if (/^(?:قول|القول)/.test(elements[cue.at]?.text ?? ''))
    return before?.text === 'ب' || /^بالقول$/.test(elements[cue.at]?.text ?? '');
  if (before === undefined || /^[,;:-]$/.test(before.text)) return true;
  return (
    before.kind === 'quote' ||
    cue.skip > 0 ||
    complementiserAt(elements, cue.at + 1) !== null ||
    elements.slice(cue.at, cue.at + 4).some((element) => element.text === ':') ||
    PREPOSITIONS_BEFORE_CLAUSE.test(elements[cue.at + 1]?.text ?? '')
  );
}

interface Stop {
  /** Where the words between verb and content end. */
  region: number;
  content: number;
}

/** The complementiser, colon or quotation by which a content begins. */
function stopOf(elements: readonly Element[], cue: ArabicCue, nextCue: number): Stop | null {
  const { frames } = cue.verb;
  if (!/[cq]/.test(frames)) return null;
  for (let at = cue.at + 1; at < elements.length && at - cue.at < 40; at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (at >= nextCue) return null;
    if (
      frames.includes('c') &&
      complementiserAt(elements, at) !== null &&
      !(/^نفس/.test(elements[at - 1]?.text ?? '') && element.text.startsWith('ب'))
    ) {
      if (JOINS.has(elements[at - 1]?.text ?? '') && elements[at - 1]?.text !== 'مع') return null;
      const prepared = PREPOSITIONS_BEFORE_CLAUSE.test(elements[at - 1]?.text ?? '') && at - 1 > cue.at;
      return { region: prepared ? at - 1 : at, content: at + 1 };
    }
    if (element.text === ':' && frames.includes('q'))
      return { region: at, content: complementiserAt(elements, at + 1) === null ? at + 1 : at + 2 };
    if (/[Q]/.test(frames) && element.kind === 'word' && ASKED.has(element.text) && at - cue.at < 12) {
      const whether = /^(?:ما|عما)$/.test(element.text) && elements[at + 1]?.text === 'اذا';
      return { region: at, content: whether ? at + 2 : at };
    }
    if (element.kind === 'quote' && frames.includes('q') && isSpeech(elements, at, cue.at))
      return { region: at, content: at };
  }
  return null;
}

/** نفى المدير | مزاعم الشركة بأن …: the noun is the object, with its clause. */
function stopBeforeNoun(elements: readonly Element[], cue: ArabicCue, stop: Stop | null): Stop | null {
  if (stop === null) return null;
  for (let at = cue.at + 2; at < stop.region; at += 1)
    if (
      isSayingNoun(elements[at]) &&
      elements[at - 1]?.kind === 'word' &&
      !/^(?:في|ان)$/.test(elements[at - 1]?.text ?? '')
    )
      return { region: at, content: at };
  return stop;
}

/** A quotation that is what was said, not the name of a paper or group. */
function isSpeech(elements: readonly Element[], at: number, verb: number): boolean {
  const quote = elements[at];
  if (quote === undefined) return false;
  const before = elements[at - 1];
  if (before?.text === ',' && quote.length > 2) return true;
  if (quote.length > 5) return true;
  return before !== undefined && /^فيه/.test(before.text) && at - verb < 4;
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

/** The subject of the clause on which a participle depends. */
function sharedSubject(
  elements: readonly Element[],
  cue: ArabicCue,
  earlier: readonly Draft[],
): Phrase | undefined {
  const last = earlier
    .filter((draft) => draft.clause.from < cue.at && draft.side === 'right')
    .sort((a, b) => a.clause.from - b.clause.from)
    .at(-1);
  if (last !== undefined) return last.subject ?? undefined;
  const first = elements[0];
  if (first?.kind !== 'word' || cue.at < 3) return undefined;
  const subject = subjectIn(elements, 1, cue.at);
  return subject === null ? undefined : toPhrase(subject);
}

/** Goes back over the words that join a clause to the one before. */
function clauseOf(elements: readonly Element[], from: number): number {
  let at = from;
  while (
    at > 0 &&
    elements[at - 1]?.kind === 'word' &&
    (JOINS.has(elements[at - 1]?.text ?? '') ||
      /^(?:و?في|قد|وقد|كان|كانت|ان)$/.test(elements[at - 1]?.text ?? ''))
  ) {
    if (elements[at - 1]?.text === 'ان' && !JOINS.has(elements[at - 2]?.text ?? '')) break;
    at -= 1;
  }
  return at;
}
