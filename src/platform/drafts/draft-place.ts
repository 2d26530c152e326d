import { Injectable, type PipeTransform } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { NotAllowed } from '../auth/auth.errors.js';
import { DRAFT_KINDS, type DraftKind } from './draft.entity.js';
import { DraftKindUnknown } from './draft.errors.js';

/** Which draft: whose, of which form, about which record. */
export interface DraftPlace {
  ownerId: string;
  kind: DraftKind;
  subject: string;
}

/** Whose drafts the caller may see: their own. */
export function draftOwner(actor: Actor): string {
  if (actor.userId === null) throw new NotAllowed('drafts.write');
  return actor.userId;
}

/** The caller's own; there is no way to name anybody else's. */
export function ownDraft(actor: Actor, kind: DraftKind, subject: string): DraftPlace {
  return { ownerId: draftOwner(actor), kind, subject };
}

/** Lets only the name of a form through. */
@Injectable()
export class DraftKindName implements PipeTransform<string, DraftKind> {
  transform(value: string): DraftKind {
    const kind = DRAFT_KINDS.find((each) => each === value);
    if (kind === undefined) throw new DraftKindUnknown();
    return kind;
  }
}
