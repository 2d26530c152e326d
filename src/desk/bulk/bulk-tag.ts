import { MOST_TAGS, tagsOf } from '../../claims/claim-tags.js';
import { ClaimTag } from '../../claims/claim-tag.entity.js';
import { retagClaim } from '../../claims/retag-claim.js';
import type { BulkAction } from './bulk-action.js';

interface Added {
  /** Of the row: the same tag, taken off and put on again by somebody else, is another. */
  tagId: string;
}

interface Removed {
  tag: string;
}

/** Puts a tag on claims. */
export const BULK_TAG: BulkAction = {
  permission: 'claims.write',

  async make(manager, actor, { id: claimId, status }, { tag = '' }) {
    const tags = await tagsOf(manager, claimId);
    if (tags.includes(tag)) return { skipped: 'already_so' };
    if (status === 'archived' || tags.length >= MOST_TAGS) return { skipped: 'not_possible' };
    await retagClaim(manager, actor, claimId, (before) => [...before, tag]);
    const { id: tagId } = await manager.findOneByOrFail(ClaimTag, { claimId, tag });
    return { change: { tagId } satisfies Added };
  },

  async undo(manager, actor, { id: claimId, status }, change) {
    const added = await manager.findOneBy(ClaimTag, { id: (change as Added).tagId });
    if (!added || status === 'archived') return false;
    await retagClaim(manager, actor, claimId, (tags) => tags.filter((tag) => tag !== added.tag));
    return true;
  },
};

/** Takes a tag off claims. */
export const BULK_UNTAG: BulkAction = {
  permission: 'claims.write',

  async make(manager, actor, { id: claimId, status }, { tag = '' }) {
    if (!(await tagsOf(manager, claimId)).includes(tag)) return { skipped: 'already_so' };
    if (status === 'archived') return { skipped: 'not_possible' };
    await retagClaim(manager, actor, claimId, (tags) => tags.filter((each) => each !== tag));
    return { change: { tag } satisfies Removed };
  },

  async undo(manager, actor, { id: claimId, status }, change) {
    const { tag } = change as Removed;
    const tags = await tagsOf(manager, claimId);
    if (status === 'archived' || tags.includes(tag) || tags.length >= MOST_TAGS) return false;
    await retagClaim(manager, actor, claimId, (before) => [...before, tag]);
    return true;
  },
};
