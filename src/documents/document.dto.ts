import { IsString, IsUrl, IsUUID } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { IsInstant } from '../platform/http/time.decorators.js';
import { DocumentDraftsDto } from './document-draft.dto.js';
import { SourceRefDto } from '../sources/source.dto.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** An article in a list. */
export class DocumentSummaryDto {
  /** Id of the document. */
  id: string;
  /** Its title, in its language. */
  title: string;
  /** BCP-47 tag of its language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** Where it was published. */
  url: string | null;
  /** Who published it. */
  publisher: SourceRefDto | null;
  /** When it was published. */
  publishedAt: string | null;
  /** When it was stored here. */
  createdAt: string;
  /** How many claims point into it. */
  claimCount: number;
}

/** A page of documents. */
export class DocumentPageDto {
  /** The documents, newest first. */
  items: DocumentSummaryDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** The fixed words of a document. */
export class SnapshotDto {
  /** Id of the snapshot. */
  id: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  sha256: string;
  /** When these words were taken. */
  capturedAt: string;
  /** The words. */
  text: string;
}

/** Where a claim stands in a snapshot's text. */
export class SpanDto {
  /** Id of the claim. */
  claimId: string;
  /** First character, in Unicode code points from the start of the text. */
  start: number;
  /** The character after the last, in code points. */
  end: number;
  /** Whether the quotation is still where it was found. */
  anchorStatus: 'anchored' | 'moved' | 'ambiguous' | 'orphaned';
}

/** An article with its words and the places of its claims. */
export class DocumentDto extends DocumentSummaryDto {
  /** The newest snapshot. */
  snapshot: SnapshotDto;
  /** Places of claims, by where they start; they may overlap. */
  spans: SpanDto[];
  /** Statements that the language engine found in it, as suggestions. */
  drafts: DocumentDraftsDto;
}

/** An article to be stored. */
export class NewDocumentDto {
  /** Its words. They are kept as they are; claims point into them by position. */
  @IsString()
  @IsNotBlank()
  @MaxLength(1_000_000)
  text: string;

  /** Its title. */
  @IsString()
  @IsNotBlank()
  @MaxLength(1_000)
  title: string;

  /** BCP-47 tag of its language; left out, it is told from the script. */
  @MayBeAbsent()
  @IsLanguageTag()
  language?: string;

  /** Where it was published. It is noted, not fetched. */
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  url?: string;

  /** When it was published, ISO 8601. */
  @MayBeAbsent()
  @IsInstant()
  publishedAt?: string;

  /** Id of the source that published it. */
  @MayBeAbsent()
  @IsUUID()
  publisherId?: string;
}
