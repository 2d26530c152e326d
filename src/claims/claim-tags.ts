import { type EntityManager, In } from 'typeorm';
import { newId } from '../platform/database/new-id.js';
import { ClaimTag } from './claim-tag.entity.js';

/** Characters of a tag; the database has the same. */
export const LONGEST_TAG = 60;
/** More do not group anything. */
export const MOST_TAGS = 20;

/** Tags as they are kept: spelt one way, each once. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.normalize('NFC').trim().replaceAll(/\s+/g, ' ')))].sort();
}

/** The tags of a claim, in order. */
export async function tagsOf(manager: EntityManager, claimId: string): Promise<string[]> {
  const tags = await manager.findBy(ClaimTag, { claimId });
  return tags.map(({ tag }) => tag).sort();
}

/** Gives a claim exactly these tags, which are tidy; one that it has already stays the one it is. The claim is locked by the caller. */
export async function setTags(
  manager: EntityManager,
  claimId: string,
  tags: readonly string[],
): Promise<void> {
  const before = await tagsOf(manager, claimId);
  const gone = before.filter((tag) => !tags.includes(tag));
  const added = tags.filter((tag) => !before.includes(tag));
  if (gone.length > 0) await manager.delete(ClaimTag, { claimId, tag: In(gone) });
  if (added.length > 0)
    await manager.insert(
      ClaimTag,
      added.map((tag) => ({ id: newId(), claimId, tag })),
    );
}
