import { type Actor, mayDo } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/auth/auth.errors.js';
import type { BulkAction } from './bulk-action.js';
import { BULK_ARCHIVE } from './bulk-archive.js';
import { BULK_ASSIGN } from './bulk-assign.js';
import type { BulkActionName } from './bulk-operation.entity.js';
import { BULK_TAG, BULK_UNTAG } from './bulk-tag.js';

const ACTIONS: Record<BulkActionName, BulkAction> = {
  assign: BULK_ASSIGN,
  tag: BULK_TAG,
  untag: BULK_UNTAG,
  archive: BULK_ARCHIVE,
};

/** @throws NotAllowed to somebody who may not do it to one claim */
export function bulkActionFor(actor: Actor, name: BulkActionName): BulkAction {
  const action = ACTIONS[name];
  if (!mayDo(actor, action.permission)) throw new NotAllowed(action.permission);
  return action;
}
