import type { Passage } from '../text/passage.js';
import type { Attribution, Finding, Range, RelayLink, Span } from './attribution.js';
import { trimmedContent } from './contents.js';
import { nameDescribed } from './described-first.js';
import { joinInterrupted } from './interrupted.js';
import { kindOf } from './kinds.js';
import type { Line } from './line.js';
import { Mentions } from './mentions.js';
import { principalOf } from './principals.js';
import { Speakers } from './speakers.js';

/** Longest reach back for who goes on speaking in a quotation that names nobody. */
const SENTENCES_BACK = 3;

/** Names, kinds and chains for what the rules found, in the order of the text. */
export function finish(
  passage: Passage,
  lines: readonly Line[],
  findings: readonly Finding[],
): Attribution[] {
  const mentions = new Mentions(passage);
  const bySentence = new Map<number, Finding[]>();
  for (const finding of findings) {
    const own = bySentence.get(finding.sentence);
    if (own) own.push(finding);
    else bySentence.set(finding.sentence, [finding]);
  }
  const attributions: Attribution[] = [];
  let last = null as { source: Range; sentence: number; quoted: boolean } | null;
  const speakers = new Speakers(passage);
  for (const line of lines) {
    let own = bySentence.get(line.index) ?? [];
    if (own.length === 0 && last !== null && line.index - last.sentence <= SENTENCES_BACK && last.quoted) {
      const alone = quotationAlone(line);
      if (alone !== null) own = [alone];
    }
    for (const finding of own) {
      const resolved: Range | null =
        finding.source ?? (finding.implicit ? speakers.whoGoesOn(finding) : null);
      const attribution = attributionOf(passage, finding, resolved, mentions);
      if (attribution !== null) attributions.push(attribution);
      if (resolved !== null) {
        const quoted =
          attribution?.kind === 'direct_quote' ||
          /["”»]/.test(attribution?.content.text ?? '') ||
          endsInQuote(line);
        const source = mentions.antecedentOf(resolved) ?? resolved;
        last = { source, sentence: line.index, quoted };
        speakers.add(finding, source, mentions.nameOf(source));
      }
    }
  }
  return joinInterrupted(
    passage,
    nameDescribed(passage, attributions, (start) => lineAt(lines, start)),
  );
}

/** The last line that begins at or before a code point. */
function lineAt(lines: readonly Line[], start: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.sentence.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function endsInQuote({ elements }: Line): boolean {
  return elements.some((element) => element.kind === 'quote' && element.length > 2);
}

function quotationAlone(line: Line): Finding | null {
  const { elements, passage } = line;
  const quotes = elements.filter((element) => element.kind === 'quote');
  const [quote] = quotes;
  if (quotes.length !== 1 || quote === undefined || quote.length < 2) return null;
  if (elements.some((element) => element.kind === 'word' || element.kind === 'number')) return null;
  const start = passage.tokens[quote.from]?.start ?? 0;
  const end = passage.tokens[quote.to - 1]?.end ?? start;
  return {
    content: { start, end },
    source: null,
    implicit: true,
    cue: null,
    polarity: 'asserts',
    refusal: false,
    relay: [],
    sentence: line.index,
    headline: line.headline,
  };
}

function attributionOf(
  passage: Passage,
  finding: Finding,
  source: Range | null,
  mentions: Mentions,
): Attribution | null {
  const content = trimmedContent(passage, finding.content);
  if (content === null) return null;
  const name = source === null ? null : mentions.nameOf(source);
  const relay: RelayLink[] = [];
  const principal = source === null ? null : principalOf(passage, source, finding.implicit);
  if (principal !== null) relay.push({ ...spanOf(passage, principal), role: 'speaks_for' });
  for (const link of finding.relay) {
    const span = {
      ...spanOf(passage, unmarked(passage, link.range)),
      role: link.role,
      ...(link.unnamed && { unnamed: true as const }),
      ...(link.verb && { verb: passage.slice(link.verb.start, link.verb.end) }),
    };
    if (!relay.some(({ start, role }) => start === span.start && role === span.role)) relay.push(span);
  }
  return {
    content: spanOf(passage, content.range),
    source:
      source === null
        ? null
        : {
            ...spanOf(passage, source),
            name: name ?? '',
            ...(finding.implicit && { implicit: true as const }),
          },
    cue: finding.cue === null ? null : spanOf(passage, finding.cue),
    ...kindOf(passage, finding, source, name ?? '', content.quoted, content.range),
    relay,
    ...(finding.attitude && { attitude: true as const }),
  };
}

/** A name that is all in marks stands without them. */
function unmarked(passage: Passage, { start, end }: Range): Range {
  return /^[«“"'‘].*[»”"'’]$/u.test(passage.slice(start, end))
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

export function spanOf(passage: Passage, { start, end }: Range): Span {
  return { start, end, text: passage.slice(start, end) };
}
