import { Button, CloseButton } from '@mantine/core';
import { useRef } from 'react';
import { useRestoreEvidence } from '../../api/evidence.js';
import type { EvidenceLink } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ContentInline } from '../../ui/content.js';
import { useFocusHome } from '../../ui/focus-home.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from './taken-off.module.css';

type Props = { claimId: string; link: EvidenceLink; onDone: () => void };

/** Says which evidence was taken off the claim, and brings it back. The focus is here: what had it is gone. */
export function TakenOff({ claimId, link, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const restore = useRestoreEvidence(claimId);
  const root = useRef<HTMLDivElement>(null);
  useFocusHome(root);
  return (
    <div ref={root} className={css.notice} role="status">
      {restore.error && <ProblemNotice error={restore.error} />}
      <p className={css.text}>
        {t('evidence.takenOff')} <ContentInline of={link.evidence}>{link.evidence.title}</ContentInline>
      </p>
      <Button
        size="compact-sm"
        variant="default"
        autoFocus
        loading={restore.isPending}
        onClick={() => {
          restore.mutate(link.id, {
            onSuccess: () => {
              onDone();
              announce(t('evidence.broughtBack'));
            },
          });
        }}
      >
        {t('evidence.bringBack')}
      </Button>
      <CloseButton aria-label={t('common.close')} onClick={onDone} />
    </div>
  );
}
