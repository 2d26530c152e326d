import { OmitType } from '@nestjs/swagger';
import type { AnchorStatus } from '../claims/appearance.entity.js';
import { ClaimTextDto } from '../claims/claim.dto.js';
import { SourceRefDto } from '../sources/source.dto.js';
import type { Stance } from './evidence-link.entity.js';
import type { AccessLevel, EvidenceTier } from './evidence.entity.js';

/** A piece of evidence as it stands inside others. */
export class EvidenceRefDto {
  /** Id of the evidence; the same for every claim that uses it. */
  id: string;
  /** What it is, in its language; null where it is withheld. */
  title: string | null;
  /** BCP-47 tag of its language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** Whether it is kept to the desk, and the caller shown only that it exists, its tier, its stance and why. */
  isWithheld: boolean;
}

/** A file that was uploaded as evidence. */
export class EvidenceFileDto {
  /** Its name. */
  name: string;
  /** What it is, by its bytes. */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: string;
}

/** Material that claims are tested with. */
export class EvidenceDto extends EvidenceRefDto {
  /** Where it can be seen. */
  url: string | null;
  /** The uploaded file; `GET /evidence/{id}/file` sends it. */
  file: EvidenceFileDto | null;
  /** `primary`: the origin itself; `secondary`: a report of it. */
  tier: EvidenceTier;
  /** Why a secondary source is used. */
  secondaryReason: string | null;
  /** Who published it. */
  publisher: SourceRefDto | null;
  /** When it was published. */
  publishedAt: string | null;
  /** `reviewers_only`: outside the desk and in every export only that it exists is shown, and why it is withheld. */
  accessLevel: AccessLevel;
  /** Why it is withheld. */
  accessReason: string | null;
  /** The evidence that this one only passes on, nearest first; empty for an origin. */
  derivedFrom: EvidenceRefDto[];
  /** How often it was changed, counted from 1. */
  revision: number;
  /** When it was stored. */
  createdAt: string;
}

/** Where in the captured text the quote stands. */
export class QuoteAnchorDto {
  /** `anchored`: there; `moved`: elsewhere than before; `ambiguous`: in several places; `orphaned`: nowhere. */
  status: AnchorStatus;
  /** Id of the capture that told so. */
  captureId: string;
  /** The words before it, as far as they are known. */
  prefix: string | null;
  /** The words after it, as far as they are known. */
  suffix: string | null;
  /** Code points from the start of the captured text, where it stands or stood last. */
  start: number | null;
  /** The code point after its last. */
  end: number | null;
}

/** What one piece of evidence says about one claim. */
export class EvidenceLinkDto {
  /** Id of the link. */
  id: string;
  /** What the evidence says about the claim. */
  stance: Stance;
  /** Words of the evidence that bear on the claim. */
  quote: string | null;
  /** Where these words stand; null while there is no captured text to look in. */
  anchor: QuoteAnchorDto | null;
  /** Where in the evidence: page, paragraph, time code. */
  locator: string | null;
  /** Remark of who added it. */
  note: string | null;
  /** When it was added. */
  addedAt: string;
  /** Who added it. */
  addedBy: string;
  /** How often the link was changed, counted from 1. */
  revision: number;
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
  /** All of them. */
  total: number;
  /** Independent origins: pieces that derive from the same one count once, whether that one is linked itself or not. */
  origins: number;
}

/** A claim as it stands with a piece of evidence. */
export class EvidenceClaimDto {
  /** Id of the claim. */
  id: string;
  /** The claim in each language that it is held in, the original first. */
  texts: ClaimTextDto[];
}

/** What a piece of evidence says about one of the claims that use it. */
export class EvidenceUseDto extends OmitType(EvidenceLinkDto, ['evidence'] as const) {
  /** The claim. */
  claim: EvidenceClaimDto;
}

/** A piece of evidence in the library. */
export class EvidenceItemDto extends EvidenceDto {
  /** How many claims use it. */
  claimCount: number;
}

/** A piece of evidence with the claims that use it. */
export class EvidenceRecordDto extends EvidenceItemDto {
  /** The uses, newest first, at most 200. */
  links: EvidenceUseDto[];
}

/** A page of evidence. */
export class EvidencePageDto {
  /** The evidence, newest first. */
  items: EvidenceItemDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}
