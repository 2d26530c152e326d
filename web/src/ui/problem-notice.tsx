import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../messages/words.js';
import css from './notice.module.css';
import { useProblemText } from './problem-text.js';

type Props = { error: unknown; onRetry?: () => void };

/**
 * What went wrong, where it went wrong, with a way to try again if there is one. A button that may not be pressed while its
 * form is sent has lost the focus when the answer comes: then it goes to the answer, and not to the top of the page.
 */
export function ProblemNotice({ error, onRetry }: Props) {
  const t = useWords();
  const text = useProblemText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) notice.current?.focus();
  }, [error]);
  return (
    <div ref={notice} tabIndex={-1} className={css.problem} role="alert">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <p dir="auto">{text(error)}</p>
      {onRetry && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}
