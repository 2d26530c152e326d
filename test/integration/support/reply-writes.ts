import { AskForReply } from '../../../src/reviews/replies/ask-for-reply.js';
import { RecordReply } from '../../../src/reviews/replies/record-reply.js';
import { EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** A request whose answer is still out. */
export const askForReply = ({
  desk,
  claimId,
  sourceId,
}: Pick<Ready, 'desk' | 'claimId' | 'sourceId'>): Promise<string> =>
  new AskForReply(desk.dataSource).execute(EDITOR, claimId, {
    sourceId,
    channel: 'email',
    question: 'Q',
    language: 'en',
  });

/** What is written of the right of reply. */
export const REPLY_WRITES: Write[] = [
  ['reviews/replies/ask-for-reply.ts', ['reply.requested'], askForReply],
  [
    'reviews/replies/record-reply.ts',
    ['reply.recorded'],
    ({ desk, claimId, replyId }: Ready): Promise<unknown> =>
      new RecordReply(desk.dataSource).execute(EDITOR, claimId, replyId, { outcome: 'declined' }),
  ],
  [
    'reviews/replies/record-reply.ts',
    ['reply.changed'],
    ({ desk, claimId, replyId }: Ready): Promise<unknown> =>
      new RecordReply(desk.dataSource).execute(EDITOR, claimId, replyId, { contact: 'N' }),
  ],
];
