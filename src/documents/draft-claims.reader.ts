import { Injectable, Logger } from '@nestjs/common';
import { readDraftClaims, type ClaimDraft, type DraftLink } from '../language/attribution/draft-claims.js';
import { codePointLength, codePointSlice } from '../language/text/code-points.js';
import { engineLanguage, type Language } from '../language/text/language.js';
import type { Quantity } from '../language/statement/quantities.js';
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
import { passageSubject } from './passage-subject.js';

/** Code points of an article that are read for drafts: some 50 pages. */
const READ_AT_MOST = 100_000;

const log = new Logger('Engine');

interface Article {
  snapshotId: string;
  text: string;
  /** BCP-47 tag of the document's language. */
  language: string;
  publisher: SourceRefDto | null;
  spans: readonly SpanDto[];
}

/** Reads an article for statements of which claims can be made, and recognises who makes them. */
@Injectable()
export class DraftClaimsReader {
  constructor(private readonly recogniseSources: RecogniseSources) {}

  /** @param readText what finds the statements of a text */
  async read(
    { snapshotId, text, language, publisher, spans }: Article,
    readText: typeof readDraftClaims = readDraftClaims,
  ): Promise<DocumentDraftsDto> {
    const engine = engineLanguage(language);
    const unread = { language: engine, reported: [], narrated: [], readUpTo: 0 };
    if (engine === null) return unread;
    const readUpTo = Math.min(READ_AT_MOST, codePointLength(text));
    const found = tryToRead(snapshotId, readText, codePointSlice(text, 0, readUpTo), engine);
    if (found === null) return unread;
    const { reported, narrated } = found;
    const known = await this.recogniseSources.find(
      reported.flatMap(({ chain }) => chain.flatMap(({ name, written }) => [name, written])),
    );
    const toDraft = (draft: ClaimDraft): ClaimDraftDto => ({
      id: passageSubject(snapshotId, draft),
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
        ...draft.chain.map((link) => toAttribution(link, language, meant(link, known))),
        ...(publisher === null ? [] : [publishedBy(publisher)]),
      ],
      quantities: draft.quantities.map(toQuantity),
      claimIds: spans
        .filter((span) => span.start < draft.end && span.end > draft.start)
        .map(({ claimId }) => claimId),
    });
    return { language: engine, reported: reported.map(toDraft), narrated: narrated.map(toDraft), readUpTo };
  }
}

/** An article that the engine stumbles over is shown without drafts, rather than not at all. */
function tryToRead(
  snapshotId: string,
  readText: typeof readDraftClaims,
  text: string,
  language: Language,
): ReturnType<typeof readDraftClaims> | null {
  try {
    return readText(text, language);
  } catch (error) {
    log.error(`The engine cannot read snapshot ${snapshotId}: ${String(error)}`);
    return null;
  }
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
