import { useParams } from 'react-router';
import { useDocument } from '../api/library.js';
import { isMissing } from '../api/problem.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { DocumentDetails } from './document-details.js';

const LIST = { to: '/documents', label: 'notFound.documents' } as const;

/** One article with its claims marked in place. */
export function DocumentPage() {
  const { id = '' } = useParams();
  const document = useDocument(id);
  if (document.isPending) return <Loading blocks={2} height={320} />;
  if (document.isError && isMissing(document.error)) return <NotFoundPage list={LIST} />;
  if (document.isError)
    return <ProblemNotice error={document.error} onRetry={() => void document.refetch()} />;
  return <DocumentDetails key={id} document={document.data} />;
}
