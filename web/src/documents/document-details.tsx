import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { useClaimsOfDocument } from '../api/claims.js';
import type { DocumentPage } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { ContentBlock } from '../ui/content.js';
import { CountLinks } from '../ui/count-links.js';
import { useUrlFilters } from '../ui/url-filters.js';
import { ClaimNotes, inOrderOfText } from './claim-notes.js';
import { ClaimNote } from './claim-note.js';
import css from './document-details.module.css';
import { DocumentFacts } from './document-facts.js';
import { FoundAtFoot } from './found/found-at-foot.js';
import { FoundNotes } from './found/found-notes.js';
import { MarkedText } from './marked-text.js';

const ANCHORS = { claims: 'claim-', found: 'passage-' } as const;
type View = keyof typeof ANCHORS;

/** An article beside what is known of it: its claims, or the statements of which claims could be made. */
export function DocumentDetails({ document: article }: { document: DocumentPage }) {
  const t = useWords();
  const aside = useRef<HTMLElement>(null);
  const { view, activeId } = useChosen(article);
  const list = useClaimsOfDocument(article.id);
  const claims = inOrderOfText(article, list.data ?? []);
  const { reported, narrated } = article.drafts;
  const found = [...reported, ...narrated];
  useShownInText(aside, ANCHORS[view], activeId, view === 'claims' ? claims.length : found.length);

  const activeClaim = view === 'claims' ? claims.find(({ id }) => id === activeId) : undefined;
  const activeFound = view === 'found' ? found.find(({ id }) => id === activeId) : undefined;
  const places =
    view === 'claims'
      ? article.spans
          .filter(({ anchorStatus }) => anchorStatus !== 'orphaned')
          .map(({ claimId, start, end }) => ({ id: claimId, start, end }))
      : found.map(({ id, selector: { start, end } }) => ({ id, start, end }));
  const notes: Record<View, ReactNode> = {
    claims: <ClaimNotes list={list} claims={claims} activeId={activeId} />,
    found: <FoundNotes article={article} claims={claims} activeId={activeId} />,
  };
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
          <MarkedText document={article} places={places} anchor={ANCHORS[view]} activeId={activeId} />
        </article>
        <aside ref={aside} className={css.notes} aria-label={t('document.notes')}>
          <CountLinks
            label={t('document.views')}
            links={[
              { ...linkTo('claims', view), label: t('claims.title'), count: article.claimCount },
              { ...linkTo('found', view), label: t('found.title'), count: found.length },
            ]}
          />
          {notes[view]}
        </aside>
        {activeClaim && (
          <div className={css.current}>
            <ClaimNote claim={activeClaim} isActive isCopy />
          </div>
        )}
        {activeFound && (
          <div className={css.current}>
            <FoundAtFoot article={article} draft={activeFound} />
          </div>
        )}
      </div>
    </>
  );
}

function linkTo(view: View, current: View) {
  return { key: view, to: { search: `show=${view}` }, isCurrent: view === current };
}

/** What the address shows: one place of one view, or else a view. An article without claims begins with what was found. */
function useChosen(article: DocumentPage): { view: View; activeId: string | null } {
  const { hash } = useLocation();
  const shown = useUrlFilters().get('show');
  // As it was when the page was opened: the first claim that is filed does not take the statements away.
  const [first] = useState<View>(() => (article.claimCount > 0 ? 'claims' : 'found'));
  for (const view of ['claims', 'found'] as const) {
    const start = `#${ANCHORS[view]}`;
    if (hash.startsWith(start)) return { view, activeId: hash.slice(start.length) };
  }
  if (shown === 'claims' || shown === 'found') return { view: shown, activeId: null };
  return { view: first, activeId: null };
}

/** Brings the chosen place into view, and its note beside it. */
function useShownInText(
  aside: RefObject<HTMLElement | null>,
  anchor: string,
  activeId: string | null,
  notes: number,
): void {
  // The text arrives after the address was read, so the browser cannot find the place by itself.
  useEffect(() => {
    if (activeId === null) return;
    const place = document.getElementById(anchor + activeId);
    place?.scrollIntoView({ block: 'center' });
    place?.parentElement?.querySelector('a')?.focus({ preventScroll: true });
  }, [anchor, activeId]);

  // The notes arrive after the text.
  useEffect(() => {
    const note = document.getElementById(`note-${activeId ?? ''}`);
    if (!note || !aside.current || notes === 0) return;
    // Only the list may scroll, and on a phone nothing: the article stays where the reader is.
    aside.current.scrollBy({
      top: note.getBoundingClientRect().top - aside.current.getBoundingClientRect().top,
    });
  }, [aside, activeId, notes]);
}
