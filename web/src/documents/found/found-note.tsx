import { IconArrowBackUp, IconHelp, IconQuote } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClaimDraft, ClaimRow, DocumentPage } from '../../api/contract.js';
import { useSession } from '../../api/session.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import { ContentBlock } from '../../ui/content.js';
import { Disclosure } from '../../ui/disclosure.js';
import note from '../claim-note.module.css';
import { FiledClaims } from './filed-claims.js';
import { FileClaimForm } from './file-claim-form.js';
import { FoundChain } from './found-chain.js';
import { FoundFigures } from './found-figures.js';
import css from './found.module.css';

type Props = { article: DocumentPage; draft: ClaimDraft; claims: ClaimRow[]; isActive: boolean };

/** One statement beside the article: what it says, through whom it reached the reader, and the way to make a claim of it. */
export function FoundNote({ article, draft, claims, isActive }: Props) {
  const t = useWords();
  const mayFile = useSession().data?.permissions.includes('claims.write') ?? false;
  const isFiled = draft.claimIds.length > 0;
  return (
    <div className={`${note.note} ${isActive ? css.active : ''}`}>
      <ContentBlock of={article} className={`${note.text} ${css.passage}`}>
        {draft.selector.exact}
      </ContentBlock>
      <Manner draft={draft} />
      <div id={`who-${draft.id}`}>
        <FoundChain attributions={draft.attributions} article={article} />
      </div>
      <FoundFigures quantities={draft.quantities} of={article} />
      {isFiled && <FiledClaims ids={draft.claimIds} claims={claims} />}
      <p className={note.ways}>
        <Link to={`#passage-${draft.id}`} replace>
          {t('document.showInText')}
        </Link>
      </p>
      {mayFile && (
        <Disclosure
          label={t(isFiled ? 'found.fileAnother' : 'found.file')}
          mark={<DraftMark kind="new_claim" subject={draft.id} />}
        >
          {(finish) => <FileClaimForm article={article} draft={draft} onDone={finish} />}
        </Disclosure>
      )}
    </div>
  );
}

/** How the article reports it, where that is more than a paraphrase of what somebody holds. */
function Manner({ draft: { kind, polarity } }: { draft: ClaimDraft }) {
  const t = useWords();
  const isQuoted = kind === 'direct_quote';
  if (polarity === 'asserts' && !isQuoted) return null;
  return (
    <p className={css.manner}>
      {isQuoted && (
        <Badge tone="plain" icon={IconQuote}>
          {t('attributionKind.direct_quote')}
        </Badge>
      )}
      {polarity === 'denies' && (
        <Badge tone="caution" icon={IconArrowBackUp}>
          {t('found.denies')}
        </Badge>
      )}
      {polarity === 'questions' && (
        <Badge tone="plain" icon={IconHelp}>
          {t('found.questions')}
        </Badge>
      )}
    </p>
  );
}
