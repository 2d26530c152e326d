import type { Reply } from '../../api/contract.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { ContentBlock } from '../../ui/content.js';
import { Moment } from '../../ui/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { SourceName } from '../../ui/source-name.js';
import { RecordReplyForm } from './record-reply-form.js';
import css from './replies.module.css';
import { ReplyAnswer } from './reply-answer.js';
import { ReplyStateBadge } from './reply-state.js';

/** One request: whom the desk asked, how, when and what, by when an answer was wanted, and what came. */
export function ReplyItem({ claimId, reply }: { claimId: string; reply: Reply }) {
  const t = useWords();
  const { source, channel, contact, question, askedAt, askedBy, deadline } = reply;
  return (
    <li className={css.item}>
      <div className={css.top}>
        <h3 className={css.name}>
          <SourceName source={source} />
        </h3>
        <ReplyStateBadge state={reply.state} />
      </div>
      <p className={css.small}>
        <span>{t(`reply.channel.${channel}`)}</span>
        <Moment value={askedAt} />
        {contact !== null && <bdi>{contact}</bdi>}
        <span>
          {t('reply.askedBy')} <bdi>{askedBy}</bdi>
        </span>
        {deadline !== null && (
          <span>
            {t('reply.deadline')} <Moment value={deadline} />
          </span>
        )}
      </p>
      <div>
        <h4 className={css.label}>{t('reply.question')}</h4>
        <ContentBlock of={question} className={css.note}>
          {question.text}
        </ContentBlock>
      </div>
      <ReplyAnswer reply={reply} />
      {reply.actions.includes('record') && (
        <Disclosure
          label={t(reply.recordedAt === null ? 'reply.record' : 'reply.change')}
          mark={<DraftMark kind="reply" subject={reply.id} />}
        >
          {(finish) => <RecordReplyForm claimId={claimId} reply={reply} onDone={finish} />}
        </Disclosure>
      )}
    </li>
  );
}
