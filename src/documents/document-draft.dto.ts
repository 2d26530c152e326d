import { IsIn, IsString } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import type { SourceKind } from '../sources/source.entity.js';
import { SourceRefDto } from '../sources/source.dto.js';
import { PASSAGE_STATUSES, type PassageStatus } from './passages/passage-decision.entity.js';

/** A figure in a draft: an interval, what it counts, and what is said of that. */
export class DraftQuantityDto {
  /** First character, in Unicode code points from the start of the document. */
  start: number;
  /** The character after the last, in code points. */
  end: number;
  /** The words. */
  text: string;
  /** What it is. */
  kind: string;
  /** Least number that it allows; null if there is none. */
  low: number | null;
  /** Greatest number that it allows; null if there is none. */
  high: number | null;
  /** The number written; null for ranges. */
  value: number | null;
  /** `share`, `one`, or the base unit. */
  unit: string;
  /** What is counted, as concepts that are the same in both languages. */
  population: string | null;
  /** What is said of it. */
  outcome: string | null;
  /** Whether the text says so only about. */
  approximate: boolean;
}

/** A source that the registry does not have, for a person to enter. */
export class OfferedSourceDto {
  /** What it may be. */
  kind: SourceKind;
  /** Its name, in the document's language. */
  name: string;
  /** BCP-47 tag of that language. */
  language: string;
  /** How else the article writes it. */
  aliases: string[];
}

/** One link of the chain that a draft proposes. */
export class DraftAttributionDto {
  /** What the source does with the statement. */
  role: 'claimant' | 'speaks_for' | 'relayed_by' | 'published_by';
  /** How the text reports it. */
  kind: 'direct_quote' | 'paraphrase' | 'unnamed' | 'document';
  /** The word with which the text reports it. */
  reportingVerb: string | null;
  /** The fullest name or description in the text. */
  name: string;
  /** First character of its mention, in code points; null for the publisher. */
  start: number | null;
  /** The character after the last of its mention. */
  end: number | null;
  /** Not written where the statement is: the mention is the nearest one. */
  isImplicit: boolean;
  /** Nothing in the sentence says so: the article as a whole suggests it. */
  isInferred: boolean;
  /** Whom of the registry it means; null if nobody, or if several go by that name. */
  source: SourceRefDto | null;
  /** By what the registry knew it: its name, its name without a title, or its sound in the other script. */
  recognisedBy: 'name' | 'without_title' | 'other_script' | null;
  /** Those of the registry who all go by that name, where there are several: a person chooses. */
  candidates: SourceRefDto[];
  /** What to enter where the registry knows nobody of that name. */
  offered: OfferedSourceDto | null;
}

/** The words of a draft, exactly as they stand: send it back as the `appearance` of a claim. */
export class DraftSelectorDto {
  /** The words. */
  exact: string;
  /** What stands before them. */
  prefix: string;
  /** What stands after them. */
  suffix: string;
  /** First character, in Unicode code points. */
  start: number;
  /** The character after the last, in code points. */
  end: number;
}

/** That a person set a draft aside. */
export class DraftDecisionDto {
  /** Who did. */
  by: string;
  /** When. */
  at: string;
  /** Why. */
  reason: string | null;
}

/** A statement found by the language engine. It is a suggestion: nothing is stored until a person makes a claim of it. */
export class ClaimDraftDto {
  /** Names the passage: the same each time the document is read. What is drafted of a claim of it is kept under this id. */
  id: string;
  /** Where it stands. */
  selector: DraftSelectorDto;
  /** How the text reports it, denials and refusals to comment told apart. */
  kind: 'denial' | 'document' | 'unnamed' | 'direct_quote' | 'paraphrase';
  /** What the source holds of it. */
  polarity: 'asserts' | 'denies' | 'questions';
  /** Who says it, and through whom: the claimant first, the publisher last. */
  attributions: DraftAttributionDto[];
  /** Its figures. */
  quantities: DraftQuantityDto[];
  /** Claims that stand in these words already. */
  claimIds: string[];
  /** `suggested` until a person rejects it; it stays `rejected` also where a newer engine cuts the words a little otherwise. */
  status: PassageStatus;
  /** Who rejected it, when and why; null while it is a suggestion. */
  decision: DraftDecisionDto | null;
  /** What the caller may do with it now, beside filing a claim. */
  actions: 'decide'[];
}

/** What the language engine finds in an article. */
export class DocumentDraftsDto {
  /** Language in which it was read; null where the engine does not read the document's. */
  language: 'ar' | 'en' | null;
  /** What others are reported to have said, in the order of the text, without what was rejected. */
  reported: ClaimDraftDto[];
  /** What the article says itself: statements of its publisher. Without what was rejected. */
  narrated: ClaimDraftDto[];
  /** Of both, what a person rejected, in the order of the text. */
  rejected: ClaimDraftDto[];
  /** Code points that were read: a longer article is read up to here, one that the engine cannot read not at all (0). */
  readUpTo: number;
}

/** What a person decides about a draft. */
export class NewDraftDecisionDto {
  /** `rejected` sets it aside, `suggested` takes that back. */
  @IsIn(PASSAGE_STATUSES)
  decision: PassageStatus;

  /** Why. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  reason?: string;
}
