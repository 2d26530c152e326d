import { Button } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useCaptures, useRequestCapture } from '../../api/captures.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { CaptureItem } from './capture-item.js';
import css from './captures.module.css';

/** What was seen of the page of a piece of evidence: the newest look, those before it, and the way to ask for another. */
export function Captures({ evidenceId }: { evidenceId: string }) {
  const t = useWords();
  const captures = useCaptures(evidenceId);
  if (captures.error) return <ProblemNotice error={captures.error} onRetry={() => void captures.refetch()} />;
  if (!captures.data) return null;
  const { items, actions } = captures.data;
  const [newest, ...earlier] = items;
  const mayRequest = actions.includes('request_capture') && newest?.outcome !== null;
  if (!newest && !mayRequest) return null;
  return (
    <div className={css.captures}>
      {newest ? <CaptureItem capture={newest} /> : <p className={css.soft}>{t('capture.none')}</p>}
      {earlier.length > 0 && (
        <details className={css.earlier}>
          <summary>{t('capture.earlier', { count: earlier.length })}</summary>
          <ul className={css.list}>
            {earlier.map((capture) => (
              <li key={capture.id}>
                <CaptureItem capture={capture} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayRequest && <CaptureAgain evidenceId={evidenceId} isFirst={!newest} />}
    </div>
  );
}

function CaptureAgain({ evidenceId, isFirst }: { evidenceId: string; isFirst: boolean }) {
  const t = useWords();
  const announce = useAnnounce();
  const request = useRequestCapture(evidenceId);
  return (
    <>
      {request.error && <ProblemNotice error={request.error} />}
      <Button
        className={css.again}
        size="compact-sm"
        variant="subtle"
        leftSection={<IconCamera size={15} stroke={1.7} aria-hidden />}
        loading={request.isPending}
        onClick={() => {
          request.mutate(undefined, {
            onSuccess: () => {
              announce(t('capture.requested'));
            },
          });
        }}
      >
        {t(isFirst ? 'capture.request' : 'capture.again')}
      </Button>
    </>
  );
}
