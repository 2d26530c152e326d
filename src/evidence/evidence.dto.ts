import { IsIn, IsString, IsUrl, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { IsInstant } from '../platform/http/time.decorators.js';
import { SourceRefDto } from '../sources/source.dto.js';
import { STANCES, type Stance } from './evidence-link.entity.js';
import { EVIDENCE_TIERS, type EvidenceTier } from './evidence.entity.js';

/** Material that claims are tested with. */
export class EvidenceDto {
  /** Id of the evidence; the same for every claim that uses it. */
  id: string;
  /** What it is, in its language. */
  title: string;
  /** Where it can be seen. */
  url: string | null;
  /** `primary`: the origin itself; `secondary`: a report of it. */
  tier: EvidenceTier;
  /** Why a secondary source is used. */
  secondaryReason: string | null;
  /** BCP-47 tag of its language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** Who published it. */
  publisher: SourceRefDto | null;
  /** When it was published. */
  publishedAt: string | null;
}

/** What one piece of evidence says about one claim. */
export class EvidenceLinkDto {
  /** Id of the link. */
  id: string;
  /** What the evidence says about the claim. */
  stance: Stance;
  /** Words of the evidence that bear on the claim. */
  quote: string | null;
  /** Where in the evidence: page, paragraph, time code. */
  locator: string | null;
  /** Remark of who added it. */
  note: string | null;
  /** When it was added. */
  addedAt: string;
  /** Who added it. */
  addedBy: string;
  /** The evidence. */
  evidence: EvidenceDto;
}

/** How many pieces of evidence take each stance. */
export class EvidenceCountDto {
  /** Pieces that support the claim. */
  supports: number;
  /** Pieces that refute it. */
  refutes: number;
  /** Pieces that give context. */
  contextual: number;
}

const isNew = (body: NewEvidenceDto): boolean => body.evidenceId === undefined;

/** Evidence for a claim: an existing piece by `evidenceId`, or a new one by `title`, `tier` and `language`. */
export class NewEvidenceDto {
  /** Id of a piece of evidence that is stored already; then only the fields of the link are taken. */
  @MayBeAbsent()
  @IsUUID()
  evidenceId?: string;

  /** What it is, in its language. */
  @ValidateIf(isNew)
  @IsString()
  @IsNotBlank()
  @MaxLength(1_000)
  title?: string;

  /** Where it can be seen. */
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  url?: string;

  /** `primary`: the origin itself; `secondary`: a report of it. */
  @ValidateIf(isNew)
  @IsIn(EVIDENCE_TIERS)
  tier?: EvidenceTier;

  /** Why a secondary source is used. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  secondaryReason?: string;

  /** BCP-47 tag of its language. */
  @ValidateIf(isNew)
  @IsLanguageTag()
  language?: string;

  /** Id of the source that published it. */
  @MayBeAbsent()
  @IsUUID()
  publisherId?: string;

  /** When it was published. */
  @MayBeAbsent()
  @IsInstant()
  publishedAt?: string;

  /** What it says about this claim. */
  @IsIn(STANCES)
  stance: Stance;

  /** Words of it that bear on the claim. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(10_000)
  quote?: string;

  /** Where in it: page, paragraph, time code. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  locator?: string;

  /** Remark. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  note?: string;
}
