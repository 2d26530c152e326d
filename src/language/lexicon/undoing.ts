import { foldedSet } from './folded-set.js';

/** What follows is not so any more, or did not come to be. */
export const UNDOING: ReadonlySet<string> = foldedSet(`
lift lifts lifted lifting scrap scraps scrapped abolish abolishes abolished repeal repeals repealed revoke revokes revoked overturn
overturns overturned rescind rescinds rescinded reverse reverses reversed cancel cancels cancelled canceled annul annuls annulled
prevent prevents prevented foil foils foiled thwart thwarts thwarted
ألغى ألغت يلغي تلغي إلغاء رفع رفعت أبطل أبطلت إبطال أحبط أحبطت إحباط نقض نقضت
`);
