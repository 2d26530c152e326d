import type { ReadyAccounts } from './ready-accounts.js';
import type { Desk } from './desk.js';
import type { FoundArticle } from './found.js';

/** What a row about reviews needs besides. */
export interface ReadyReviews {
  /** Has one review. */
  reviewedId: string;
  /** Has two that differ. */
  disputedId: string;
  interestId: string;
}

/** What a row of a table of writes may use; made afresh for each. */
export interface Ready {
  desk: Desk;
  claimId: string;
  otherId: string;
  sourceId: string;
  /** Has a statement that nobody has decided on. */
  article: FoundArticle;
  linkId: string;
  removedLinkId: string;
  captureId: string;
  /** Evidence whose page was looked at. */
  seenPageId: string;
  waitingCaptureId: string;
  waitingJobId: string;
  failedJobId: string;
  replyId: string;
  recheckId: string;
  /** A claim that is ready for a verdict. */
  judgeableId: string;
  /** A claim with a verdict, and that verdict. */
  judgedId: string;
  verdictId: string;
  contradictionId: string;
  accounts: ReadyAccounts;
  reviews: ReadyReviews;
}

/** Each use case that writes: the file that it stands in, what it does, and the events that it leaves. */
export type Write = readonly [file: string, events: string[], write: (ready: Ready) => Promise<unknown>];
