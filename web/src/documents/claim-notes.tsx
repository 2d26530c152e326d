import type { UseQueryResult } from '@tanstack/react-query';
import type { ClaimRow, DocumentPage } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { ClaimNote } from './claim-note.js';
import css from './document-details.module.css';

type Props = { list: UseQueryResult<ClaimRow[]>; claims: ClaimRow[]; activeId: string | null };

/** The claims of an article, beside it. */
export function ClaimNotes({ list, claims, activeId }: Props) {
  const t = useWords();
  return (
    <>
      {list.isPending && <Loading blocks={3} height={96} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && claims.length === 0 && <EmptyNotice title={t('document.noClaims')} />}
      <ol className={css.list}>
        {claims.map((claim) => (
          <li key={claim.id} id={`note-${claim.id}`}>
            <ClaimNote claim={claim} isActive={claim.id === activeId} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The claims as a reader of the article meets them. */
export function inOrderOfText(article: DocumentPage, claims: ClaimRow[]): ClaimRow[] {
  const place = new Map(article.spans.map(({ claimId }, index) => [claimId, index] as const).reverse());
  return claims.toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity));
}
