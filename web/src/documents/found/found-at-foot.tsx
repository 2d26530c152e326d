import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { ClaimDraft, DocumentPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import note from '../claim-note.module.css';
import { FoundChain } from './found-chain.js';

/** On a phone, at the foot of the screen: who says what was chosen in the text, and the way down to its note. */
export function FoundAtFoot({ article, draft }: { article: DocumentPage; draft: ClaimDraft }) {
  const t = useWords();
  const navigate = useNavigate();
  return (
    <div className={note.active}>
      <FoundChain attributions={draft.attributions} article={article} />
      <div>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            // Nothing is chosen in the text any more, so that this does not cover the note.
            void navigate({ search: 'show=found' }, { replace: true });
            const target = document.getElementById(`note-${draft.id}`);
            target?.scrollIntoView({ block: 'start' });
            target?.querySelector('a')?.focus({ preventScroll: true });
          }}
        >
          {t('found.goTo')}
        </Button>
      </div>
    </div>
  );
}
