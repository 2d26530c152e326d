import { PARTING, PARTING_WITH_CLAUSE } from '../lexicon/arabic-clauses.js';
import { SUBORDINATES } from '../lexicon/english-clauses.js';
import { ENGLISH_OUTLET_WORDS } from '../lexicon/english-cues.js';
import type { Draft, Phrase } from './draft.js';
import { isDocumentWord, isUnnamed } from './english/kinds.js';
import { isVerbLike } from './english/verbs.js';
import type { Element, Line } from './line.js';
import { chainThrough, isInDoubt, speakersAround, withoutDeepNests } from './nested.js';

/** A content that begins with another speaker within this many elements only passes that speaker on. */
const PASSES_ON = 2;

/**
 * Settles which words belong to whom where a sentence reports several times: contents end where the next speaker's
 * clause begins, a speaker inside another's content is passed on by the other, and a citation is the source.
 */
export function settle(line: Line, drafts: readonly Draft[]): Draft[] {
  const settled = drafts.map((draft) => ({
    ...draft,
    content: { ...draft.content },
    relay: [...draft.relay],
  }));
  for (const draft of settled) {
    for (const other of settled) if (other !== draft) cut(line.elements, draft, other);
  }
  for (const draft of settled) cite(line.elements, draft);
  const dropped = new Set<Draft>();
  const chains = new Map<Draft, Phrase[]>();
  for (const inner of settled) {
    const around = speakersAround(settled, inner);
    if (
      around.length > 0 &&
      (inner.attitude || inner.yields || isInDoubt(around) || isOwnAside(line.elements, inner))
    ) {
      dropped.add(inner);
      continue;
    }
    chains.set(inner, chainThrough(inner.relay, around));
    for (const outer of around) if (isPassedOn(line.elements, outer, inner)) dropped.add(outer);
  }
  const left = settled
    .filter((draft) => !dropped.has(draft) && draft.content.to > draft.content.from)
    .map((draft) => ({ ...draft, relay: chains.get(draft) ?? draft.relay }))
    .flatMap((draft) =>
      draft.more === undefined ? [draft] : [draft, { ...draft, content: draft.more, side: 'right' as const }],
    );
  return withoutDeepNests(left, line.elements.length);
}

/** Whether all that one says is that another says something. */
function isPassedOn(elements: readonly Element[], outer: Draft, inner: Draft): boolean {
  if (inner.side === 'left') return isAround(elements, outer, inner);
  return inner.clause.from - outer.content.from <= PASSES_ON && !inner.implicit;
}

/** “It will hold,” the engineer said, according to the paper: all that comes before is the engineer's. */
function isAround(elements: readonly Element[], outer: Draft, inner: Draft): boolean {
  return (
    outer.side === 'left' &&
    inner.content.from - outer.content.from <= PASSES_ON &&
    elements.slice(inner.clause.to, outer.clause.from).every(({ kind }) => kind === 'sign')
  );
}

/** "…, which she called “a joke,” …": the speaker's own aside. */
function isOwnAside(elements: readonly Element[], { subject, clause }: Draft): boolean {
  return (
    subject !== null &&
    subject.to - subject.from === 1 &&
    /^(?:he|she|it|they)$/.test(elements[subject.from]?.text ?? '') &&
    /^(?:which|what)$/.test(elements[clause.from - 1]?.text ?? '')
  );
}

const JOINS = /^(?:and|but|while|though|although|whereas|yet|as|so|or|which|who)$/;

/** Where `other` begins inside the content of `draft` without being part of it, the content ends. */
function cut(elements: readonly Element[], draft: Draft, other: Draft): void {
  const at = other.clause.from;
  const { content } = draft;
  if (draft.side === 'left') {
    if (other.clause.from >= draft.clause.from || draft.breaks === true) return;
    if (isAround(elements, draft, other)) return;
    if (other.side === 'left' && other.clause.to > content.from) {
      content.from = Math.max(content.from, other.clause.to);
      while (/^(?:,|;|and|but|while)$/.test(elements[content.from]?.text ?? '') && content.from < content.to)
        content.from += 1;
      return;
    }
    for (let join = draft.clause.from - 1; join > other.content.from && other.side === 'right'; join -= 1) {
      if (
        elements[join]?.text === ';' ||
        (elements[join]?.text === ',' && /^(?:but|and|while|though)$/.test(elements[join + 1]?.text ?? ''))
      ) {
        content.from = Math.max(content.from, join + 2);
        other.content.to = Math.min(other.content.to, join);
        return;
      }
    }
    return;
  }
  if (at <= content.from || at >= content.to) return;
  const before = elements[at - 1];
  const comma = before?.text === ',' || before?.text === ';' || (before?.text === '-' && before.spaceBefore);
  if (other.side === 'left') {
    if (other.content.from >= content.from) return;
    content.to = at;
    return;
  }
  if (partsArabic(elements, at)) {
    content.to = comma ? at - 1 : at;
    return;
  }
  const joined = before?.kind === 'word' && JOINS.test(before.text);
  // "the plan, which she called “a joke,” would fail"
  if (joined && /^(?:which|who)$/.test(before.text) && other.content.to < content.to) return;
  if (leavesDenial(elements, draft, at)) {
    content.to = at - 1;
    return;
  }
  const commaBeforeJoin = joined && /^[,;]$/.test(elements[at - 2]?.text ?? '');
  if (before?.kind === 'quote' && before.ends && other.implicit) content.to = at;
  else if (
    comma &&
    (other.implicit ||
      other.breaks === true ||
      before.text === ';' ||
      (before.text === ',' && beginsAnew(elements, draft, other)))
  )
    content.to = at - 1;
  else if (commaBeforeJoin) content.to = at - 2;
  else if (goesOn(other)) content.to = at;
  else if (joined && /^(?:but|while|though|although|whereas)$/.test(before.text)) content.to = at - 1;
  else if (joined && other.implicit && before.text === 'and') content.to = at - 1;
}

/** "Holt denied the charge and Vance said …", "denied it was shut after Vance said …": what follows is not denied. */
function leavesDenial(elements: readonly Element[], { content, polarity }: Draft, at: number): boolean {
  if (polarity === 'asserts') return false;
  const join = elements[at - 1]?.kind === 'word' ? elements[at - 1]?.text : undefined;
  const isClause = /^(?:that|whether|if)$/.test(elements[content.from - 1]?.text ?? '');
  return join === 'and' ? !isClause : /^(?:after|before|since|because|once|by)$/.test(join ?? '');
}

/** فيما, لكن, غير أن, في حين, وكان X قال: what another says stands beside what was said before, and not in it. */
function partsArabic(elements: readonly Element[], at: number): boolean {
  const [word, next] = [elements[at]?.text ?? '', elements[at + 1]?.text ?? ''];
  if (word === 'في') return next === 'حين';
  return PARTING.has(word) && (!PARTING_WITH_CLAUSE.has(word) || /^ب?ان/.test(next));
}

/** وقال المدير إن …, المعارضة شككت … وقالت إن …: the "and" is written onto the verb, whoever speaks now. */
function goesOn({ cue, clause, subject, attitude }: Draft): boolean {
  return cue?.from === clause.from && (cue.skip ?? 0) > 0 && subject !== null && !attitude;
}

/** "A said that the bridge was safe, B said that …": behind a whole clause the comma ends what A said. */
function beginsAnew(elements: readonly Element[], { content }: Draft, other: Draft): boolean {
  const at = other.clause.from;
  return (
    other.subject?.from === at &&
    !other.attitude &&
    !SUBORDINATES.has(elements[content.from]?.text ?? '') &&
    elements.slice(content.from + 1, at - 1).some(isVerbLike)
  );
}

/** ", citing X": what was reported is X's; who reported it passes it on. Citations may follow one another. */
function cite(elements: readonly Element[], draft: Draft): void {
  if (draft.subject?.cites) {
    const { cites, ...reporter } = draft.subject;
    draft.relay.unshift(reporter);
    draft.subject = cites;
    draft.implicit = false;
    return;
  }
  const from = draft.side === 'left' ? draft.clause.to : (draft.cue?.to ?? draft.content.from);
  const limit = draft.side === 'left' ? elements.length : draft.content.to;
  for (let at = from; at < limit; at += 1) {
    if (!isCitation(elements, at)) continue;
    const first = at + 1;
    let to = first;
    while (to < elements.length && !endsCited(elements[to], elements[to + 1])) to += 1;
    if (to === first || draft.subject === null) return;
    if (draft.side === 'right' && at >= draft.content.from)
      draft.content.to = Math.min(draft.content.to, cutBefore(elements, at));
    if (!canSpeak(elements, first, to)) return;
    draft.relay.unshift({ ...draft.subject });
    draft.subject = { from: first, to, shared: false, boundary: at };
    draft.implicit = false;
    at = to - 1;
  }
}

/** People, outlets and texts are sources; "citing her long experience" gives a reason. */
export function canSpeak(elements: readonly Element[], from: number, to: number): boolean {
  const first = elements[from];
  if (first?.capital === true) return true;
  if (/^(?:his|her|its|their)$/.test(first?.text ?? '')) return false;
  return elements
    .slice(from, to)
    .some(
      ({ text, kind }) =>
        kind === 'word' && (isDocumentWord(text) || isUnnamed(text) || ENGLISH_OUTLET_WORDS.has(text)),
    );
}

function cutBefore(elements: readonly Element[], at: number): number {
  return elements[at - 1]?.text === ',' ? at - 1 : at;
}

function isCitation(elements: readonly Element[], at: number): boolean {
  const text = elements[at]?.text ?? '';
  const before = elements[at - 1];
  if (/^(?:citing|quoting)$/.test(text)) return before?.text === ',' || before?.kind === 'word';
  return text === 'quoted' && /^(?:which|who)$/.test(before?.text ?? '');
}

function endsCited(element: Element | undefined, next: Element | undefined): boolean {
  if (element === undefined) return true;
  if (element.kind === 'sign')
    return !/^['&$#-]$/.test(element.text) && !(element.text === '.' && next?.kind === 'word');
  return /^(?:who|which|that|said|says)$/.test(element.text);
}
