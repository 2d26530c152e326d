import { OmitType, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ContradictionDto, ContradictionSideDto } from '../contradictions/contradiction.dto.js';
import {
  CONTRADICTION_STATUSES,
  type ContradictionStatus,
  type Resolution,
  RESOLUTIONS,
} from '../contradictions/contradiction.entity.js';
import { EvidenceLinkDto } from '../evidence/evidence.dto.js';
import { ClaimQuery } from '../desk/claim-row.dto.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { REPORT_LANGUAGES, type ReportLanguage } from './report-texts.js';

export const REPORT_FORMATS = ['json', 'csv', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Which contradictions the report holds, and how it is written. A pair is in it when one of its claims fits. */
export class ReportQuery extends PickType(ClaimQuery, [
  'q',
  'rating',
  'sourceId',
  'claimedFrom',
  'claimedTo',
  'hasEvidence',
  'topic',
  'documentId',
] as const) {
  /** How it is written: `json` (the records, both languages), `csv` (for spreadsheets) or `html` (to be printed). */
  @IsIn(REPORT_FORMATS)
  format: ReportFormat = 'json';

  /** Language of the report's own words. Claims are shown in it where there is a translation, else in their own. */
  @IsIn(REPORT_LANGUAGES)
  language: ReportLanguage = 'en';

  /** Only contradictions in this status; left out: suggested and confirmed ones. */
  @IsOptional()
  @IsIn(CONTRADICTION_STATUSES)
  status?: ContradictionStatus;

  /** Only contradictions resolved so. */
  @IsOptional()
  @IsIn(RESOLUTIONS)
  resolution?: Resolution;

  /** Only contradictions with a claim made in this language. */
  @IsOptional()
  @IsLanguageTag()
  claimLanguage?: string;
}

/** One side of a contradiction, with its evidence. */
export class ReportSideDto extends ContradictionSideDto {
  /** The evidence, oldest first. */
  evidence: EvidenceLinkDto[];
}

/** What is for the work of the desk. */
const NO_PART_OF_IT = [
  'actions',
  'revision',
  'isReworded',
  'earlierRejection',
  'calledSame',
  'sides',
] as const;

/** A contradiction as the report holds it. */
export class ReportItemDto extends OmitType(ContradictionDto, NO_PART_OF_IT) {
  /** The two sides, in the order in which they were entered. The order says nothing about which is right. */
  sides: ReportSideDto[];
}

/** The contradictory-claim report as JSON. */
export class ContradictionReportDto {
  /** The state of the desk that it shows. */
  generatedAt: string;
  /** The filters that were given. */
  filters: Record<string, string>;
  /** The contradictions, oldest suggestion first. */
  items: ReportItemDto[];
}
