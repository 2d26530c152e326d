import { IsObject } from 'class-validator';
import type { DraftKind } from './draft.entity.js';

/** What somebody has begun to write and not yet filed. */
export class DraftDto {
  /** The fields of the form by name; null: there is no draft. */
  content: Record<string, unknown> | null;
  /** Counts the savings; 0: there is no draft. Part of the ETag. */
  revision: number;
  /** When it was last saved; null: there is no draft. */
  updatedAt: string | null;
}

/** That there is a draft, without what is in it. */
export class DraftEntryDto {
  /** The form that it is of. */
  kind: DraftKind;
  /** Id of the record that the form is about. */
  subject: string;
  /** When it was last saved. */
  updatedAt: string;
}

/** A page of the caller's drafts. */
export class DraftPageDto {
  /** Last saved first. */
  items: DraftEntryDto[];
  /** Pass as `cursor` for the next page; null: this is the last. */
  nextCursor: string | null;
}

/** That a draft was saved. */
export class SavedDraftDto {
  /** The revision that it has now. Part of the ETag. */
  revision: number;
  /** When it was saved. */
  updatedAt: string;
}

/** A draft to keep. */
export class NewDraftDto {
  /** The fields of the form by name, as far as they are filled; at most 100 kB. */
  @IsObject()
  content: Record<string, unknown>;
}
