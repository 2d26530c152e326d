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

/** The caller's own; there is no way to name anybody else's. */
export function ownDraft(actor: Actor, kind: DraftKind, subject: string): DraftPlace {
  if (actor.userId === null) throw new NotAllowed('drafts.write');
  return { ownerId: actor.userId, kind, subject };
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
