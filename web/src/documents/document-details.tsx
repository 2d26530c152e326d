import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useClaimsById } from '../api/claims.js';
import type { DocumentPage } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { ContentBlock } from '../ui/content.js';
import { ClaimNote } from './claim-note.js';
import css from './document-details.module.css';
import { DocumentFacts } from './document-facts.js';
import { MarkedText } from './marked-text.js';

const ANCHOR = '#claim-';

export function DocumentDetails({ document: article }: { document: DocumentPage }) {
  const t = useWords();
  const { hash } = useLocation();
  const aside = useRef<HTMLElement>(null);
  const activeId = hash.startsWith(ANCHOR) ? hash.slice(ANCHOR.length) : null;
  const claims = useClaimsById([...new Set(article.spans.map(({ claimId }) => claimId))]);
  const active = claims.find(({ id }) => id === activeId);

  // The text arrives after the address was read, so the browser cannot find the place by itself.
  useEffect(() => {
    if (activeId === null) return;
    const place = document.getElementById(`claim-${activeId}`);
    place?.scrollIntoView({ block: 'center' });
    place?.parentElement?.querySelector('a')?.focus({ preventScroll: true });
  }, [activeId, article.snapshot.id]);

  // The notes arrive one by one, after the text, and each moves those below it.
  const notes = claims.length;
  useEffect(() => {
    const note = document.getElementById(`note-${activeId ?? ''}`);
    if (!note || !aside.current || notes === 0) return;
    // Only the list may scroll, and on a phone nothing: the article stays where the reader is.
    aside.current.scrollTop += note.getBoundingClientRect().top - aside.current.getBoundingClientRect().top;
  }, [activeId, notes]);

  return (
    <>
      <title>{`${article.title} · Isnad إسناد`}</title>
      <div className={css.columns}>
        <article className={css.article}>
          <header className={css.head}>
            <p className={css.kind}>{t('document.title')}</p>
            <ContentBlock as="h1" of={article} className={css.title}>
              {article.title}
            </ContentBlock>
            <DocumentFacts document={article} />
          </header>
          <MarkedText document={article} activeId={activeId} />
        </article>
        <aside ref={aside} className={css.notes} aria-labelledby="notes-title">
          <h2 id="notes-title" className={css.notesTitle}>
            {t('document.claims', { count: article.claimCount })}
          </h2>
          <ol className={css.list}>
            {claims.map((claim) => (
              <li key={claim.id} id={`note-${claim.id}`}>
                <ClaimNote claim={claim} isActive={claim.id === activeId} />
              </li>
            ))}
          </ol>
        </aside>
        {active && (
          <div className={css.current}>
            <ClaimNote claim={active} isActive isCopy />
          </div>
        )}
      </div>
    </>
  );
}
