import type { Finding, Polarity, Range } from './attribution.js';
import { rangeOf, type Line } from './line.js';

/** Elements of a sentence; `skip` letters of a particle are written onto the first, `clip` of a genitive onto the last. */
export interface Part {
  from: number;
  to: number;
  skip?: number;
  clip?: number;
}

/** A noun phrase by element index. */
export interface Phrase extends Part {
  /** It is the subject of a relative clause, or of another verb, so not written at the cue itself. */
  shared: boolean;
  /** Where the clause of the phrase begins: the content that stands before it ends here. */
  boundary: number;
  /** Outlet or other text through which it came: "seen by the Harbour Times". */
  via?: Phrase;
  /** With which word it passes on what another says. */
  verb?: Part;
  /** The word of hearsay, of somebody whom the text does not name: "reportedly". */
  unnamed?: true;
  /** Whom it cites: "the agency, quoting hydrologists,". */
  cites?: Phrase;
}

/** A finding by element index, before contents are cut where the next one begins. */
export interface Draft {
  content: Part;
  /** Content that goes on behind the words of reporting. */
  more?: Part;
  subject: Phrase | null;
  implicit: boolean;
  cue: Part | null;
  /** Where the words of reporting begin and end, the subject included. */
  clause: Part;
  side: 'left' | 'right';
  polarity: Polarity;
  refusal: boolean;
  relay: Phrase[];
  /** Where the text says that it was reported, and not by whom: "reportedly", "it was claimed that". */
  hearsay?: Part;
  /** For whom the source speaks, where the words of reporting say it. */
  principal?: Phrase;
  /** It begins a clause of its own after a comma, whatever stands before. */
  breaks?: boolean;
  /** What is said is a noun phrase, not a clause. */
  nominal?: true;
  /** Other verbs that it has used up. */
  inner?: number[];
  /** Inside what somebody says it is part of that. */
  yields?: true;
  /** What the source thinks or wants, see `Attribution`. */
  attitude?: true;
}

/** A draft with content on the right, and nothing more known about it. */
export function blank(
  content: { from: number; to: number },
  subject: Phrase | null,
  cue: { from: number; to: number } | null,
): Draft {
  return {
    content,
    subject,
    implicit: subject?.shared ?? false,
    cue,
    clause: cue ?? content,
    side: 'right',
    polarity: 'asserts',
    refusal: false,
    relay: [],
  };
}

export function toFinding(line: Line, draft: Draft): Finding | null {
  const range = (part: Part | null): Range | null => {
    const whole = part === null ? null : rangeOf(line, part.from, part.to, part.skip);
    return whole && { start: whole.start, end: whole.end - (part?.clip ?? 0) };
  };
  const content = range(draft.content);
  if (content === null) return null;
  const relay: Finding['relay'] = [];
  const principal = draft.principal && range(draft.principal);
  if (principal) relay.push({ range: principal, role: 'speaks_for' });
  const via = draft.subject?.via && range(draft.subject.via);
  for (const phrase of draft.relay) {
    const link = range(phrase);
    const verb = phrase.verb && range(phrase.verb);
    if (link !== null)
      relay.push({
        range: link,
        role: 'relayed_by',
        ...(verb && { verb }),
        ...(phrase.unnamed && { unnamed: true }),
      });
  }
  if (via) relay.push({ range: via, role: 'relayed_by' });
  return {
    content,
    source: range(draft.subject),
    implicit: draft.implicit,
    cue: range(draft.cue),
    polarity: draft.refusal ? 'asserts' : draft.polarity,
    refusal: draft.refusal,
    relay,
    sentence: line.index,
    headline: line.headline,
    ...(draft.attitude && { attitude: true }),
  };
}
