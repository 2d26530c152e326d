import { Injectable } from '@nestjs/common';
import type { ClaimDraft, DraftLink, readDraftClaims } from '../language/attribution/draft-claims.js';
import { codePointLength } from '../language/text/code-points.js';
import type { Quantity } from '../language/statement/quantities.js';
import type { Actor } from '../platform/auth/actor.js';
import { type Recognised, RecogniseSources } from '../sources/recognise-sources.js';
import type { SourceRefDto } from '../sources/source.dto.js';
import { guessSourceKind } from '../sources/source-kind.rules.js';
import type {
  ClaimDraftDto,
  DocumentDraftsDto,
  DraftAttributionDto,
  DraftQuantityDto,
} from './document-draft.dto.js';
import type { SpanDto } from './document.dto.js';
import { findPassages, readPassages, type ReadableSnapshot } from './passages/find-passages.js';
import { type DecisionRow, standingOf } from './passages/passage-standing.js';
import { passageSubject } from './passages/passage-subject.js';

interface Article extends ReadableSnapshot {
  publisher: SourceRefDto | null;
  spans: readonly SpanDto[];
  /** The latest first. */
  decisions: readonly DecisionRow[];
}

/** Reads an article for statements of which claims can be made, and recognises who makes them. */
@Injectable()
export class DraftClaimsReader {
  constructor(private readonly recogniseSources: RecogniseSources) {}

  /** @param readText what finds the statements of a text */
  async read(actor: Actor, article: Article, readText?: typeof readDraftClaims): Promise<DocumentDraftsDto> {
    const { reported, narrated, ...reading } = readText
      ? readPassages(article, readText)
      : findPassages(article);
    const known = await this.recogniseSources.find(
      reported.flatMap(({ chain }) => chain.flatMap(({ name, written }) => [name, written])),
    );
    const toDraft = (draft: ClaimDraft): ClaimDraftDto => ({
      id: passageSubject(article.snapshotId, draft),
      selector: {
        exact: draft.text,
        prefix: draft.prefix,
        suffix: draft.suffix,
        start: draft.start,
        end: draft.end,
      },
      kind: draft.kind,
      polarity: draft.polarity,
      attributions: [
        ...draft.chain.map((link) => toAttribution(link, article.language, meant(link, known))),
        ...(article.publisher === null ? [] : [publishedBy(article.publisher)]),
      ],
      quantities: draft.quantities.map(toQuantity),
      ...standingOf(draft, article, actor),
    });
    const drafts = { reported: reported.map(toDraft), narrated: narrated.map(toDraft) };
    return {
      ...reading,
      reported: drafts.reported.filter(isOpen),
      narrated: drafts.narrated.filter(isOpen),
      rejected: [...drafts.reported, ...drafts.narrated]
        .filter((draft) => !isOpen(draft))
        .sort((a, b) => a.selector.start - b.selector.start),
    };
  }
}

function isOpen({ status }: ClaimDraftDto): boolean {
  return status === 'suggested';
}

/** "A source" means the one that is entered under these very words, or nobody. */
function meant(
  { kind, name, written }: DraftLink,
  known: ReadonlyMap<string, Recognised>,
): Recognised | undefined {
  const found = known.get(name) ?? known.get(written);
  return kind === 'unnamed' && found?.by !== 'name' ? undefined : found;
}

/** Another spelling of the name: no pronoun, no "the source", and nothing that stands for the source from elsewhere. */
function isAlias({ kind, name, written, implicit }: DraftLink): boolean {
  return (
    !implicit &&
    kind !== 'unnamed' &&
    written !== name &&
    codePointLength(written) > 4 &&
    !/^(?:the|their) /i.test(written)
  );
}

function toAttribution(
  link: DraftLink,
  language: string,
  known: Recognised | undefined,
): DraftAttributionDto {
  const only = known?.sources.length === 1 ? known.sources[0] : undefined;
  return {
    role: link.role,
    kind: link.kind,
    reportingVerb: link.reportingVerb,
    name: link.name,
    start: link.start,
    end: link.end,
    isImplicit: link.implicit,
    isInferred: link.inferred,
    source: only ?? null,
    recognisedBy: only && known ? known.by : null,
    candidates: only ? [] : (known?.sources ?? []),
    offered:
      known === undefined
        ? {
            kind: guessSourceKind(link.name, link.kind === 'unnamed'),
            name: link.name,
            language,
            aliases: isAlias(link) ? [link.written] : [],
          }
        : null,
  };
}

function publishedBy(publisher: SourceRefDto): DraftAttributionDto {
  return {
    role: 'published_by',
    kind: 'paraphrase',
    reportingVerb: null,
    name: publisher.names[0]?.name ?? '',
    start: null,
    end: null,
    isImplicit: false,
    isInferred: false,
    source: publisher,
    recognisedBy: null,
    candidates: [],
    offered: null,
  };
}

function toQuantity(quantity: Quantity): DraftQuantityDto {
  const { start, end, text, kind, value, unit, population, outcome, approximate } = quantity;
  return {
    start,
    end,
    text,
    kind,
    value,
    unit,
    population,
    outcome,
    approximate,
    low: Number.isFinite(quantity.low) ? quantity.low : null,
    high: Number.isFinite(quantity.high) ? quantity.high : null,
  };
}
