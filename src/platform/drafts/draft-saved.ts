import type { EntityManager } from 'typeorm';
import type { DraftPlace } from './draft-place.js';

type Reaction = (manager: EntityManager, place: DraftPlace) => Promise<void>;

const reactions: Reaction[] = [];

/** A domain says here what else happens when a draft is saved, in the same transaction: that somebody is at work, say. */
export function onDraftSaved(reaction: Reaction): void {
  reactions.push(reaction);
}

export async function draftSaved(manager: EntityManager, place: DraftPlace): Promise<void> {
  for (const reaction of reactions) await reaction(manager, place);
}
