import { IconArrowBackUp, IconHelp, IconQuote } from '@tabler/icons-react';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { ClaimDraft, ClaimRow, DocumentPage } from '../../api/contract.js';
import { useSession } from '../../api/session.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import { ContentBlock } from '../../ui/content.js';
import { Disclosure } from '../../ui/disclosure.js';
import { FocusHome, useFocusNextEntry } from '../../ui/focus-home.js';
import note from '../claim-note.module.css';
import { FiledClaims } from './filed-claims.js';
import { FileClaimForm } from './file-claim-form.js';
import { FoundChain } from './found-chain.js';
import { FoundFigures } from './found-figures.js';
import css from './found.module.css';
import { SetAsideForm } from './set-aside-form.js';

type Props = { article: DocumentPage; draft: ClaimDraft; claims: ClaimRow[]; isActive: boolean };

/** An entry of the list of statements: what it says, through whom it reached the reader, and what can be made of it. */
export function FoundNote({ article, draft, claims, isActive }: Props) {
  const t = useWords();
  const mayFile = useSession().data?.permissions.includes('claims.write') ?? false;
  const isFiled = draft.claimIds.length > 0;
  const entry = useRef<HTMLLIElement>(null);
  useFocusNextEntry(entry);
  const words = useRef<HTMLDivElement>(null);
  return (
    <li ref={entry} id={`note-${draft.id}`} className={`${note.note} ${isActive ? css.active : ''}`}>
      <div ref={words}>
        <ContentBlock of={article} className={`${note.text} ${css.passage}`}>
          {draft.selector.exact}
        </ContentBlock>
      </div>
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
      <FocusHome value={words}>
        <div className={css.ways}>
          {mayFile && (
            <Disclosure
              label={t(isFiled ? 'found.fileAnother' : 'found.file')}
              mark={<DraftMark kind="new_claim" subject={draft.id} />}
            >
              {(finish) => <FileClaimForm article={article} draft={draft} onDone={finish} />}
            </Disclosure>
          )}
          {draft.actions.includes('decide') && (
            <Disclosure
              label={t('found.setAside')}
              mark={<DraftMark kind="decision" subject={draft.id} />}
              isQuiet
            >
              {(finish) => <SetAsideForm articleId={article.id} draft={draft} onDone={finish} />}
            </Disclosure>
          )}
        </div>
      </FocusHome>
    </li>
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
