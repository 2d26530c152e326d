import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ClaimDraft, ClaimRow, DocumentPage } from '../../api/contract.js';
import { useDecidePassage } from '../../api/passages.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { ContentBlock } from '../../ui/content.js';
import { Moment } from '../../ui/dates.js';
import { useFocusHome, useFocusNextEntry } from '../../ui/focus-home.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { FiledClaims } from './filed-claims.js';
import css from './set-aside.module.css';

type Props = { article: DocumentPage; draft: ClaimDraft; claims: ClaimRow[] };

/** A statement that was set aside: by whom, when and why, and the way back. */
export function SetAsideItem({ article, draft, claims }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const decide = useDecidePassage(article.id, draft.id);
  const item = useRef<HTMLLIElement>(null);
  const keepFocus = useFocusNextEntry(item);
  useFocusHome(item);
  return (
    <li ref={item} className={css.item}>
      <ContentBlock of={article} className={css.words}>
        {draft.selector.exact}
      </ContentBlock>
      {draft.decision && (
        <>
          <p className={css.soft}>
            <ActorName name={draft.decision.by} />
            <span aria-hidden> · </span>
            <Moment value={draft.decision.at} />
          </p>
          {draft.decision.reason !== null && (
            <p className={css.reason} dir="auto">
              {draft.decision.reason}
            </p>
          )}
        </>
      )}
      {draft.claimIds.length > 0 && <FiledClaims ids={draft.claimIds} claims={claims} />}
      {decide.error && <ProblemNotice error={decide.error} />}
      {draft.actions.includes('decide') && (
        <Button
          size="compact-sm"
          variant="default"
          className={css.back}
          leftSection={<IconArrowBackUp size={15} stroke={1.8} className="along" aria-hidden />}
          loading={decide.isPending}
          onClick={() => {
            decide.mutate(
              { decision: 'suggested' },
              {
                onSuccess: () => {
                  keepFocus();
                  announce(t('found.wasTakenBack'));
                },
              },
            );
          }}
        >
          {t('found.takeBack')}
        </Button>
      )}
    </li>
  );
}
