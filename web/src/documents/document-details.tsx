import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useClaimsOfDocument } from '../api/claims.js';
import type { ClaimRow, DocumentPage } from '../api/contract.js';
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
  const { data: found = [] } = useClaimsOfDocument(article.id);
  const claims = inOrderOfText(article, found);
  const active = claims.find(({ id }) => id === activeId);

  // The text arrives after the address was read, so the browser cannot find the place by itself.
  useEffect(() => {
    if (activeId === null) return;
    const place = document.getElementById(`claim-${activeId}`);
    place?.scrollIntoView({ block: 'center' });
    place?.parentElement?.querySelector('a')?.focus({ preventScroll: true });
  }, [activeId, article.snapshot.id]);

  // The notes arrive after the text.
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

/** The claims as a reader of the article meets them. */
function inOrderOfText(article: DocumentPage, claims: ClaimRow[]): ClaimRow[] {
  const place = new Map(article.spans.map(({ claimId }, index) => [claimId, index] as const).reverse());
  return claims.toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity));
}
