import { readQuantities, type Quantity } from '../statement/quantities.js';
import type { Language } from '../text/language.js';
import { readPassage, type Passage } from '../text/passage.js';
import { sentencesOf } from '../text/sentences.js';
import type { Attribution, DraftKind, Polarity, Range, Span } from './attribution.js';
import { beliefOf } from './beliefs.js';
import { statementsIn } from './contents.js';
import { piecesOf } from './interrupted.js';
import { narrationOf } from './narration.js';
import { isOutletName } from './outlets.js';
import { readAttributions } from './read-attributions.js';

/** Code points kept on each side of a quotation. */
const CONTEXT = 32;
/** Code points of a statement that are read for figures: what is longer is no sentence, but a table or a list. */
const FIGURES_WITHIN = 5_000;

/** How a link of a chain reports; denials and refusals are told by the polarity and kind of the draft. */
export type LinkKind = 'direct_quote' | 'paraphrase' | 'unnamed' | 'document';

/** One link of the chain by which a statement reached the reader, from who says it outward. */
export interface DraftLink {
  role: 'claimant' | 'speaks_for' | 'relayed_by';
  kind: LinkKind;
  reportingVerb: string | null;
  /** The fullest name or description in the text. */
  name: string;
  /** As it is written at the mention. */
  written: string;
  start: number;
  end: number;
  /** Not written where the statement is. */
  implicit: boolean;
  /** Nothing says so in this sentence: the article as a whole suggests it. */
  inferred: boolean;
}

/** Who does not answer states nothing that could be checked. */
type StatedKind = Exclude<DraftKind, 'no_comment'>;

/** A statement that an article holds, for an editor to make a claim of. */
export interface ClaimDraft extends Span {
  prefix: string;
  suffix: string;
  kind: StatedKind;
  polarity: Polarity;
  /** Empty for narration: the article itself says it. */
  chain: DraftLink[];
  /** Its figures, in code points of the whole text. */
  quantities: Quantity[];
}

/** What an article says that others said, and what it says itself. */
export function readDraftClaims(
  text: string,
  language: Language,
): { reported: ClaimDraft[]; narrated: ClaimDraft[] } {
  const passage = readPassage(text, language);
  // Who hopes, calls for or praises something states nothing that could be checked.
  const attributions = readAttributions(text, language).filter(({ attitude }) => attitude !== true);
  const outlet = leadOutlet(attributions);
  const reported = attributions.filter(isStated).flatMap((stated) => reportedDrafts(passage, stated, outlet));
  const narrated = narrationOf(passage, sentencesOf(passage), attributions).map((range) =>
    draft(passage, range, []),
  );
  return { reported, narrated };
}

/** "The fire chief disputed that": what it was stands elsewhere. */
const POINTING = /^(?:that|this|it|so|these|those|them|both|ذلك|هذا|هذه|الأمر|هذا الأمر)$/i;

type Stated = Attribution & { kind: StatedKind };

function isStated(attribution: Attribution): attribution is Stated {
  return attribution.kind !== 'no_comment';
}

/** A quotation makes one draft for each of its sentences: a claim is one statement. */
function reportedDrafts(passage: Passage, attribution: Stated, outlet: Attribution['source']): ClaimDraft[] {
  return piecesOf(attribution)
    .flatMap((piece) => statementsIn(passage, piece))
    .filter(({ range }) => !POINTING.test(passage.slice(range.start, range.end)))
    .map(({ range, quoted }) => {
      const said =
        quoted && attribution.kind === 'paraphrase'
          ? { ...attribution, kind: 'direct_quote' as const }
          : attribution;
      const { kind, polarity } = said;
      return { ...draft(passage, range, chainOf(passage, said, range, outlet)), kind, polarity };
    });
}

function chainOf(
  passage: Passage,
  attribution: Stated,
  statement: Range,
  outlet: Attribution['source'],
): DraftLink[] {
  const { source, cue, kind, relay } = attribution;
  const verb = cue?.text ?? null;
  const linkKind = kindOfLink(passage, attribution);
  const link = (
    role: DraftLink['role'],
    span: Span,
    name: string,
    more: Partial<DraftLink> = {},
  ): DraftLink => ({
    role,
    kind: role === 'claimant' ? linkKind : linkKind === 'direct_quote' ? 'direct_quote' : 'paraphrase',
    reportingVerb: null,
    name,
    written: span.text.replace(/^لل(?=.{2})/u, 'ال'),
    start: span.start,
    end: span.end,
    implicit: false,
    inferred: false,
    ...more,
  });
  const chain: DraftLink[] = [];
  if (source !== null) {
    const implicit = source.implicit === true;
    const belief = beliefOf(passage, statement);
    if (belief !== null) {
      chain.push(link('claimant', belief.holder, belief.holder.text, { reportingVerb: belief.verb }));
      chain.push(
        link('relayed_by', source, source.name, { reportingVerb: verb, implicit, kind: 'paraphrase' }),
      );
    } else {
      chain.push(link('claimant', source, source.name, { reportingVerb: verb, implicit }));
    }
  }
  for (const each of relay)
    chain.push(
      link(each.role, each, each.text, {
        reportingVerb: each.verb ?? null,
        ...(each.unnamed && { kind: 'unnamed' as const }),
      }),
    );
  // "Sources said" in a story that is another outlet's: they are that outlet's sources.
  if (
    outlet !== null &&
    source !== null &&
    kind === 'unnamed' &&
    relay.length === 0 &&
    isBareSource(source.text) &&
    outlet.start < source.start
  )
    chain.push(link('relayed_by', outlet, outlet.name, { implicit: true, inferred: true }));
  return chain;
}

function kindOfLink(passage: Passage, { kind, content }: Stated): LinkKind {
  if (kind !== 'denial') return kind;
  return /[«“"]/.test(passage.slice(content.start - 1, content.start)) ? 'direct_quote' : 'paraphrase';
}

function draft(passage: Passage, { start, end }: Range, chain: DraftLink[]): ClaimDraft {
  const exact = passage.slice(start, end);
  const length = passage.tokens.at(-1)?.end ?? end;
  return {
    start,
    end,
    text: exact,
    prefix: passage.slice(Math.max(0, start - CONTEXT), start),
    suffix: passage.slice(end, Math.min(length, end + CONTEXT)),
    kind: 'paraphrase',
    polarity: 'asserts',
    chain,
    quantities: readQuantities(
      passage.slice(start, Math.min(end, start + FIGURES_WITHIN)),
      passage.language,
    ).map((quantity) => ({
      ...quantity,
      start: quantity.start + start,
      end: quantity.end + start,
    })),
  };
}

/** The outlet whose story the article retells: the first source, where it is one. */
function leadOutlet([first]: readonly Attribution[]): Attribution['source'] {
  return first?.source && isOutletName(first.source.name) ? first.source : null;
}

function isBareSource(written: string): boolean {
  return /^(?:the |its |these )?sources$/i.test(written) || /^(?:ال)?مصادر(?:ه|ها)?$/u.test(written);
}
