import type { ClaimPage } from '../../api/contract.js';
import { useReplies } from '../../api/replies.js';
import { useVerdicts } from '../../api/verdicts.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { ContentBlock } from '../../ui/content.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { AskForReplyForm } from './ask-for-reply-form.js';
import css from './replies.module.css';
import { ReplyItem } from './reply-item.js';

/** Whom the desk asked for a reply, and what came; where nobody was asked, why not. Only the desk is told. */
export function ReplyPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const replies = useReplies(claim.id);
  if (!replies.isEnabled) return null;
  return (
    <Panel title={t('reply.title')}>
      {replies.isPending && <Loading blocks={1} height={72} />}
      {replies.isError && <ProblemNotice error={replies.error} onRetry={() => void replies.refetch()} />}
      {replies.data?.items.length === 0 && <NobodyAsked claim={claim} />}
      {replies.data && replies.data.items.length > 0 && (
        <ul>
          {replies.data.items.map((reply) => (
            <ReplyItem key={reply.id} claimId={claim.id} reply={reply} />
          ))}
        </ul>
      )}
      {claim.actions.includes('request_reply') && (
        <Disclosure label={t('reply.ask')} mark={<DraftMark kind="reply" subject={claim.id} />}>
          {(finish) => <AskForReplyForm claim={claim} onDone={finish} />}
        </Disclosure>
      )}
    </Panel>
  );
}

/** That nobody was asked, with the reason that the verdict gives, or where to give it. */
function NobodyAsked({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const verdicts = useVerdicts(claim.id, claim.verdict?.version ?? 0);
  const newest = verdicts.data?.items[0];
  return (
    <div>
      <p>{t('reply.none')}</p>
      {newest?.noReplyReason ? (
        <>
          <h3 className={css.label}>{t('reply.none.reason')}</h3>
          <ContentBlock of={newest} className={css.note}>
            {newest.noReplyReason}
          </ContentBlock>
        </>
      ) : (
        <p className={css.soft}>{t('reply.none.hint')}</p>
      )}
    </div>
  );
}
